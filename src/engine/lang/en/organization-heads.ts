/** Words that make an organization of the capitalised run that they end ("Chinese Foreign Ministry"), by kind; plurals are given where used. */
export const HEADS = {
  state: `Service Services Administration Ministry Ministries Department Agency Bureau Commission Committee Subcommittee Council Court Tribunal Parliament Congress Senate Assembly
    Legislature Army Navy Guard Guards Police Command Directorate Directorates Authority Office Chancellery Embassy Consulate Cabinet Secretariat Inspectorate
    Gendarmerie Militia Prosecutor's Reserve Chiefs Treasury Patrol Constabulary Sheriff's Rada Duma Knesset Politburo Praesidium Presidium Judiciary
    Registry Caucus Mint Delegation Mission`,
  media: `Times Post Journal Herald Tribune Gazette Chronicle News Radio Television TV Broadcasting Press Newspaper Newspapers Magazine Wire
    Newswire Newswires Images Pictures Photos Observer Telegraph Courier Examiner Inquirer Sentinel Dispatch`,
  international: `Organization Organisation Alliance Union Nations Confederation Commonwealth Secretariat`,
  other: `Party University College Institute Institution Academy School Bank Group Company Corporation Industries Motors Airlines Airways Holdings Partners
    Technologies Systems Pharmaceuticals Laboratories Laboratory Foundation Association Society Federation Fund Trust Network League Movement Front Coalition
    Club Center Centre Hospital Clinic Exchange Brigade Brigades Regiment Battalion Division Brotherhood Conference Synod Church Patriarchate Diocese Archdiocese
    Rabbinate Initiative Project Campaign Securities Insurance Enterprises Studios Electric Electronics Energy Petroleum Oil Gas Steel Solutions Logistics Shipping Ventures
    Publishing Entertainment Communications Telecom Chamber Syndicate Consortium Orchestra Observatory Collective Endowment Corps PAC Museum Library Charity Charities Alliance
    Watch Watchdog`,
} as const;

/** Heads of the list above that need a second sign: the name of a place or people, or a word of MODIFIERS, before them. */
export const WEAK_HEADS = `Service Services Administration Pictures Photos Office Command Reserve Chiefs Authority Delegation Mission Registry Mint Cabinet Congress Embassy Consulate Post Courier Dispatch
  Observer Examiner Sentinel Wire Commonwealth Union Nations School Center Centre Trust Network Front Club Exchange Division Conference Initiative Project Campaign Insurance
  Energy Oil Gas Steel Solutions Ventures Entertainment Electric Chamber Collective Museum Library Watch Watchdog Fund Society Church Systems Securities Partners Department School Guards
  News Press Radio TV Television Shipping Communications Group League Hospital Clinic Corps`;

/** Words that say before a weak head, and in headlines before any head, that the run names a body. */
export const MODIFIERS = `Foreign Defense Defence National Security Central Federal Supreme High Constitutional State Home Interior Justice Finance Economic Economy Health
  Education Agriculture Labor Labour Trade Commerce Energy Environment Transport Transportation Culture Information Intelligence Human Rights International Global World European
  Asian African American Atlantic Pacific Nordic Baltic Arab Islamic Muslim Christian Jewish Orthodox Catholic Royal General Joint Special Revolutionary Military Naval Air Coast Border Customs Tax
  Revenue Election Electoral Central Legislative Executive Judicial Senate House Congressional Parliamentary Presidential Prime Minister's Attorney District Circuit Appeals County City Municipal
  Provincial Regional Metropolitan Labour Social Democratic Republican Communist Socialist Liberal Conservative People's Workers' Patriotic Popular United New Free Green Progressive Peoples
  Nuclear Atomic Space Science Medical Research Policy Strategic Studies Peace Crisis Relief Refugee Refugees Aid Development Investment Monetary Stock Bar Teachers Medical Press Broadcasting News
  Daily Evening Sunday Morning Weekly Public Private Capital Financial Business Oil Gas Electric Steel Nuclear Power Water Forest Wildlife Weather Meteorological Geological Statistics Statistical Census Labor
  Secret Investigative Anti-Corruption Counterterrorism Disaster Emergency Civil Aviation Maritime Fisheries Privy Ethics Oversight Judiciary Appropriations Budget Foreign Affairs Relations Services Armed Air
  Presidential Press Spokesperson's Prosecutor's Prosecutors Attorney General's Mayor's Governor's Sheriff's Chief Northern Southern Eastern Western Red Salvation Olympic Football Soccer Cricket Basketball Sky Fox
  Business Technical Polytechnic Community Medical Law Charter Treaty Non-Proliferation Chemical Biological Drug Drugs Narcotics Food Labour Women's Youth Children's Students Human Independent Opposition Ruling
  Party Planning Urban Housing Immigration Migration Asylum Citizenship Veterans Tourism Sports Technology Telecommunications Digital Cyber Cybersecurity Data Privacy Competition Consumer Safety Transportation Railway Railways
  Investigation Investigations Inquiry Inquiries Operations Expeditionary Fleet Rapid Response Territorial Ground Land Strategic Missile Rocket Aerospace Internal Political Administrative Police Criminal Prison Prisons
  Inspection Sanctions Control Regulatory Oversight Nobel Lutheran Anglican Evangelical Baptist Methodist Buddhist Hindu Sikh Nationalist Unionist Reform Reformist Alternative Freedom Justice Solidarity Unity`;

/** Two-word heads whose last word alone is too common, and what they are. */
export const PAIRED_HEADS = {
  state: `Armed Forces|Defense Forces|Defence Forces|Security Forces|Special Forces|Support Forces|Task Force|Air Force|Police Force|Border Force|Space Force|Ground Forces|Aerospace Forces|Democratic Forces|Coast Guard|Security Service|Security Services
    |Intelligence Service|Intelligence Services|Secret Service|Border Service|Guard Service|Emergency Service|Emergency Services|Police Service|Prosecution Service|Civil Service|Health Service|Postal Service|Weather Service|Forest Service|Park Service|Penitentiary Service
    |Customs Service|Tax Service|Marshals Service|Action Service|Security Administration|Aviation Administration|Drug Administration|Space Administration|Safety Administration|Enforcement Administration|Atmospheric Administration|Business Administration
    |Services Administration|Protection Administration|Information Administration|Oceanic Administration|Meteorological Administration|Energy Administration|General Staff|Joint Staff|National Assembly|Border Guard|Border Guards|National Guard|Space Command
    |Supreme Leader's|Chief Directorate|City Hall|Marine Corps|Army Corps|Peace Corps|Guard Corps|Diplomatic Service|Foreign Service|Intelligence Directorate|State Duma|Election Board|Electoral Board|School Board|Safety Board|Parole Board|Review Board|Labor Relations Board|Reserve Board|Police Department|Fire Department|Health Department|State Department|Justice Department|Health Services|Human Services|Foreign Relations|Prosecutor General's Office|Attorney General's Office|Attorney's Office|Prosecutor's Office|Mayor's Office|President's Office|Governor's Office|Sheriff's Office|Commissioner's Office|Press Office|Statistics Office|Audit Office|Patent Office|Foreign Office|Home Office|Cabinet Office|Budget Office|Accountability Office|Liaison Office|Affairs Office|Public Prosecutor`,
  media: `News Agency|News Network|News Service|Press Agency|Information Agency|Telegraphic Agency|Daily News|Sunday Times|Morning Post|Evening Post|Morning News|Evening News|Business News|Public Radio|State Television|National Television|State TV|Public Broadcasting|Free Press|Broadcasting Service
    |Daily Mail|Daily Star|Daily Mirror|Daily Express|Daily Record|Daily Telegraph|Daily Sun|Morning Star|Evening Standard|Morning Herald|Sunday Mail|World Service`,
  other: `Red Cross|Red Crescent|Hat Factory|Stock Exchange|Research Center|Research Centre|Medical Center|Medical Centre|Policy Center|Policy Centre|Law Center|Studies Center|Investment Trust|Golf Club|Football Club|Human Rights Watch|Monitoring Group|Crisis Group|Action Network|High School|Medical School|Law School|Business School
    |Kennedy School|Technical Institute|Oil Company|Power Company|Life Insurance|Trade Unions|Trade Union|Workers Union|Workers' Union|Teachers Union|Bar Association|Super PAC|Democratic Union|Legal Fund|Defense Fund|Wealth Fund|Investment Fund|Pension Fund|Monetary Fund|Hedge Fund|Relief Fund`,
} as const;

/** Long forms in front of letters in brackets that end so are no bodies. */
export const NO_BODY_ENDS = `Act Agreement Partnership Treaty Convention Pact Plan Program Programme Protocol Deal Bill Accord Sanctions Sanction Strategy Initiative Zone Line Corridor Index Test Disease Syndrome Disorder Virus Degree Officer System Systems Law Code Rule Rate`;

/** Words that make a place of the body's name before them ("Andrews Air Force Base"). */
export const PLACE_SITES = `Base Headquarters Building Square Station Plaza Street Avenue Airport Metro Stadium`;

/** What an outlet does that is named like a common word. */
export const REPORTING_WORDS = `reported reports reporting wrote writes said says told cited quoted revealed published first newspaper magazine website article editorial`;

/** Offices before which a weak head is a portfolio ("Energy Minister"). */
export const PORTFOLIO_HOLDERS = `Minister Secretary Commissioner Adviser Advisor Czar Undersecretary`;

/** Words that a channel's number may stand before: "ABC 17 News". */
export const NUMBERED_HEADS = `News TV Radio Action Eyewitness`;

/** What follows a company's name, with or without a comma. */
export const COMPANY_SUFFIXES = `Inc Inc. Corp Corp. Co. Ltd Ltd. LLC L.L.C. LLP PLC Plc plc AG GmbH SE S.A. SA S.p.A. NV N.V. AB ASA Oyj KK Bhd Tbk JSC PJSC OJSC Pty Incorporated Limited LP L.P.`;

/** Heads that are followed by "of", "for", "on" or "against" and what the body is about: "Ministry of Foreign Affairs", "Bank of Japan". */
export const OF_HEADS = {
  state: `Ministry Department Bureau Office Commission Committee Council Court Tribunal Parliament Congress Assembly Board Agency Administration Directorate Secretariat Directorate-General House Chamber Inspectorate Service Cabinet Embassy Consulate`,
  international: `Organization Organisation Union Confederation League Alliance Commonwealth Community`,
  other: `University College Institute Institution Center Centre School Academy Bank Association Society Federation Foundation Fund Party Movement Front Coalition Church Museum Endowment Network Club Brotherhood Synod Conference Friends Group Project Initiative Forum`,
} as const;

/** What may follow any of them. */
export const OF_PREPOSITIONS = `of for against`;

/** Those that "on" and "to" may follow too: "Committee on Foreign Relations". */
export const ON_HEADS = `Committee Subcommittee Commission Council Conference Center Centre Institute Coalition Project Caucus`;

/** Those that need a word before them. */
export const PREFIXED_OF_HEADS = `Service Group Project Initiative Community`;

/** Common nouns before which or after which a capitalised run names an outlet, company, party or group: "broadcaster NHK", "Kommersant newspaper". */
export const APPOSITIVES = {
  media: `agency broadcaster newspaper newspapers magazine channel outlet tabloid weekly network newswire newsmagazine website daily platform`,
  other: `company giant carrier airline bank lender party movement militia group organization organisation nonprofit charity think-tank watchdog automaker carmaker planemaker chipmaker retailer insurer
    conglomerate manufacturer startup firm contractor association foundation institute utility operator union NGO coalition faction brewer brokerage drugmaker miner brand app consultancy`,
} as const;

/** The nouns above that also follow the name. */
export const FOLLOWING_APPOSITIVES = {
  media: `newspaper daily broadcaster magazine tabloid weekly television channel newswire website`,
  other: `party militia movement airline group brigade battalion coalition bloc`,
} as const;

/** Capitalised abbreviations that name no organization. */
export const NO_ACRONYMS = `TV DNA RNA CEO CFO COO CTO GDP GNP COVID AIDS HIV PM AM USD EUR GBP RMB EST EDT PST PDT CST CDT MST GMT UTC BST CET ET ID OK PHD MP MPS MEP MEPS AI IT UFO II III IV VI VII VIII IX XI XII XIII XIV XV ICBM ICBMS LNG LPG NGO NGOS SUV SUVS ATM PDF US USA UK UAE DC
  DRC DPRK PRC ROK CAR LGBT LGBTQ LGBTI FAQ FAQS RSVP SOS POW POWS WMD IED IEDS PPE PCR VAT IPO ETF ESG GPS USB HTML HTTP HTTPS WWW URL API SMS VPN VIP VIPS CV DIY BBQ CCTVS MRI ICU ER EV EVS UAV UAVS HIMARS ATACMS F-16 MIG THAAD START NPT JCPOA INF NAFTA USMCA TPP AUMF FISA FOIA HR PR
  AD BC CE BCE NE NW SE SW NY LA NJ CA TX FL PA OH MI GA VA MA WA IL NC SC AZ CO TN MO MD MN WI OR CT OKLA KY AL LA KS NM NV UT IA AR MS NH ME RI VT DE MT ND SD WV WY HI AK ID QC ON BC DM PS RE CC ED SR JR MR MRS DR ST NO VS RT UPDATE BREAKING LIVE WATCH VIDEO PHOTO PHOTOS READ NOTE EXCLUSIVE ANALYSIS OPINION EDITOR GRAPHIC EXPLAINER FACTBOX TIMELINE
  A B C D E F G H I J K L M N O P Q R S T U V W X Y Z CNNS Q&A R&D M&A P.M. A.M. NOT AND THE BUT ALL NOW YES NEW WHO WHAT WHY HOW OUR YOU NEVER VERY WILL MUST CAN DO DID IS ARE WAS WE HE SHE IN AT BY FOR TO OF AN AS IF SO UP GO MY ME HIS HER ITS ONE TWO TOP END MORE ANY OUT OFF DAY WAR LAW BIG BAD ABOUT AFTER FROM WITH THIS THAT
  PAC PACS NCLB SNL WASP WASPS DVD DVDS DVR MBA PSA ZIP ROTC LSAT SAT GRE GPA WORK MANY CORE EDGE FICO FARA CHIP RFS DACA DAPA WTF SMH MSM OTC RICO DAX FTSE LOL OMG SVP EVP POTUS FLOTUS VPOTUS TTIP CETA ABM SALT MAD GOAT RBI MVP NFT NFTS DJ MC VR AR XR CRISPR LIBOR BREXIT LED PTA USSR DMZ NYC LAX USSRS HIV/AIDS COVID-19 SARS MERS PTSD ADHD IVF GMO CO2 UV LED OLED GMT MMR BMI KGS KM KG CM MM MPH KPH BLM MAGA ISBN SWIFT SWAT DUI DWI STEM HVAC CGI RPG RPGS AK-47 AR-15 JFK FDR LBJ MBS MBZ AOC RFK AMLO BOE BRL INR JPY CNY`;

/** Capitalised words that stand before an organization's name and are no part of it: titles, days, connectives. */
export const NO_PART = `President Prime Minister Secretary Chairman Chairwoman Chair Director Governor Mayor Senator Representative Ambassador General Colonel Captain Spokesman Spokeswoman Spokesperson Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sen. Rep. Gov. Gen. Col. Lt. Sgt. Capt. Adm. Prof. Professor King Queen Prince Princess
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Former Late Senior Deputy Acting Ex Vice Official Leader Top Chief CEO Editor Reporter Analyst Officer Judge Justices
  The A An In On At By For From To Of With And But Or If When While After Before As That This These Those It Its He She They We You I His Her Their Our My Since Until Though Although Because During Under Over Between Among Against About Into Through Like Unlike Despite Even Also Only Both Each Every Some Many Most All Any No Not One Two Three Yet So Then Now Here There
  Meanwhile However Earlier Later Last Next Today Tomorrow Yesterday Says Said Say Tells Told Warns Will Would Could Should May Has Have Had Is Are Was Were Be Been Does Did Do What Who Why How Where Which Sources Source According Following Speaking Asked Given Via Per Inside Outside Across Near Amid Amidst`;

/** What the of-phrase of a ministry, council or commission is about, besides MODIFIERS. */
export const TOPICS = `Delegates Elders Assembly Communications Initiatives Voters Ways Means Liberties Banking Armed Reform Government Appropriations Budget Rules Naturalization Truth Drug Exchange Customs Arms Firearms Tobacco Alcohol Fish Parks Recreation Sanitation Zoning Licensing Taxation Narcotics Firearms Explosives Affairs Justice Defence Finance Interior Commerce Welfare Development Security State Representatives Commons Lords Ministers Nations States Deputies Europe Churches Governors Elections
  Advisers Advisors Management Services Sciences Arts Industry Industries Tourism Cooperation Integration Infrastructure Transport Communications Religion Antiquities Awqaf Hajj Children Women Families Youth
  Housing Lands Mines Minerals Resources Rivers Water Fisheries Forests Works Employment Trade Commerce Reconciliation Reintegration Refugees Jurists Bishops Rabbis Cardinals Senators Judges Prosecutors
  Churches Mosques Trustees Regents Supervisors Education Engineers Physicians Journalists Broadcasters Manufacturers Counties Cities Mayors Police Prisons Corrections Investigation Statistics Standards Treaties
  Appeal Appeals Cassation Audit Auditors Arbitration Review Inquiry Rights Freedom Democracy Peace Progress Conservation Protection Prevention Control Regulation Supervision Oversight Innovation Technology`;

/** Runs that end in a head and are no bodies. */
export const NO_BODIES = `Super PAC|Democratic Senate|Republican Senate|GOP Senate|Democrat Senate|Republican Congress|Democratic Congress|GOP Congress|National Intelligence|West Bank|Left Bank|South Bank|East Bank|Eastern Front|Western Front|Northern Front|Southern Front|Home Front|Artificial Intelligence|Foreign Intelligence|Military Intelligence|News Conference|Press Conference|Peace Conference|Peace Mission
  |Nuclear Energy|Atomic Energy|Green Energy|Clean Energy|Renewable Energy|Election Campaign|Presidential Campaign|Military Campaign|Foreign Aid|Military Aid|Security Guards|Security Guard|Border Guards|Cold War|Civil Society|Islamic Society|Private Company|Public Company|State Secretariat
  |Trade Mission|Diplomatic Mission|Space Mission|Military Mission|Rescue Mission|State Energy|Peace Initiative|Social Security|National Security|Human Intelligence|Central Intelligence|Foreign Trade|World Cup|Peace Project|Oil Project|Gas Project|Nuclear Project|Social Network|Social Networks|International Community|Labor Union|Labor Unions
  |Trade Union|Trade Unions|Civil Union|Political Party|Political Parties|Opposition Party|Ruling Party|Third Party|Birthday Party|Memorial Service|Customer Service|Memorial Services|Funeral Service|Social Services|Military Service|Community Service|Public Service|Civil Service|Private School|Public School|Medical School|Law School|Business School|High School|Military Police|Riot Police|Local Police|State Police|Secret Police|City Police`;

/** People who stand before a name ("Police said"); in an of-phrase they may be part of it ("League of Women Voters"). */
export const PEOPLE = `Critics Supporters Lawmakers Voters Republicans Democrats Protesters Police Soldiers Troops Residents Scientists Researchers Experts Diplomats Reporters Journalists Scores Dozens Hundreds Thousands Officials Leaders Analysts Officers Judges`;
