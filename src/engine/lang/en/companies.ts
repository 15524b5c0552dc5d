/** Companies, research houses, universities and societies of the world, written as in bodies.ts: general knowledge. */
export const COMPANIES = `
Maybank|CIMB|Public Bank|OCBC|DBS;DBS Group|UOB;United Overseas Bank|Singtel|Grab Holdings|Sea Ltd|Gojek|GoTo Group|Bank Mandiri
Bank Central Asia;BCA|BDO Unibank|San Miguel|Jollibee|PTT Public|CP Group;Charoen Pokphand|Siam Commercial Bank|Kasikornbank|Vietcombank
Vingroup|AirAsia|Malaysia Airlines|Singapore Airlines|Cathay Pacific|Garuda|Vietjet
State Bank of India|HDFC;HDFC Bank|ICICI;ICICI Bank|Axis Bank|Kotak Mahindra|Mahindra|Bajaj|Maruti Suzuki|Bharti Airtel;Airtel
Reliance Jio|Jio|Hindustan Unilever|Larsen & Toubro|Tata Steel|Tata Consultancy Services|JSW Steel|Vedanta|Hindalco|IndiGo|SpiceJet
Vistara|Flipkart|Paytm|Zomato|Swiggy|Ola Electric|Bharat Biotech|Serum Institute;Serum Institute of India|Sun Pharma|Cipla|Biocon
Dr. Reddy’s
Habib Bank|Engro|Grameen Bank;Grameenphone|BRAC|bKash|ICBC|Bank of China|China Construction Bank|Agricultural Bank of China|China Mobile
China Telecom|China Unicom|Ping An|Ant Group|JD.com|Meituan|Pinduoduo|Temu|Shein|NetEase|Geely|Great Wall Motor|SAIC|Nio|Xpeng|Li Auto|DJI
Vanke|China Vanke|Wanda|HNA|Cosco|China Eastern|Air China|China Southern|Sunac|Zijin;Zijin Mining|CMOC|Tsingshan|Ganfeng|Tianqi|Midea
Haier|Moutai|Hutchison Ports;CK Hutchison|Jardine Matheson|Foxconn|MediaTek|Asus|Acer|Evergreen Marine|Yang Ming
Mizuho|Sumitomo Mitsui;SMBC|MUFG|Nomura|Daiwa|Rakuten|KDDI|NTT|Docomo|Sharp Corp|Fujitsu|Subaru|Mazda|Isuzu|Kawasaki Heavy|Nippon Steel
JFE|Mitsui|Itochu|Marubeni|Inpex|ANA Holdings|Japan Airlines|Uniqlo|Fast Retailing|Seven & i|Takeda|Eisai|Chugai|Kirin|Asahi Group|Takata
Hanwha|POSCO;Posco|LG Chem|LG Energy Solution|Hanjin|Korean Air|Asiana|Coupang|Naver|Kakao|Celltrion|HD Hyundai|Doosan|Daewoo|Lotte
SK Group|SK Telecom
Commonwealth Bank|Westpac|ANZ|NAB|Macquarie;Macquarie Group|Telstra|Optus|Woolworths|Santos Ltd|Origin Energy|AGL|Wesfarmers|Glencore
Newcrest|Pilbara Minerals|Lynas|Fonterra|Air New Zealand|Jetstar|Virgin Australia|Rex Airlines
BTG Pactual|Itaú;Itau;Itaú Unibanco|Bradesco|Banco Santander;Santander?|Nubank|XP Investimentos|Vale?|Gerdau|JBS|Marfrig|BRF|Ambev|Braskem
OAS Construtora|Camargo Corrêa|Andrade Gutierrez|Suzano|Gol Linhas|LATAM;LATAM Airlines|Azul Airlines|Avianca|Aeroméxico;Aeromexico
Volaris|Copa Airlines|Aerolíneas Argentinas;Aerolineas Argentinas|MercadoLibre;Mercado Libre|Grupo Bimbo;Bimbo|Grupo México;Grupo Mexico
Televisa|Telmex|FEMSA|Banorte|BBVA|Bancolombia|Davivienda|Grupo Aval|Credicorp|BCP|Scotiabank|Antamina|Southern Copper|Buenaventura
Las Bambas|MMG|Freeport-McMoRan|Newmont|Barrick;Barrick Gold|First Quantum|Teck;Teck Resources|SQM|Albemarle|Antofagasta Minerals|Cencosud
Falabella|Techint|Tenaris|Vaca Muerta|Pluspetrol
Royal Bank of Canada;RBC|TD Bank|Toronto-Dominion Bank|BMO|CIBC|Manulife|Sun Life|Rogers Communications;Rogers?|Bell Canada|Telus|Suncor
Enbridge|TC Energy|TransCanada|Cenovus|Canadian Natural Resources|Nutrien|SNC-Lavalin|Air Canada|WestJet|Canadian Pacific
Canadian National|Loblaw|Tim Hortons|BlackBerry|Shopify|Magna International|Lululemon|Couche-Tard|Brookfield;Brookfield Asset Management
Cameco
Safaricom|Equity Bank|KCB|Ecobank|Access Bank|Zenith Bank|UBA|First Bank of Nigeria|GTBank|Dangote Group;Dangote Refinery|Jumia
Flutterwave|Interswitch|Glo?|Airtel Africa|Vodacom|Telkom|Naspers|Prosus|Shoprite|Pick n Pay|Standard Bank|Nedbank|Absa|FirstRand|Capitec
Impala Platinum|Sibanye-Stillwater|Gold Fields|AngloGold Ashanti|Harmony Gold|De Beers|Exxaro|Kumba|Tongaat Hulett|Steinhoff|Bidvest
Discovery Ltd|Old Mutual|Sanlam|Econet|CBZ|Zimplats|Konkola Copper Mines|Mopani|Ivanhoe Mines|Tullow Oil|Tullow|Kosmos Energy|Perenco
Orano|Areva|Bolloré|Orascom|Elsewedy|Attijariwafa|Royal Air Maroc|Tunisair|Cevital
Al Rajhi Bank|Saudi Telecom|ACWA Power|Emirates NBD|First Abu Dhabi Bank|Emaar|Etisalat|Qatar National Bank|Ooredoo|Teva|NSO Group
Elbit;Elbit Systems|Rafael Advanced Defense|Check Point|Mobileye|Bank Hapoalim|Bank Leumi|Leumi|El Al|Delek|Turkcell
Koç Holding;Koc Holding|Sabancı|Isbank|Halkbank|Ziraat Bank|Vakifbank|Arçelik
Santander Bank|CaixaBank|Banco Sabadell;Sabadell|Telefónica;Telefonica|Inditex|Ferrovial|Acciona|ACS Group|Naturgy|Endesa|Vueling
Intesa Sanpaolo|UniCredit|Generali|Mediobanca|Telecom Italia|Stellantis|Ferrari?|Fincantieri|Autostrade|Pirelli|ITA Airways|Alitalia|Ilva
BNP Paribas|Société Générale;Societe Generale|Crédit Agricole;Credit Agricole|Natixis|BPCE|AXA|LVMH|Kering|Hermès|L’Oréal;L’Oreal|Danone
Carrefour|Auchan|Casino Group|Sanofi|Alstom|Vinci?|Bouygues|Veolia|Suez SA|Saint-Gobain|Michelin|Safran|Capgemini|Atos|Publicis|Accor
Lafarge|Total SA|CMA CGM|Eutelsat
ING|ABN Amro|Rabobank|Philips|ASML|Heineken|Ahold Delhaize|AkzoNobel|NXP|Booking Holdings|Booking.com|Adyen|KPN|KBC|AB InBev|Solvay|UCB
Umicore|Proximus|Siemens Energy|Infineon|Continental AG|ZF|Hapag-Lloyd|Deutsche Telekom|Deutsche Post|EnBW|Munich Re|Henkel|Beiersdorf
Fresenius|Merck KGaA|Zalando|Delivery Hero|Wirecard|TUI|Galeria|Karstadt|Aldi|Lidl|Rewe|Edeka|Ikea;IKEA|H&M|Spotify|Klarna|Northvolt|SEB
Nordea|Danske Bank|Handelsbanken|Swedbank|Telia|Telenor|DNB|Norsk Hydro|Yara|Aker BP|Carlsberg|Lego|Neste|Kone|Fortum|Stora Enso|UPM
Novo Holdings|Ryanair|Kerry Group|CRH|AIB|Bank of Ireland|Aer Lingus|Zurich Insurance|Swiss Re|ABB|Holcim|Lonza|Syngenta|Sulzer
Julius Baer|Raiffeisen;Raiffeisen Bank|Erste Group|Voestalpine|OTP Bank|Wizz Air|MVM|PZU|PKO Bank Polski|LOT Polish Airlines|CEZ;ČEZ|EPH
Škoda;Skoda|Škoda Auto|Tatra|Dacia|Air Serbia|Naftna Industrija Srbije
Marks & Spencer;M&S|Sainsbury’s|Asda|Morrisons|Waitrose|John Lewis|Boots UK|Greggs|Wetherspoon|Next plc|Centrica|British Gas|SSE
ScottishPower|National Grid|Thames Water|Southern Water|Severn Trent|United Utilities|Northern Rail|Avanti West Coast;Avanti|LNER
Great Western Railway;GWR|CrossCountry|ScotRail|Govia|TransPennine Express|Southeastern|FirstGroup|Stagecoach|Go-Ahead|Arriva|Royal Mail
BT Group|Virgin Media|Virgin Atlantic|Jet2|Tata Steel UK|British Steel|Jaguar Land Rover;JLR|Harland & Wolff|Babcock|Serco|Capita|G4S
Carillion|Fujitsu Services|Prudential plc|Legal & General|Aviva|Schroders|Abrdn|Lloyd’s of London|Diageo|Reckitt|Imperial Brands
British American Tobacco;BAT?|Aggreko|Vistry|Persimmon|Barratt|Taylor Wimpey
Dollar General|Dollar Tree|Kroger|Albertsons|Whole Foods|Trader Joe’s|CVS;CVS Health|Walgreens|Rite Aid|Best Buy|Macy’s|Lowe’s|Chick-fil-A
Chipotle|Wendy’s|Burger King|Taco Bell|Waffle House|Domino’s|Dunkin’|Kellogg|Kraft Heinz|General Mills|Tyson Foods|Smithfield Foods
Cargill|ADM|Bunge|John Deere;Deere & Co|Cummins|Honeywell|Emerson Electric|Lucid Motors|Rivian|Waymo|Cruise LLC|Zoox|Instacart|DoorDash
Grubhub|Robinhood|Coinbase|Binance|FTX|Kraken|Circle Internet|Block Inc.|Zoom Video|Slack Technologies|Salesforce|Adobe|Intuit|ServiceNow
Snowflake Inc.|Databricks|CrowdStrike|SolarWinds|Micron|Western Digital|Seagate|Applied Materials|Super Micro|Arm Holdings|GlobalFoundries
Texas Instruments|L3Harris|Leidos|Booz Allen|Booz Allen Hamilton|SAIC|Halliburton|Schlumberger|Baker Hughes|Occidental Petroleum
Marathon Petroleum|Phillips 66|Valero|Kinder Morgan|NextEra|Duke Energy|Dominion Energy|Southern Company|PG&E;Pacific Gas and Electric
Con Edison|Exelon|FirstEnergy|Entergy|Xcel Energy|Norfolk Southern|Union Pacific|BNSF|CSX|Amtrak|Greyhound|JetBlue|Spirit Airlines
Alaska Airlines|Frontier Airlines|Spirit AeroSystems|Pratt & Whitney|U.S. Steel;US Steel|Nucor|Alcoa|Dow Chemical|DuPont|ExxonMobil
Purdue Pharma|Gilead|Amgen|Biogen|Regeneron|Vertex Pharmaceuticals|Bristol Myers Squibb;Bristol-Myers Squibb|Cigna|Aetna|Anthem Inc.
Humana|HCA;HCA Healthcare|Kaiser Permanente|Mayo Clinic|Cleveland Clinic|Mass General Brigham|Steward Health Care|CommonSpirit
Tenet Healthcare|Planned Parenthood|BlackRock|Vanguard Group|State Street Corp|Fidelity Investments|Charles Schwab|Capital One|U.S. Bank
PNC|Truist|Silicon Valley Bank|Signature Bank|First Republic|Jefferies|Evercore|Raymond James|Cantor Fitzgerald|KKR|Carlyle Group
Apollo Global|Bain Capital|Bridgewater|Elliott Management|Pershing Square|SoftBank Vision Fund|Sequoia Capital|Andreessen Horowitz
Capital Economics|Oxford Economics|Pantheon Macroeconomics|Rabobank|Rystad Energy|Wood Mackenzie|Kpler|Vortexa|Eurasia Group|Teneo
Control Risks|Verisk Maplecroft|Gavekal|Fitch Solutions|BMI Research|IHS Markit|S&P Dow Jones|MSCI|FactSet|Refinitiv|LSEG|Nielsen|Edelman
Ambrey|EOS Risk|Vanguard Tech|Dryad Global|Planet Labs|Maxar|Bellingcat|ACLED|Airwars
Afrobarometer|Latinobarómetro;Latinobarometro|Eurobarometer|Arab Barometer|Datafolha|Quaest|Atlas Intel;AtlasIntel|Cadem|Invamer
Datum Internacional|CPI Perú|IEP|Kantar;Kantar Public|Harris Poll|Morning Consult|Emerson College|Monmouth University|Siena College
Rasmussen Reports|Public Policy Polling|SurveyMonkey|Savanta|Survation|Opinium|More in Common|Ifop;IFOP|Elabe|Odoxa|OpinionWay|BVA
Infratest dimap|Forsa|Allensbach|SWG|Demopolis|CIS Spain|Metron Analysis|CBOS|IBRiS|Rating Group|KIIS
Kyiv International Institute of Sociology|Razumkov Centre|MetroPoll|Konda|Metropoll|Gallup Korea|Realmeter|Roy Morgan|Newspoll
Essential Research|Resolve Strategic|Angus Reid|Léger;Leger?|Nanos|Abacus Data|Social Weather Stations|Pulse Asia|Indikator Politik
Merdeka Center|CSDS|C-Voter|Axis My India
Institute for Fiscal Studies;IFS|Resolution Foundation|King’s Fund|Nuffield Trust|Joseph Rowntree Foundation|Institute for Government
Policy Exchange|Adam Smith Institute|Bruegel|Ifo Institute;Ifo|DIW|ZEW|Kiel Institute|SWP|IFRI;Ifri|Clingendael|Elcano|CEPS
ECFR;European Council on Foreign Relations|International Centre for Defence Studies|Carnegie Moscow Center
Institute for Security Studies;ISS Africa|Chatham House|SAIIA|Observer Research Foundation;ORF India|Centre for Policy Research|CSIS|RAND
Center for American Progress|Urban Institute|Economic Policy Institute|Tax Foundation|Tax Policy Center|Migration Policy Institute
Brennan Center;Brennan Center for Justice|Southern Poverty Law Center;SPLC|Anti-Defamation League;ADL|CAIR|Everytown|Gun Violence Archive
Giffords?|Innocence Project|Sandy Hook Promise|Electronic Frontier Foundation;EFF|Common Cause|Public Citizen|OpenSecrets|Judicial Watch
Alliance Defending Freedom|Becket Fund|Cato|Manhattan Institute|Niskanen Center|Quincy Institute|Stimson Center|Arms Control Association
Federation of American Scientists|Union of Concerned Scientists|Nuclear Threat Initiative|Bulletin of the Atomic Scientists|NARAL
Susan B. Anthony|Teamsters|United Auto Workers;UAW|UNITE HERE|Unison|GMB|RMT|Aslef;ASLEF|TSSA|TUC|Trades Union Congress
British Medical Association;BMA|Royal College of Nursing;RCN|National Education Union;NEU|NASUWT|CGT|CFDT|Force Ouvrière|IG Metall|ver.di
DGB|CGIL|CISL|CCOO|UGT|COSATU|NLC;Nigeria Labour Congress|ASUU|TUC Nigeria|COTU|Confederation of British Industry;CBI
Federation of Small Businesses|Medef|BDI|Confindustria|Ceoe;CEOE|U.S. Chamber of Commerce|US Chamber of Commerce
National Association of Manufacturers|National Farmers Union;NFU|American Farm Bureau|American Medical Association
American Hospital Association|American Academy of Pediatrics|World Medical Association
`;
