/** Words that say before a weak head, and in headlines before any head, that the run names a body. */
export const MODIFIERS = `
  Foreign Defense Defence National Security Central Federal Supreme High Constitutional State Home Interior Justice Finance Economic
  Economy Health Education Agriculture Labor Labour Trade Commerce Energy Environment Transport Transportation Culture Information
  Intelligence Human Rights International Global World European Asian African American Atlantic Pacific Nordic Baltic Arab Islamic
  Muslim Christian Jewish Orthodox Catholic Royal General Joint Special Revolutionary Military Naval Air Coast Border Customs Tax
  Revenue Election Electoral Legislative Executive Judicial Senate House Congressional Parliamentary Presidential Prime Minister's
  Attorney District Circuit Appeals County City Municipal Provincial Regional Metropolitan Social Democratic Republican Communist
  Socialist Liberal Conservative People's Workers' Patriotic Popular United New Free Green Progressive Peoples Nuclear Atomic Space
  Science Medical Research Policy Strategic Studies Peace Crisis Relief Refugee Refugees Aid Development Investment Monetary Stock
  Bar Teachers Press Broadcasting News Daily Evening Sunday Morning Weekly Public Private Capital Financial Business Oil Gas Electric
  Steel Power Water Forest Wildlife Weather Meteorological Geological Statistics Statistical Census Secret Investigative
  Anti-Corruption Counterterrorism Disaster Emergency Civil Aviation Maritime Fisheries Privy Ethics Oversight Judiciary
  Appropriations Budget Affairs Relations Services Armed Spokesperson's Prosecutor's Prosecutors General's Mayor's Governor's
  Sheriff's Attorney's Defender's Examiner's Comptroller's Coroner's Magistrate's Magistrates' Magistrates Registrar's Premier's Clerk's Auditor's Assessor's Treasurer's Ombudsman's Risk Reduction Accountability Chief Northern Southern Eastern Western Red Salvation Olympic Football Soccer Cricket Basketball Sky Fox Technical
  Polytechnic Community Law Charter Treaty Non-Proliferation Chemical Biological Drug Drugs Narcotics Food Women's Youth Children's
  Students Independent Opposition Ruling Party Planning Urban Housing Immigration Migration Asylum Citizenship Veterans Tourism
  Sports Technology Telecommunications Digital Cyber Cybersecurity Data Privacy Competition Consumer Safety Railway Railways
  Investigation Investigations Inquiry Inquiries Operations Expeditionary Fleet Rapid Response Territorial Ground Land Missile Rocket
  Aerospace Internal Political Administrative Police Criminal Prison Prisons Inspection Sanctions Control Regulatory Nobel Lutheran
  Anglican Evangelical Baptist Methodist Buddhist Hindu Sikh Nationalist Unionist Reform Reformist Alternative Freedom Solidarity
  Unity Correctional Penitentiary Protective Probation Diplomatic
`;

/** Long forms in front of letters in brackets that end so, and hold no noun for a body, are no bodies. */
export const NO_BODY_ENDS = `
  Act Agreement Partnership Treaty Convention Pact Plan Program Programme Protocol Deal Bill Accord Sanctions Sanction Strategy
  Initiative Zone Line Corridor Index Test Disease Syndrome Disorder Virus Degree Officer System Systems Law Code Rule Rate
  Review Policy Policies Curriculum Education Training Tag Order Tax Report Survey Examination Exam Certificate Award Prize Strategies
  Framework Roadmap Charter Declaration Resolution Goals Rights Process Procedure Mechanism Formula Principle Principles Doctrine Model
  Product Products Income Growth Ratio Level Levels Standard Standards Intermediate Crude Missile Missiles Aircraft Vehicle Vehicles
  Drone Drones Rifle Weapon Weapons Device Devices Kit Vaccine Therapy Treatment Infection Illness Trial Study Application Applications
  License Licence Permit Visa Pass Card Fee Fees Levy Duty Allowance Scholarship Requirement Requirements Assessment Evaluation
  Statement Memorandum Understanding Referendum Election Elections Poll Polls Area Areas Region Regions District Districts Belt Highway
  Expressway Motorway Bypass Manipulation Interference Violence Procurement Financing Borrowing Debt Loan Bond Bonds Deposit
`;

/** Capitalised abbreviations that name no organization. */
export const NO_ACRONYMS = `
  TV DNA RNA CEO CFO COO CTO GDP GNP COVID AIDS HIV PM AM USD EUR GBP RMB EST EDT PST PDT CST CDT MST GMT UTC BST CET ET ID OK PHD MP
  MPS MEP MEPS AI IT UFO II III IV VI VII VIII IX XI XII XIII XIV XV ICBM ICBMS LNG LPG NGO NGOS SUV SUVS ATM PDF US USA UK UAE DC
  DRC DPRK PRC ROK CAR LGBT LGBTQ LGBTI FAQ FAQS RSVP SOS POW POWS WMD IED IEDS PPE PCR VAT IPO ETF ESG GPS USB HTML HTTP HTTPS WWW
  URL PNG KSA RSA NZ GERD API SMS VPN VIP VIPS CV DIY BBQ CCTVS MRI ICU ER EV EVS UAV UAVS HIMARS ATACMS MIG THAAD START NPT JCPOA INF NAFTA USMCA TPP
  AUMF FISA FOIA HR PR AD BC CE BCE NE NW SE SW NY LA NJ CA TX FL PA OH MI GA VA MA WA IL NC SC AZ CO TN MO MD MN WI OR CT OKLA KY AL
  KS NM NV UT IA AR MS NH ME RI VT DE MT ND SD WV WY HI AK QC ON DM PS RE CC ED SR JR MR MRS DR ST NO VS RT UPDATE LIVE WATCH VIDEO
  PHOTO PHOTOS READ NOTE EDITOR CNNS NOT AND THE BUT ALL NOW YES NEW WHO WHAT WHY HOW OUR YOU NEVER VERY WILL MUST CAN DO DID IS ARE
  WAS WE HE SHE IN AT BY FOR TO OF AN AS IF SO UP GO MY HIS HER ITS ONE TWO TOP END MORE ANY OUT OFF DAY WAR LAW BIG BAD ABOUT AFTER
  FROM WITH THIS THAT PAC PACS NCLB SNL WASP WASPS DVD DVDS DVR MBA PSA ZIP ROTC LSAT SAT GRE GPA WORK MANY CORE EDGE FICO FARA CHIP
  RFS DACA DAPA WTF SMH MSM OTC RICO DAX FTSE LOL OMG SVP EVP POTUS FLOTUS VPOTUS TTIP CETA ABM SALT MAD GOAT RBI MVP NFT NFTS DJ MC
  VR XR CRISPR LIBOR BREXIT LED PTA USSR DMZ NYC LAX USSRS SARS MERS PTSD ADHD IVF GMO UV OLED MMR BMI KGS KM KG CM MM MPH KPH BLM
  MAGA ISBN SWIFT SWAT DUI DWI STEM HVAC CGI RPG RPGS JFK FDR LBJ MBS MBZ AOC RFK AMLO BOE BRL INR JPY CNY IST WAT EAT CAT SAST PKT PHT HKT SGT JST KST WIB BRT ART GST AST AKST HST NST NPT AEST
  AEDT ACST AWST NZST NZDT MSK EEST EET CEST WET WEST ICT PHST CFA XOF XAF NGN KES ZAR GHS MXN CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF
  TRY RUB UAH ILS SAR AED QAR KWD EGP PKR BDT LKR THB IDR MYR PHP VND KRW TWD HKD SGD ARS CLP COP PEN MOU MOUS GBV FGM DIY HPV RSV
  MPOX TB PM10 CO2 SIM PIN QR PPP FDI SME SMES MSME BPO OTT BTS EMU KPI ROI EIA ARV ARVS CPR DNR ICUS EMT EMTS
  FPSO LOP GHG GHGS MENA CBD TVET CFSP CSDP UPR FIR FIRS ODA SDG SDGS MDG MDGS IDP IDPS HDI CPI PMI EEZ EEZS LOC WTI LTTE MCO SOP SOPS
  TOR TORS KYC UPI GST VAT PPP PPPS RFP RFPS SIM AGM AGMS EGM QA RCT PHC IVR ADR GPA CGPA PUC MMDA OPD ICU NEET JEE CUET GCSE
  GCSES PLI UBI EMI SUVS APC APCS IFV IFVS MBT MBTS MRAP UXO UXOS ERW MANPADS SAM SAMS AEW AWACS VTOL STOL LPD LCS SSBN SSN
  RPO FTA FTAS BIT BITS CBM CBMS MRO PV BESS CNG ETA BEV BEVS PHEV OEM OEMS SKU ERP CRM AGI LLM LLMS GPU GPUS CPU CPUS
`;

/** Capitalised words that stand before an organization's name and are no part of it: titles, days, connectives. */
export const NO_PART = `
  Member Speaker Clerk MLA MLAs MNA MNAs MPA MPAs MCA MCAs President Prime Minister Secretary Chairman Chairwoman Chair Director Governor Mayor Senator Representative Ambassador General
  Colonel Captain Spokesman Spokeswoman Spokesperson Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sen. Rep. Gov. Gen. Col. Lt. Sgt. Capt. Adm. Prof.
  Professor King Queen Prince Princess Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
  July August September October November December Former Late Senior Deputy Acting Ex Vice Official Leader Top Chief CEO Editor
  Reporter Analyst Officer Judge Justices The A An In On At By For From To Of With And But Or If When While After Before As That This
  These Those It Its He She They We You I His Her Their Our My Since Until Though Although Because During Under Over Between Among
  Against About Into Through Like Unlike Despite Even Also Only Both Each Every Some Many Most All Any No Not One Two Three Yet So
  Then Now Here There Meanwhile However Earlier Later Last Next Today Tomorrow Yesterday Says Said Say Tells Told Warns Will Would
  Could Should Has Have Had Is Are Was Were Be Been Does Did Do What Who Why How Where Which Sources Source According Following
  Speaking Asked Given Via Per Inside Outside Across Near Amid Amidst MP MPs MEP MEPs TD TDs Cllr Coun Councillor Councillors CFO COO CTO
`;

/** What the of-phrase of a ministry, council or commission is about, besides MODIFIERS. */
export const TOPICS = `
  Delegates Elders Assembly Communications Initiatives Voters Ways Means Liberties Banking Armed Reform Government Appropriations
  Budget Rules Naturalization Truth Drug Exchange Customs Arms Firearms Tobacco Alcohol Fish Parks Recreation Sanitation Zoning
  Licensing Taxation Narcotics Explosives Affairs Justice Defence Finance Interior Commerce Welfare Development Security State
  Representatives Commons Lords Ministers Nations States Deputies Europe Churches Governors Elections Advisers Advisors Management
  Services Sciences Arts Industry Industries Tourism Cooperation Integration Infrastructure Transport Religion Antiquities Awqaf Hajj
  Children Women Families Youth Housing Lands Mines Minerals Resources Rivers Water Fisheries Forests Works Employment Trade
  Reconciliation Reintegration Refugees Jurists Bishops Rabbis Cardinals Senators Judges Prosecutors Mosques Trustees Regents
  Supervisors Education Engineers Physicians Journalists Broadcasters Manufacturers Counties Cities Mayors Police Prisons Corrections
  Investigation Statistics Standards Treaties Appeal Appeals Cassation Audit Auditors Arbitration Review Inquiry Rights Freedom
  Rail Road Roads Railways Traffic Sport Sports Media Ports Airports Shipping Labor Labour Racing Gas Electricity Markets Energy Petroleum
  Mining Health Hygiene Nursing Medicine Surgeons Nutrition Communities Local Territories Municipalities Regions Rural Urban Planning
  Budgeting Revenue Pensions Insurance Consumers Competition Skills Science Research Space Heritage Culture Creative Digital Data
  Immigration Migration Citizenship Diaspora Veterans Martyrs Prisoners Detainees Persons Peoples Indigenous Disability Gender Equality
  Family Families Sustainable Climate Environment Biodiversity Oceans Irrigation Livestock Agriculture Forestry Foods Homeland Intelligence
  Mitigation Preparedness Rehabilitation Resilience Reconstruction Salaries Remuneration Emergencies Disasters Civil Public Order Ethics Integrity Corruption Crime Crimes Drugs Transparency Monitoring Evaluation Strategy
  Fiscal Financial Monetary Economic Economics Exports Exporters Investments Enterprises Nuclear Atomic Weapons Arts Meteorological
  Fire Rescue Ambulance Lifeboat Grid Ports Harbour Harbor Wildlife Democracy Peace Progress Conservation Protection Prevention Control Regulation Supervision Oversight Innovation Technology
`;

/** Whose union, society or league it is: "Union of Petroleum and Natural Gas Workers". */
export const MEMBERS = `
  Workers Employees Labourers Laborers Staff Teachers Lecturers Nurses Midwives Doctors Physicians Pharmacists Dentists Lawyers Farmers Growers
  Fishermen Miners Pilots Drivers Transporters Seafarers Dockers Officers Professionals Practitioners Accountants Architects Engineers
  Journalists Editors Publishers Writers Broadcasters Actors Musicians Artists Students Graduates Pensioners Veterans Traders Merchants
  Retailers Wholesalers Exporters Importers Producers Manufacturers Marketers Contractors Builders Industrialists Entrepreneurs Bankers
  Tenants Landlords Householders Consumers Chiefs Elders Imams Bishops Jurists Magistrates Wardens Governors Mayors Municipalities
`;

/** Runs that end in a head and are no bodies. */
export const NO_BODIES = `
  Super PAC|Democratic Senate|Republican Senate|GOP Senate|Democrat Senate|Republican Congress|Democratic Congress|GOP Congress
  National Intelligence|West Bank|Left Bank|South Bank|East Bank|Eastern Front|Western Front|Northern Front|Southern Front|Home Front
  Artificial Intelligence|Foreign Intelligence|Military Intelligence|News Conference|Press Conference|Peace Conference|Peace Mission
  Nuclear Energy|Atomic Energy|Green Energy|Clean Energy|Renewable Energy|Election Campaign|Presidential Campaign|Military Campaign
  Foreign Aid|Military Aid|Security Guards|Security Guard|Border Guards|Cold War|Civil Society|Islamic Society|Private Company
  Public Company|State Secretariat|Trade Mission|Diplomatic Mission|Care Unit|Housing Unit|Space Mission|Military Mission|Rescue Mission|State Energy
  Peace Initiative|Social Security|National Security|Human Intelligence|Central Intelligence|Foreign Trade|World Cup|Peace Project
  Oil Project|Gas Project|Nuclear Project|Social Network|Social Networks|International Community|Labor Union|Labor Unions|Trade Union
  Trade Unions|Civil Union|Political Party|Political Parties|Opposition Party|Ruling Party|Third Party|Birthday Party
  Memorial Service|Customer Service|Memorial Services|Funeral Service|Social Services|Military Service|Community Service
  Public Service|Civil Service|Private School|Public School|Medical School|Law School|Business School|High School|Military Police
  State TV|Reality TV|Live TV|Cable TV|Smart TV|National TV|Local TV|Satellite TV|Public TV|Watch TV|Digital TV
  Riot Police|Local Police|State Police|Secret Police|City Police
`;

/** People who stand before a name ("Police said"); in an of-phrase they may be part of it ("League of Women Voters"). */
export const PEOPLE = `
  Critics Supporters Lawmakers Voters Republicans Democrats Protesters Police Soldiers Troops Residents Scientists Researchers
  Experts Diplomats Reporters Journalists Scores Dozens Hundreds Thousands Officials Leaders Analysts Officers Judges
`;

/** What begins with a body's name and is none: aircraft and indices of stock exchanges. */
export const NAMED_AFTER_BODIES = `
  Air Force One|Air Force Two|Army One|Marine One|Coast Guard One|Nikkei 225|Nikkei index|Nikkei average|S&P 500|S&P/ASX 200|S&P/TSX
  S&P/NZX 50|S&P futures|S&P index|Nasdaq Composite|Nasdaq composite|Nasdaq 100|Nasdaq index|Nasdaq futures
  FTSE 100|FTSE 250|FTSE index|ASX 200|ASX 300|BSE Sensex|NSE Nifty|PSX 100|KSE 100
`;
