/**
 * Bodies, seats and titles that belong to one country alone, by the English short name of it: general knowledge, without claim to be complete.
 * `|` between entries. What several countries have (a Supreme Court, a Home Office) stands nowhere here.
 */
export const OFFICE_COUNTRIES = `
United States:White House|Pentagon|State Department|Justice Department|Treasury Department|Homeland Security|Capitol|U.S. Senate|House Republican|House Democratic|Senate Republican|Senate Democratic|House Minority|House Majority|Senate Minority|Senate Majority|House Speaker|Joint Chiefs|FBI|CIA|NSA|FEMA|CDC|FDA|EPA|NTSB|FAA|NASA|DHS|ATF|DEA|IRS|FCC|FTC|USAID|CENTCOM|NORAD|NYPD|LAPD|Federal Reserve|Fed|Secret Service|National Weather Service|National Hurricane Center|Centers for Disease Control|Food and Drug Administration|Environmental Protection Agency|Federal Aviation Administration|National Transportation Safety Board|Democratic National Committee|Republican National Committee|Republican Sen.|Democratic Sen.|Republican Rep.|Democratic Rep.|Republican Sens.|Democratic Sens.|County Sheriff|County District Attorney|State Police Superintendent
United Kingdom:Downing Street|Westminster|Whitehall|House of Lords|Metropolitan Police|Scotland Yard|NHS|Tory|Liberal Democrat|Lib Dem|SNP|Plaid Cymru|DUP|Reform UK|Holyrood|Stormont|Senedd|Crown Prosecution Service|Bank of England|Ofgem|Ofcom|Ofsted|Ofwat|Chancellor of the Exchequer|Shadow Chancellor|Scottish Government|Welsh Government|MI5|MI6|GCHQ|Police Service of Northern Ireland
Ireland:TD|TDs|Taoiseach|Tánaiste|Tanaiste|Dáil|Dail|Seanad|Oireachtas|Sinn Féin|Fianna Fáil|Fine Gael|Garda|Gardaí
Canada:RCMP|Parti Québécois|Bloc Québécois|Conservative Party of Canada|Global Affairs Canada|Queen’s Park
Australia:NSW|New South Wales|Victoria Police|ASIO|ASIC|Bureau of Meteorology|Reserve Bank of Australia|Australian Federal Police
New Zealand:Beehive|NZ First|Te Pāti Māori|Waka Kotahi
Russia:Kremlin|State Duma|Duma|Federation Council|FSB|SVR|GRU|Investigative Committee|Rosatom|Gazprom|Roscosmos|Rosgvardia|United Russia
Ukraine:Verkhovna Rada|SBU|Energoatom|Naftogaz|Ukrenergo|HUR
Belarus:KGB of Belarus
Germany:Bundestag|Bundesrat|Bundeswehr|Bundesbank|CDU|CSU|SPD|AfD
France:Élysée|Elysee|Elysée Palace|Matignon|Quai d’Orsay|National Rally
Italy:Quirinale|Palazzo Chigi|Carabinieri|Guardia di Finanza
Spain:Moncloa|Guardia Civil|Generalitat
Poland:Sejm
Hungary:Fidesz
Israel:Knesset|IDF|Mossad|Shin Bet|Likud|COGAT|Israel Defense Forces
Palestine:Palestinian Authority|Fatah
Iran:IRGC|Majlis|Quds Force|Revolutionary Guards|Guardian Council
Turkey:AKP|CHP|AFAD
India:Lok Sabha|Rajya Sabha|BJP|Congress MLA|Trinamool Congress|Trinamool|Aam Aadmi Party|Samajwadi Party|Shiv Sena|Union Home|Union Minister|Union Finance|External Affairs|RBI|Niti Aayog|Enforcement Directorate|ISRO|ICMR|Chief Election Commissioner
Pakistan:PTI|PML-N|PMLN|ISPR|ISI|FIA|MNA|MPA|Senate of Pakistan|Khyber Pakhtunkhwa
Bangladesh:Awami League|BNP|Jatiya Party
Sri Lanka:SLPP|SJB
Philippines:Malacañang|Malacanang|Palace Press|AFP Chief|Sandiganbayan|Comelec|Phivolcs|PAGASA
Indonesia:BNPB|KPK|Basarnas|Golkar|PDI-P
Malaysia:UMNO|MACC|Dewan Rakyat
Singapore:People’s Action Party
Thailand:Pheu Thai|Move Forward
Japan:Diet|LDP|Komeito|Chief Cabinet Secretary|Self-Defense Forces
South Korea:Blue House|People Power Party
North Korea:Workers’ Party of Korea
China:Politburo|State Council|Taiwan Affairs Office|People’s Liberation Army|PLA|NDRC
Taiwan:Legislative Yuan|Executive Yuan|Kuomintang|KMT|Mainland Affairs Council
Kazakhstan:Akorda|Mäjilis|Mazhilis
Kenya:ODM|UDA|Azimio|IEBC|EACC|KEMSA|MCA|Woman Rep|Woman Reps
Nigeria:INEC|EFCC|APC|NNPC|NDLEA|ICPC|NAFDAC|NCDC|Aso Rock|House of Reps|Federal Capital Territory|FCT
South Africa:EFF|Eskom|SAPS|uMkhonto weSizwe
Ghana:NPP
Uganda:UPDF|NUP
Zimbabwe:Zanu-PF|ZANU-PF
Ethiopia:Prosperity Party
Sudan:RSF|Rapid Support Forces
Brazil:Planalto|Petrobras|Supreme Federal Court|Itamaraty
Mexico:Morena|Pemex
Argentina:Casa Rosada
Venezuela:Miraflores|PSUV|PDVSA
Colombia:Casa de Nariño
Sweden:Riksdag|Säpo|Riksbank
Norway:Storting|Norges Bank
Denmark:Folketing
Finland:Eduskunta
Estonia:Riigikogu
Latvia:Saeima
Lithuania:Seimas
Serbia:Skupština
`;
