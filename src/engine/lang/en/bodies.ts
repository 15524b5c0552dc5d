/**
 * Bodies of states, international bodies, parties and armed groups, companies and associations that the news names without explaining:
 * general knowledge, the fullest name first, `;` before its other names, `|` between entries. `?` marks a name that is also a common
 * word or a person's or place's name.
 */
export const STATE_BODIES = `
Fire and Emergency New Zealand|Fire and Rescue NSW;Fire and Rescue New South Wales|Country Fire Authority|Kremlin|White House|Pentagon|Downing Street;10 Downing Street;No. 10;Number 10|Whitehall|Foggy Bottom|Élysée;Elysee;Elysée|Quai d’Orsay
Blue House|Zhongnanhai|Planalto|Casa Rosada|Chigi|Matignon|Treasury|Congress|Senate|House of Representatives|House of Councillors|Lower House|Upper House|House of Commons;Commons
House of Lords;Lords?|Parliament|Bundestag|Bundesrat|Bundeswehr|Bundesbank|Knesset|State Duma;The Duma|Federation Council
Verkhovna Rada;Rada|Sejm|Rajya Sabha|Lok Sabha|Majlis|Shura Council|Riksdag|Storting|Folketing|Eduskunta|Cortes?|Dáil;Dail|Oireachtas
Seanad|Stormont|Holyrood|Senedd|Loya Jirga|Diet?|National Diet|Politburo|Politburo Standing Committee|State Council
National People’s Congress;NPC|CPPCC|Central Military Commission|Central Committee|People’s Liberation Army;PLA|PLA Navy
Chinese Communist Party;CCP;CPC;Communist Party of China|FBI;Federal Bureau of Investigation;F.B.I.
CIA;Central Intelligence Agency;C.I.A.|NSA;National Security Agency;N.S.A.|National Security Council;NSC
Department of Homeland Security;DHS;Homeland Security|ICE;Immigration and Customs Enforcement|Customs and Border Protection;CBP
Border Patrol|Secret Service|Coast Guard|National Guard|Air Force|Marine Corps|Space Force|Joint Chiefs of Staff;Joint Chiefs
Centcom;CENTCOM;Central Command|AFRICOM;Africa Command|NORAD|DARPA|DEA;Drug Enforcement Administration|ATF|IRS;Internal Revenue Service
EPA|FDA;Food and Drug Administration|CDC;Centers for Disease Control and Prevention;Centers for Disease Control
NIH;National Institutes of Health|FEMA;Federal Emergency Management Agency|FAA;Federal Aviation Administration
NTSB;National Transportation Safety Board|FCC;Federal Communications Commission|FTC;Federal Trade Commission
SEC;Securities and Exchange Commission|Federal Reserve;Fed?|USAID;U.S. Agency for International Development
GAO;Government Accountability Office|CBO;Congressional Budget Office|OMB;Office of Management and Budget
Federal Election Commission;FEC|NASA|NOAA|USGS;U.S. Geological Survey|National Weather Service|National Hurricane Center|TSA|HUD|HHS
DOJ|DoD|DOD|Social Security Administration|Postal Service|Supreme Court|State Department|Justice Department|Defense Department
Treasury Department|Commerce Department|Labor Department|Energy Department|Interior Department|Homeland Security Department
Veterans Affairs|Foreign Office|Home Office|Cabinet Office|Ministry of Defence;MoD|MI5|MI6|GCHQ|Scotland Yard|Metropolitan Police
Met Police|NHS;National Health Service|HMRC|Ofcom|Ofgem|Bank of England|Crown Prosecution Service;CPS|Royal Navy|Royal Air Force;RAF
Environment Agency|Met Office|KGB|FSB;Federal Security Service|GRU|SVR|Rosatom|Roscosmos|Roskomnadzor|Rosneft|Gazprom|Gazprombank
Sberbank|VTB|Rostec|Rosstat|Rosoboronexport|Rosgvardia|Investigative Committee|Security Council
SBU;Security Service of Ukraine|HUR|Naftogaz|Ukrenergo|Energoatom|Ukroboronprom|NABU|Azov?;Azov Regiment;Azov Brigade
IDF;Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces|Mossad|Shin Bet|COGAT|Likud|Yesh Atid|Shas|Kadima
Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guard Corps;Revolutionary Guard Corps;IRGC|Quds Force|Basij
Guardian Council|Assembly of Experts|Expediency Council|Atomic Energy Organization of Iran;AEOI|ISI?;Inter-Services Intelligence
Lashkar-e-Taiba|Jaish-e-Mohammed|RAW?|CBI?|Reserve Bank of India;RBI|Election Commission|ISRO|Niti Aayog|Bharatiya Janata Party;BJP
Aam Aadmi Party;AAP|Trinamool Congress|Shiv Sena|Bank of Japan;BOJ|Bank of Korea|People’s Bank of China;PBOC|Bank of Canada
Reserve Bank of Australia;RBA|Reserve Bank of New Zealand|Swiss National Bank|Riksbank|Norges Bank|Bank of Israel|Bank Indonesia|JAXA
Self-Defense Forces|Komeito|RCMP;Royal Canadian Mounted Police|CSIS;Canadian Security Intelligence Service
Bloc Québécois;Bloc Quebecois|ASIO|Australian Federal Police|CSIRO|BND|BfV|Bundeskriminalamt|DGSE|DGSI|Carabinieri|Guardia Civil
Europol|Eurojust|Frontex|Interpol;INTERPOL|Pemex;PEMEX|Petrobras|PDVSA|Aramco;Saudi Aramco|ADNOC|QatarEnergy|Sonatrach|Equinor|Sinopec
CNPC;PetroChina|CNOOC|Huawei|ZTE|Hikvision|Eskom|Transnet|Tatmadaw|Janjaweed|Rapid Support Forces|Sudanese Armed Forces;SAF|Peshmerga
Hashd al-Shaabi;Popular Mobilization Forces;PMF|Free Syrian Army|Syrian Democratic Forces;SDF|Syrian Arab Army|Lebanese Armed Forces
Palestinian Authority|Palestine Liberation Organization;PLO|Assembly of the Republic|Parliamentary Assembly|Swiss Federal Council
Federal Council|Federal Chancellery|Hellenic Coast Guard|Civil Guard|National Police|Federal Police
`;

export const INTERNATIONAL_BODIES = `
United Nations;UN;U.N.|UN Security Council;U.N. Security Council;United Nations Security Council;UNSC
UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA;General Assembly
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation|North Atlantic Council|European Union;EU;E.U.
European Commission|European Council|European Parliament|Council of Europe|Council of the European Union|European Central Bank;ECB
European Investment Bank|European Court of Human Rights;ECHR|European Court of Justice;ECJ|Court of Justice of the European Union
European External Action Service;EEAS|European Medicines Agency;EMA|European Space Agency;ESA|European Political Community|Eurogroup
Eurostat|Euratom|World Health Organization;World Health Organisation;WHO|World Trade Organization;World Trade Organisation;WTO
International Monetary Fund;IMF;I.M.F.|World Bank;World Bank Group|International Atomic Energy Agency;IAEA;I.A.E.A.
International Criminal Court;ICC|International Court of Justice;ICJ|International Criminal Police Organization
Permanent Court of Arbitration
OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE
OECD;Organization for Economic Cooperation and Development;Organisation for Economic Co-operation and Development
OPEC;Opec;Organization of the Petroleum Exporting Countries;OPEC+|International Energy Agency;IEA|UNESCO;Unesco|UNICEF;Unicef
UNHCR;UN Refugee Agency;U.N. Refugee Agency|UNRWA|UNFPA|UNDP;UN Development Programme|UNEP;UN Environment Programme|UNODC|UNIFIL|UNAMA
UNCTAD|UN Women|UN Human Rights Council;Human Rights Council;U.N. Human Rights Council|OCHA|OHCHR;Office of the High Commissioner for Human Rights|UNAIDS|UNFCCC
IPCC;Intergovernmental Panel on Climate Change|World Food Programme;World Food Program;WFP|Food and Agriculture Organization;FAO
International Organization for Migration;International Organisation for Migration;IOM
International Labour Organization;International Labor Organization;ILO|International Maritime Organization;IMO
International Civil Aviation Organization;ICAO|World Meteorological Organization;WMO|WIPO|MINUSMA|MONUSCO|AMISOM
International Committee of the Red Cross;ICRC|Red Cross;Red Crescent
International Federation of Red Cross and Red Crescent Societies;IFRC|African Union;AU
ECOWAS;Ecowas;Economic Community of West African States|East African Community;EAC|SADC;Southern African Development Community|IGAD;Intergovernmental Authority on Development|Authority of Heads of State and Government
African Development Bank|Arab League;League of Arab States|Gulf Cooperation Council;GCC
Organization of Islamic Cooperation;Organisation of Islamic Cooperation;OIC
Organization of American States;Organisation of American States;OAS|Mercosur|Caricom;CARICOM|CELAC|Unasur|Andean Community
Pacific Alliance|Pacific Islands Forum|ASEAN;Asean;Association of Southeast Asian Nations|APEC;Asia-Pacific Economic Cooperation|SAARC
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|BRICS;Brics|G7;Group of Seven;G-7|G20;Group of 20;G-20|G8;G-8
G77|Quad?|AUKUS;Aukus|Five Eyes|CSTO;Collective Security Treaty Organization|Eurasian Economic Union;EAEU
Commonwealth of Independent States;CIS|Commonwealth?|Non-Aligned Movement|Asian Infrastructure Investment Bank;AIIB
Asian Development Bank;ADB|New Development Bank|Inter-American Development Bank|Bank for International Settlements;BIS
European Bank for Reconstruction and Development;EBRD|Financial Action Task Force;FATF|World Economic Forum;WEF
International Olympic Committee;IOC|FIFA;Fifa|UEFA;Uefa|World Anti-Doping Agency;WADA|Warsaw Pact|League of Nations
Visegrad Group;Visegrád Group|Nordic Council|Arctic Council|Paris Club|London Club
Munich Security Conference
`;

export const OTHER_BODIES = `
Wagner?;Wagner Group|Africa Corps
PKK;Kurdistan Workers’ Party|YPG;People’s Protection Units|PYD|FETO|Muslim Brotherhood
FARC|ELN|Shining Path|Proud Boys|Oath Keepers
Ku Klux Klan;KKK|Black Lives Matter|NAACP|ACLU;American Civil Liberties Union|NRA;National Rifle Association|Planned Parenthood|AFL-CIO
AARP|SEIU|AIPAC|J Street|Heritage Foundation|Brookings Institution;Brookings|Cato Institute|American Enterprise Institute
Hoover Institution|Hudson Institute|Atlantic Council|Council on Foreign Relations|Chatham House
Carnegie Endowment;Carnegie Endowment for International Peace|Center for Strategic and International Studies
Rand Corporation;RAND Corporation;Rand Corp.|Wilson Center|Institute for the Study of War
International Institute for Strategic Studies;IISS|SIPRI;Stockholm International Peace Research Institute|German Marshall Fund
Pew Research Center;Pew?|Gallup|Ipsos|YouGov|Quinnipiac;Quinnipiac University|Lowy Institute|RUSI;Royal United Services Institute
Soufan Center|Levada Center;Levada?|VTsIOM|Lincoln Project|MoveOn|EMILY’s List|Club for Growth|Americans for Prosperity|Priorities USA
Citizens United|Clinton Foundation|Trump Organization|Human Rights Campaign|Hamas|Hezbollah;Hizbollah;Hizbullah;Hizballah|Taliban
Al Qaeda;al-Qaeda;Al-Qaeda;al Qaeda;al-Qaida;al Qaida;Al-Qaida|Islamic State;ISIS;ISIL;Isis;Daesh|Boko Haram
Al-Shabaab;al-Shabab;al-Shabaab;Al Shabaab;Al Shabab;Al-Shabab|Houthis;Houthi movement|Ansar Allah;Ansarallah|Fatah
Islamic Jihad;Palestinian Islamic Jihad;PIJ?|PFLP|Hayat Tahrir al-Sham;HTS?|Jabhat al-Nusra;Nusra Front;al-Nusra Front|Kataib Hezbollah
Haqqani network;Haqqani Network|Tehrik-e-Taliban;TTP|Abu Sayyaf|Jemaah Islamiyah|Tamil Tigers;LTTE|IRA;Irish Republican Army|ETA?|M23
ADF?|Lord’s Resistance Army|ISWAP|AQAP|AQIM|JNIM|Mujahideen-e-Khalq;MEK|Muslim Council|Falun Gong|Aum Shinrikyo|Unification Church
Catholic Church|Orthodox Church|Russian Orthodox Church|Church of England|Ecumenical Patriarchate|Apple|Google|Alphabet?|Microsoft
Amazon?|Tesla|Nvidia|Intel|IBM|Oracle?|Cisco|Qualcomm|Broadcom|AMD|Samsung;Samsung Electronics|SK Hynix|LG?|Sony|Toyota|Honda|Nissan
Mitsubishi|Panasonic|Toshiba|Hitachi|SoftBank|Nintendo|TSMC;Taiwan Semiconductor Manufacturing|Foxconn|Alibaba|Tencent|Baidu|ByteDance
Xiaomi|BYD|CATL|SMIC|Lenovo|Evergrande|Country Garden|Uber|Lyft|Airbnb|PayPal|Palantir|OpenAI|Anthropic|DeepMind|DeepSeek|SpaceX
Starlink|Blue Origin|Boeing|Airbus|Lockheed Martin;Lockheed|Raytheon;RTX|Northrop Grumman|General Dynamics|BAE Systems|Rheinmetall
Leonardo?|Thales|Saab|Dassault?;Dassault Aviation|Embraer|Bombardier|Rolls-Royce|General Electric;GE?|General Motors;GM?|Ford?|Chrysler
Stellantis|Volkswagen;VW|BMW|Mercedes-Benz;Daimler?|Porsche?|Audi|Renault|Peugeot|Fiat|Hyundai|Kia|Volvo|Ericsson|Nokia|Siemens|Bosch?
Bayer?|BASF|Thyssenkrupp|Deutsche Bank|Commerzbank|Deutsche Bahn|Lufthansa|Allianz|SAP?|Adidas|Nestlé;Nestle?|Novartis|Roche|UBS
Credit Suisse|Glencore|Shell?;Royal Dutch Shell|BP;British Petroleum|TotalEnergies|ExxonMobil;Exxon Mobil;Exxon|Chevron|ConocoPhillips
Halliburton|Eni?|Repsol|Orsted;Ørsted|Maersk|Vestas|Novo Nordisk|AstraZeneca|GlaxoSmithKline;GSK|Unilever|HSBC|Barclays|Lloyds|NatWest
Standard Chartered|Vodafone|Tesco|British Airways|Ryanair|EasyJet|Air France|KLM|Etihad|Qatar Airways|Turkish Airlines|Aeroflot
Delta Air Lines|United Airlines|American Airlines|Southwest Airlines|Walmart;Wal-Mart|Target Corp.|Costco|Home Depot|McDonald’s
Starbucks|Coca-Cola|PepsiCo|Pfizer|BioNTech|Moderna|Johnson & Johnson|Merck?|Eli Lilly|AbbVie|UnitedHealth|Procter & Gamble
Goldman Sachs|Morgan Stanley|JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan|Citigroup;Citibank|Bank of America|Wells Fargo|BlackRock
Blackstone|Berkshire Hathaway|Lehman Brothers|Fannie Mae|Freddie Mac|Moody’s;Moody’s Investors Service;Moody’s Ratings;Moody’s Analytics|Standard & Poor’s;S&P;S&P Global
Fitch;Fitch Ratings|Mastercard|Visa Inc.|American Express|AT&T|Verizon|T-Mobile|Comcast|Disney?;Walt Disney|Sony Pictures|FedEx|UPS|DHL
McKinsey|Deloitte|KPMG|PwC;PricewaterhouseCoopers|Ernst & Young|Nasdaq|New York Stock Exchange|London Stock Exchange
Reliance Industries;Reliance?|Tata?;Tata Group;Tata Motors|Infosys|Adani?;Adani Group|Wipro|Air India|Odebrecht|América Móvil|Cemex
Ecopetrol|BHP|Rio Tinto|Qantas|Woodside|Fortescue|Anglo American|Sasol|MTN?|Safaricom|Dangote|Nord Stream AG|Yukos|Lukoil|Novatek|Rusal
Norilsk Nickel|Kaspersky|Yandex|Megafon|Monsanto|Cargill|Enron|Anheuser-Busch|Heineken|Bayer AG|Caterpillar|3M|Nike?|Yahoo|eBay|Dell?
Hewlett-Packard;HP?|Xerox|Kodak|Motorola|Texas Instruments|Westinghouse|Framatome|EDF|Engie|Enel?|Iberdrola|Vattenfall|E.ON|RWE|Uniper
Wintershall|OMV|MOL?|PKN Orlen;Orlen|Harvard?;Harvard University|Yale?;Yale University|Stanford?;Stanford University
MIT?;Massachusetts Institute of Technology|Princeton University|Columbia University|Oxford University|Cambridge University
Johns Hopkins;Johns Hopkins University|Georgetown University|Tsinghua University|Peking University|Fudan University|Renmin University
Sciences Po|Sorbonne|Imperial College|King’s College London|London School of Economics;LSE|UCLA|University of Oxford
University of Cambridge|Smithsonian|Nobel Committee|Royal Society|Caltech|Manchester United|Manchester City|Real Madrid|Barcelona FC
NFL|NBA|MLB|NHL|NCAA|Premier League|Bundesliga
Amnesty International;Amnesty?|Human Rights Watch;HRW|Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres;MSF
Oxfam|Save the Children|Greenpeace|Transparency International|Freedom House|International Crisis Group;Crisis Group|CARE International
Norwegian Refugee Council|International Rescue Committee|Mercy Corps|World Central Kitchen|World Wildlife Fund;WWF|Caritas|Islamic Relief
Doctors of the World|Action Against Hunger
ActionAid|Plan International|World Vision|Christian Aid|Tearfund|CAFOD|Concern Worldwide|Trócaire|Handicap International|Médecins du Monde
Terre des Hommes|SOS Mediterranee;SOS Méditerranée
Sea-Watch|Sea-Eye|Open Arms|Mediterranea Saving Humans|HIAS|International Medical Corps|Direct Relief|Americares|Catholic Relief Services
Lutheran World Relief|Samaritan’s Purse
Danish Refugee Council|Danish Red Cross|British Red Cross|American Red Cross|German Red Cross|Kenya Red Cross|Turkish Red Crescent
Palestine Red Crescent;Palestinian Red Crescent;Palestine Red Crescent Society
Syrian Arab Red Crescent|Iranian Red Crescent|Egyptian Red Crescent|Ukrainian Red Cross|Lebanese Red Cross|Nansen Initiative
Wikimedia Foundation|Bill & Melinda Gates Foundation;Gates Foundation
Open Society Foundations|Rockefeller Foundation|Ford Foundation|Carter Center|Konrad Adenauer Foundation|Friedrich Ebert Foundation
Heinrich Böll Foundation|Aga Khan Foundation
World Rugby|World Athletics|World Aquatics|FINA|FIBA|FIDE|FIA Formula|International Cricket Council|BCCI|CONMEBOL|CONCACAF|Concacaf
Conmebol|CAF Confederation|Confederation of African Football
Asian Football Confederation|Court of Arbitration for Sport|International Paralympic Committee;IPC Paralympic|USADA|US Anti-Doping Agency
RUSADA;Rusada|UCI|ATP?|WTA|PGA Tour|LIV Golf|NASCAR|UFC|MotoGP|Formula One;Formula 1
Commonwealth Games Federation|Olympic Council of Asia|Football Association;FA?|La Liga|LaLiga|Serie A|Ligue 1|Eredivisie|J.League|A-League
MLS|WNBA|Indian Premier League;IPL|Super Rugby|All Blacks|Springboks
`;
