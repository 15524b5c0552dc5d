/** Words that make an organization of the capitalised run that they end ("Chinese Foreign Ministry"), by kind; plurals are given where used. */
export const HEADS = {
  state: `
    Service Services Administration Ministry Ministries Department Agency Bureau Commission Committee Subcommittee Council Court
    Tribunal Parliament Congress Senate Assembly Legislature Army Navy Guard Guards Police Command Directorate Directorates Authority
    Office Chancellery Embassy Consulate Cabinet Secretariat Inspectorate Gendarmerie Militia Prosecutor's Reserve Chiefs Treasury
    Patrol Constabulary Sheriff's Rada Duma Knesset Politburo Praesidium Presidium Judiciary Registry Caucus Mint Delegation Mission Unit Taskforce
  `,
  media: `
    Times Post Journal Herald Tribune Gazette Chronicle News Radio Television TV FM Broadcasting Press Newspaper Newspapers Magazine
    Wire Newswire Newswires Images Pictures Photos Observer Telegraph Courier Examiner Inquirer Sentinel Dispatch
  `,
  international: `Nations Commonwealth Secretariat`,
  other: `
    Party University College Institute Institution Academy School Bank Group Company Corporation Industries Motors Airlines Airways
    Holdings Partners Technologies Systems Pharmaceuticals Laboratories Laboratory Foundation Association Society Federation Fund
    Trust Network League Movement Front Coalition Club Center Centre Hospital Clinic Exchange Brigade Brigades Regiment Battalion
    Division Brotherhood Conference Synod Church Patriarchate Diocese Archdiocese Rabbinate Initiative Project Campaign Securities
    Insurance Enterprises Studios Electric Electronics Energy Petroleum Oil Gas Steel Solutions Logistics Shipping Ventures
    Publishing Entertainment Communications Telecom Chamber Syndicate Consortium Orchestra Observatory Collective Endowment Corps PAC
    Museum Library Charity Charities Alliance Watch Watchdog Organization Organisation Union Confederation Bloc
  `,
} as const;

/** Heads of the list above that need a second sign: the name of a place or people, or a word of MODIFIERS, before them. */
export const WEAK_HEADS = `
  Service Services Administration Pictures Photos Office Command Reserve Chiefs Authority Delegation Mission Registry Mint Cabinet
  Congress Embassy Consulate Post Courier Dispatch Observer Examiner Sentinel Wire Commonwealth Union Nations School Center Centre
  Trust Network Front Club Exchange Division Conference Initiative Project Campaign Insurance Energy Oil Gas Steel Solutions Ventures
  Entertainment Electric Chamber Collective Museum Library Watch Watchdog Fund Society Church Systems Securities Partners Department
  Guards News Press Radio Television Shipping Communications League Hospital Clinic Corps Bloc Unit Taskforce
`;

/** Heads of bodies that states form where one of the words below stands in the name: "World Trade Organization", "Inter-American Union". */
export const INTERNATIONAL_HEADS = `Organization Organisation Union Confederation League Alliance Agency Fund Court Tribunal Commission Bank`;
export const INTERNATIONAL_WORDS = `International World Nations UN U.N. European African Asian Arab Islamic  Inter-American Eurasian Pan-African Pacific Nordic`;

/** Heads of companies that need no second sign behind a word that is no ordinary one: "Havfjord Systems". */
export const COMPANY_HEADS = `Systems Securities Partners Solutions Ventures Shipping Insurance Communications Entertainment Electric Steel Energy Clinic Trust`;

/** Newspapers: behind "The" inside a sentence, or where the word behind reports ("the Harbor Echo wrote"). */
export const PAPER_HEADS = `
  Echo Argus Mercury Advertiser Star Mail Express Standard Record Independent Advocate Bulletin Globe Citizen Mirror Review Register Reporter
  Ledger Monitor Banner Beacon Messenger Guardian Sun Leader Enterprise Republic Union-Tribune Intelligencer Nation
`;

/** What may follow the United Nations’ name to name one of its bodies in plain words: "U.N. human rights office". */
export const UN_BODY_WORDS = `
  human rights refugee refugees children women ’s 's food health aid humanitarian migration nuclear atomic drug drugs crime weather climate environment
  development labour labor culture cultural population trade aviation maritime peacekeeping Palestinian affairs relief coordination and
`;
export const UN_BODY_NOUNS = `agency office body watchdog fund programme program organization organisation council mission commission`;

/** Bodies after which an office is called: "Police Minister". */
export const PORTFOLIO_BODIES = `Police`;

/** Heads by which an article calls a body that it has named in full: "the Commission". */
export const CALLED_HEADS = `
  Commission Council Court Committee Authority Board Tribunal Agency Union Party Bank Fund Institute Assembly Foundation Federation Association University
  Directorate Secretariat Bureau Department Alliance Coalition Movement Inquiry Inspectorate Centre Center Society Group Organisation Organization
  Ministry Force Forces Service Army Navy Corporation Command Museum Congregation Confederation League Front Forum Brigade Brigades Corps Guard
  Guards Observatory Consortium Chamber Syndicate Ombudsman Gendarmerie Legislature
`;

/** Two-word heads whose last word alone is too common, and what they are. */
export const PAIRED_HEADS = {
  state: `
    Defence Force|Defense Force|Civil Defence|Civil Defense|Legislative Council|Defender's Office|Examiner's Office|Comptroller's Office|Coroner's Office
    Clerk's Office|Auditor's Office|Treasurer's Office|Ombudsman's Office|Assessor's Office
    Coordinating Cell|Coordination Cell|Crisis Cell|Monitoring Cell|Armed Forces|Self-Defense Force|Self-Defence Force|Self-Defense Forces|Self-Defence Forces|Defense Forces|Defence Forces|Security Forces|Special Forces|Support Forces|Task Force|Air Force|Police Force
    Border Force|Space Force|Ground Forces|Aerospace Forces|Democratic Forces|Coast Guard|Security Service|Security Services
    Intelligence Service|Intelligence Services|Secret Service|Border Service|Guard Service|Emergency Service|Emergency Services
    Police Service|Prosecution Service|Civil Service|Health Service|Postal Service|Weather Service|Forest Service|Park Service
    Penitentiary Service|Customs Service|Tax Service|Marshals Service|Action Service|Security Administration|Aviation Administration
    Drug Administration|Space Administration|Safety Administration|Enforcement Administration|Atmospheric Administration
    Business Administration|Services Administration|Protection Administration|Information Administration|Oceanic Administration
    Meteorological Administration|Energy Administration|General Staff|Joint Staff|National Assembly|Border Guard|Border Guards
    National Guard|Space Command|Supreme Leader's|Chief Directorate|City Hall|Marine Corps|Army Corps|Peace Corps|Guard Corps
    Diplomatic Service|Foreign Service|Intelligence Directorate|State Duma|Election Board|Electoral Board|School Board|Safety Board
    Parole Board|Review Board|Labor Relations Board|Reserve Board|Police Department|Fire Department|Health Department
    State Department|Justice Department|Health Services|Human Services|Foreign Relations|Prosecutor General's Office
    Attorney General's Office|Attorney's Office|Prosecutor's Office|Mayor's Office|President's Office|Governor's Office
    Sheriff's Office|Commissioner's Office|Press Office|Statistics Office|Audit Office|Patent Office|Foreign Office|Home Office
    Cabinet Office|Budget Office|Accountability Office|Liaison Office|Affairs Office|Public Prosecutor
  `,
  media: `
    News Agency|News Network|News Service|Press Agency|Information Agency|Telegraphic Agency|Daily News|Sunday Times|Morning Post
    Evening Post|Morning News|Evening News|Business News|Public Radio|State Television|National Television|State TV
    Public Broadcasting|Free Press|Broadcasting Service|Daily Mail|Daily Star|Daily Mirror|Daily Express|Daily Record|Daily Telegraph
    Daily Sun|Morning Star|Evening Standard|Morning Herald|Sunday Mail|World Service
  `,
  other: `
    Helsinki Committee|Legal Service|Advice Service|Red Cross|Red Crescent|Stock Exchange|Research Center|Research Centre|Medical Center|Medical Centre|Policy Center|Policy Centre
    Law Center|Studies Center|Investment Trust|Golf Club|Football Club|Human Rights Watch|Monitoring Group|Crisis Group
    Action Network|High School|Medical School|Law School|Business School|Kennedy School|Technical Institute|Oil Company|Power Company
    Life Insurance|Trade Unions|Trade Union|Workers Union|Workers' Union|Teachers Union|Bar Association|Democratic Union|Legal Fund
    Defense Fund|Wealth Fund|Investment Fund|Pension Fund|Monetary Fund|Hedge Fund|Relief Fund
  `,
} as const;

/** Words that make a place of the body's name before them ("Andrews Air Force Base"). */
export const PLACE_SITES = `Base Square Station Plaza Street Avenue Airport Metro Stadium`;

/** Bodies of which a country's name before them is part ("Uganda Revenue Authority"); before a ministry it is not. */
export const NATIONAL_BODIES = `
  Authority Commission Board Bureau Agency Service Services Operations Organization Corporation Council Police Meteorological
`;

/** Words that make an outlet of the capitalised word behind them ("Radio Caracas"). */
export const MEDIA_OPENERS = `Radio Radyo Rádio Télé Canal Agencia Agência Diario Diário Ràdio`;

/** People behind whom "at" stands before the name of where they work: "an economist at Harvel". */
export const AT_NOUNS = `
  analyst analysts economist economists strategist strategists fellow fellows researcher researchers trader traders broker brokers
  consultant consultants partner scholar scientist scientists engineer engineers lawyer lawyers attorney attorneys executive executives
  professor lecturer manager
`;

/** Nouns of companies behind which "of" or "in" stands before the company's name: "shares of Harvel", "chief executive of Harvel". */
export const OF_NOUNS = `shares stake subsidiary unit executive ceo cfo affiliate shareholders investors customers`;

/** What an explanation behind a comma may call a body: "Harvel, a unit of …". */
export const UNIT_NOUNS = `
  unit subsidiary company firm bank lender group think-tank tank organization organisation nonprofit charity party agency newspaper
  broadcaster outlet carrier airline airlines militia retailer startup consultancy brokerage insurer watchdog coalition alliance
  affiliate NGO automaker carmaker chipmaker drugmaker conglomerate operator website channel tabloid weekly app federation association
  movement platform marketplace pollster
`;

/** Two-word names behind which "of" and a country belong to the name. */
export const OF_PAIRS = `Red Cross|Red Crescent|Stock Exchange|National Assembly|Supreme Court|Constitutional Court|Trade Unions|National Bank|Central Bank|Reserve Bank|Joint Chiefs|Joint Chief`;

/** Heads that are a building behind one of VENUE_PREPOSITIONS. */
export const VENUE_HEADS = `Church Museum Library Hospital`;
/** Bodies that are a building behind one of them, with or without an article. */
export const VENUE_BODIES = `
  White House|Kremlin|Élysée|Casa Rosada|Casa de Nariño|La Moneda|Planalto|Miraflores|Malacañang|Blue House|Quirinale|Holyrood|Stormont
`;
export const VENUE_PREPOSITIONS = `at outside near inside behind`;

/** What an outlet does that is named like a common word. */
export const REPORTING_WORDS = `
  reported reports reporting wrote writes said says told cited quoted revealed published first newspaper magazine website article
  editorial
`;

/** Posts behind the name of a firm or group that nothing else tells: "Cotu boss Ann Lee". */
export const FOLLOWING_POSTS = `boss|chief executive|managing director|chief financial|chief operating`;

/** Offices before which a weak head is a portfolio ("Energy Minister"). */
export const PORTFOLIO_HOLDERS = `Minister Secretary Commissioner Adviser Advisor Czar Undersecretary`;

/** Words that a channel's number may stand before: "ABC 17 News". */
export const NUMBERED_HEADS = `News TV Radio Action Eyewitness`;

/** What stands behind "House" where that is the chamber, also without an article: "House Republicans", "a House vote". */
export const CHAMBER_USES = `
  Republicans Republican Democrats Democrat Democratic GOP Speaker Majority Minority vote floor lawmakers leadership leaders majority minority
`;

/** First words of parties' names in other languages, whose last words follow: "Parti Québécois", "Partido Popular". */
export const PARTY_OPENERS = `Parti Partai Partido Partito Partit Partidul`;

/** What follows a company's name, with or without a comma. */
export const COMPANY_SUFFIXES = `
  Inc Inc. Corp Corp. Co. Ltd Ltd. LLC L.L.C. LLP PLC Plc plc AG GmbH SE S.A. SA S.p.A. NV N.V. AB ASA Oyj KK Bhd Tbk JSC PJSC OJSC
  Pty Incorporated Limited LP L.P. SpA Srl S.r.l. BV B.V. Oy KGaA Berhad SARL OAO PAO OOO
`;

/** Behind "&", in lower case: "Dallas Gas & Electric", "Hale & Sons". */
export const JOINED_COMPANY_ENDS =
  'electric light power gas water sons daughters brothers bros co partners associates company railway railroad telegraph';

/** Heads that are followed by "of", "for", "on" or "against" and what the body is about: "Ministry of Foreign Affairs", "Bank of Japan". */
export const OF_HEADS = {
  state: `
    Ministry Department Bureau Office Commission Committee Council Court Tribunal Parliament Congress Assembly Board Agency
    Administration Directorate Secretariat Directorate-General House Chamber Inspectorate Service Cabinet Embassy Consulate
  `,
  international: `Commonwealth Community`,
  other: `
    University College Institute Institution Center Centre School Academy Bank Association Society Federation Foundation Fund Party
    Movement Front Coalition Church Museum Endowment Network Club Brotherhood Synod Conference Friends Group Project Initiative Forum
    Organization Organisation Union Confederation League Alliance Diocese Archdiocese Eparchy Patriarchate
  `,
} as const;

/** People whose plural begins the name of a campaign: "Citizens for Clean Water", "Mothers Against Noise". */
export const CAMPAIGN_HEADS = `
  Citizens Taxpayers Mothers Fathers Parents Physicians Doctors Lawyers Students Veterans Americans Families Farmers Workers Scientists
  Reporters Friends Neighbors Neighbours Women Youth Teachers Nurses Engineers Artists Patients Voters Grandmothers Businesses
  Communities Scholars Economists Pastors Clergy Muslims Christians Jews Catholics Evangelicals Republicans Democrats Conservatives
`;
/** What stands behind them. */
export const CAMPAIGN_PREPOSITIONS = `for against without For Against Without United`;

/** Bodies that a plural possessive belongs to: "Farmers’ Union". */
export const OWNED_HEADS = `
  Union Unions League Federation Association Alliance Party Guild Council Front Movement Congress Confederation Society Forum Network
  Organization Organisation Coalition Club Board Commission Assembly Syndicate Collective Cooperative Fund Trust
`;

/** Words that begin a title behind the name of a body ("State Bureau of Investigation Special Agent"), and no part of the body. */
export const TITLE_OPENERS = `Special Senior Deputy Assistant Chief Acting`;

/** What may follow any of them. */
export const OF_PREPOSITIONS = `of for against`;

/** Those that "on" and "to" may follow too: "Committee on Foreign Relations". */
export const ON_HEADS = `
  Committee Subcommittee Commission Council Conference Center Centre Institute Coalition Project Caucus
`;

/** Bodies whose state is part of their name: "Embassy of the Republic of Korea". */
export const MISSION_HEADS = `Embassy Consulate Bank Government`;

/** Parts of a body, which is named behind "of": "Legal Department of the World Bank". */
export const PART_HEADS = `Department Division Board Directorate`;

/** What international bodies send, and what stands before the place: "UN Mission in Kosovo". */
export const SENT_HEADS = `Mission Force`;
export const MISSION_PREPOSITIONS = `in to for`;

/** Letters of a broadcaster that are a camera in front of these nouns. */
export const CAMERA_LETTERS = `CCTV`;
export const CAMERA_NOUNS = `footage camera cameras image images video videos system systems recording recordings clip clips surveillance evidence coverage monitoring still stills`;

/** Last parts of an address in the net by which outlets call themselves: "RoundTrip.com". In small letters. */
export const SITE_ENDINGS = `com org net info news`;

/** Those that need a word before them. */
export const PREFIXED_OF_HEADS = `Service Group Project Initiative Community`;

/** Common nouns before which or after which a capitalised run names an outlet, company, party or group: "broadcaster NHK", "Kommersant newspaper". */
export const APPOSITIVES = {
  media: `
    agency broadcaster newspaper newspapers magazine channel outlet tabloid weekly network newswire newsmagazine website daily
    platform
  `,
  other: `
    company giant carrier airline bank lender party movement militia group organization organisation nonprofit charity think-tank
    watchdog automaker carmaker planemaker chipmaker retailer insurer conglomerate manufacturer startup firm contractor association
    foundation institute utility operator union NGO coalition faction brewer brokerage drugmaker miner brand app consultancy
  `,
} as const;

/** The nouns above that also follow the name. */
export const FOLLOWING_APPOSITIVES = {
  media: `newspaper daily broadcaster magazine tabloid weekly television channel newswire website portal podcast`,
  other: `party militia movement airline group brigade battalion regiment coalition bloc shares stock faction gang cartel`,
} as const;
