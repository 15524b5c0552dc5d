import { words } from '../../words';

/**
 * Nouns that name what somebody is or does. One class a line: `class public gender?: words`.
 *
 * public: `always` an office of state; `unless` the words beside it say that it is private ("company president"); `if` they say that it
 * is public ("Kremlin spokesman"); `never`.
 */
export const OFFICES = `
  head always: president premier chancellor taoiseach prime-minister president-elect premiership dictator ruler strongman potentate minister-president caudillo generalissimo junta-leader
  head always male: king emperor emir sultan pharaoh tsar czar maharaja nizam khedive mikado ooni alaafin asantehene kabaka omukama litunga lamido sardauna
    omanhene okyenhene chieftain headman induna paramount-chief tuanku
  head always female: queen empress maharani sultana tsarina czarina queen-mother
  head if: leader
  royal always male: prince duke
  royal always female: princess duchess
  monarch always: monarch sovereign caliph
  pontiff always male: pope pontiff
  minister always: minister secretary undersecretary vice-minister state-secretary frontbencher tánaiste tanaiste postmaster-general paymaster-general subsecretary treasurer comptroller chancellor-elect secretary-general under-secretary
  diplomat always: ambassador envoy diplomat consul attache attaché d'affaires d’affaires negotiator emissary plenipotentiary ambassador-designate legate nuncio mediator chargé charge-d'affaires high-commissioner special-representative sherpa
  spokesperson if: spokesperson spokespersons spox
  spokesperson unless: press-secretary
  spokesperson if male: spokesman
  spokesperson if female: spokeswoman
  lawmaker always: senator representative lawmaker legislator mp mep msp parliamentarian senator-elect congressperson councillor councilor councilmember alderman
    mla mna mpa mk mlc mca td selectman selectwoman freeholder crossbencher congressmember councilperson parliamentarian peeress floor-leader
    backbencher delegate deputy speaker peer assemblymember state-senator
  lawmaker always male: congressman assemblyman councilman
  lawmaker always female: congresswoman assemblywoman councilwoman
  lawmaker if: member whip convener convenor
  judge always: judge justice magistrate prosecutor jurist ombudsman ombudswoman ombudsperson procurator solicitor-general attorney-general advocate-general prosecutor-general district-attorney prosecuting-attorney county-attorney city-attorney state-attorney
    state's-attorney commonwealth's-attorney commonwealth-attorney u.s.-attorney us-attorney district-attorneys u.s.-attorneys public-defender state-defender federal-defender coroner
    medical-examiner examining-magistrate court-clerk county-clerk city-clerk town-clerk chief-registrar sheriff-substitute bailiff qadi kadhi
  soldier always: general admiral commander lieutenant colonel major captain brigadier marshal commodore field-marshal sergeant corporal commandant general-secretary major-general adjutant-general quartermaster-general serviceman servicewoman airman warrant-officer gendarme
  police always: sheriff commissioner constable detective superintendent inspector marshal policeman trooper patrolman undersheriff gendarme carabiniere jailer warden fire-chief police-chief investigator firefighter
  police always female: policewoman
  mayor always: governor mayor vice-mayor lord-provost burgomaster bürgermeister alcalde lord-lieutenant county-executive voivode akim oblast-governor subprefect tehsildar regent bupati governor-general governor-elect prefect
  chief if: chief head director chair chairperson chairman chairwoman vice-chairman boss commissioner-general director-general
  chief unless: co-chair
  adviser unless: adviser advisor counselor counsellor aide strategist
  adviser always: special-counsel independent-counsel
  adviser if: counsel
  official unless: official
  official always: rapporteur executive-secretary city-manager county-manager town-manager village-manager township-manager borough-manager surgeon-general auditor-general accountant-general comptroller-general registrar-general inspector-general chief-whip deputy-whip government-whip opposition-whip majority-whip minority-whip district-collector tax-collector returning-officer presiding-officer medical-officer veterinary-officer electoral-officer police-officer prosecuting-officer customs-officer intelligence-officer immigration-officer paramount-chief village-head district-head ward-head state-epidemiologist state-veterinarian state-climatologist state-geologist postmaster bureaucrat apparatchik functionary politician statesman stateswoman officeholder incumbent mandarin
  official if: officer coordinator administrator regulator monitor registrar auditor forecaster ranger source controller statistician hydrologist meteorologist seismologist pathologist commissar custodian administrator-general vice-chair vice-chairman vice-chairwoman vice-chairperson co-ordinator supervisor facilitator overseer planner
  colleague always: counterpart predecessor successor
  rebel never: warlord insurgent militant
  candidate never: candidate nominee contender front-runner frontrunner hopeful challenger
  scholar never: analyst expert professor lecturer researcher scholar fellow academic historian economist scientist sociologist physicist biologist epidemiologist virologist psychologist theologian
    philosopher observer commentator pollster specialist academician doctor physician surgeon
  business never: executive ceo cfo coo founder co-founder owner entrepreneur businessman businesswoman billionaire tycoon manager trader investor banker broker dealer consultant industrialist financier
    magnate
  press never: journalist reporter correspondent editor columnist photographer presenter anchor broadcaster writer blogger publisher producer
  police always: special-agent
  staff never: agent assistant secretary-assistant staffer
  law never: defence-counsel defense-counsel senior-counsel king's-counsel queen's-counsel senior-advocate lawyer attorney solicitor barrister advocate
  culture never: author novelist poet playwright artist singer musician composer conductor actor actress filmmaker comedian painter sculptor designer model star rapper guitarist drummer
  sport never: coach captain-elect player striker goalkeeper midfielder defender quarterback pitcher batsman bowler cyclist driver golfer skipper trainer champion
  society never: donor activist campaigner dissident protester organizer organiser volunteer worker teacher student engineer farmer nurse priest bishop archbishop cardinal cleric clergyman rabbi imam
    ayatollah monk nun missionary principal headteacher headmaster dean rector provost chaplain patriarch veteran hostage detainee prisoner inmate whistleblower hacker pilot astronaut
    cosmonaut architect librarian curator interpreter translator secretary-treasurer technician mechanic carpenter baker chef photographer fisherman shopkeeper bookkeeper accountant bartender electrician plumber welder paramedic midwife doorkeeper trustee treasurer-elect
    spiritual-leader guru mogul grandee stalwart heavyweight loyalist powerbroker kingmaker
`;

/** How nouns of learning end: "biologist", "seismologist". */
export const SCHOLAR_ENDING = 'ologist';

/** Before an office, with a hyphen: "ex-president". */
export const OFFICE_PREFIXES = words('ex vice then co deputy former acting non sub under arch');

/** Nouns of office in the plural that may stand before several names ("Presidents Xi and Putin") or for several people ("the two leaders"). */
export const PLURAL_OFFICES = `
  presidents=president premiers=premier ministers=minister chancellors=chancellor leaders=leader senators=senator representatives=representative agents=agent governors=governor generals=general
  ambassadors=ambassador secretaries=secretary lawmakers=lawmaker officials=official envoys=envoy diplomats=diplomat princes=prince kings=king judges=judge justices=justice
  mayors=mayor congressmen=congressman congresswomen=congresswoman spokesmen=spokesman spokespeople=spokesperson politicians=politician counterparts=counterpart chiefs=chief members=member councillors=councillor councilors=councilor councilmembers=councilmember commissioners=commissioner mps=mp meps=mep prosecutors=prosecutor delegates=delegate legislators=legislator spokespersons=spokesperson sheriffs=sheriff colonels=colonel captains=captain majors=major admirals=admiral lieutenants=lieutenant sergeants=sergeant
  advisers=adviser advisors=advisor aides=aide directors=director chairmen=chairman chairs=chair magistrates=magistrate queens=queen princesses=princess premierships=premiership popes=pope emirs=emir inspectors=inspector detectives=detective
  commanders=commander candidates=candidate negotiators=negotiator heads=head officers=officer deputies=deputy
  mks=mk tds=td mlas=mla mnas=mna mpas=mpa msps=msp mcas=mca mlcs=mlc assemblymen=assemblyman assemblywomen=assemblywoman councilmen=councilman councilwomen=councilwoman aldermen=alderman
  frontbenchers=frontbencher backbenchers=backbencher undersecretaries=undersecretary vice-ministers=vice-minister consuls=consul mediators=mediator emissaries=emissary rapporteurs=rapporteur
  coordinators=coordinator superintendents=superintendent brigadiers=brigadier marshals=marshal commodores=commodore constables=constable policemen=policeman troopers=trooper coroners=coroner
  attorneys-general=attorney-general secretaries-general=secretary-general governors-general=governor-general vice-presidents=vice-president ombudsmen=ombudsman jurists=jurist
  bishops=bishop archbishops=archbishop cardinals=cardinal rabbis=rabbi imams=imam ayatollahs=ayatollah clerics=cleric priests=priest professors=professor economists=economist lawyers=lawyer
  attorneys=attorney journalists=journalist reporters=reporter correspondents=correspondent photographers=photographer activists=activist campaigners=campaigner academics=academic analysts=analyst experts=expert
  researchers=researcher scientists=scientist historians=historian executives=executive businessmen=businessman entrepreneurs=entrepreneur founders=founder co-founders=co-founder engineers=engineer
  doctors=doctor students=student teachers=teacher astronauts=astronaut cosmonauts=cosmonaut actors=actor singers=singer authors=author coaches=coach players=player strikers=striker defenders=defender
  midfielders=midfielder goalkeepers=goalkeeper detainees=detainee hostages=hostage dissidents=dissident militants=militant
  parliamentarians=parliamentarian administrators=administrator treasurers=treasurer comptrollers=comptroller speakers=speaker prefects=prefect subprefects=subprefect
  chairpersons=chairperson chairwomen=chairwoman commandants=commandant corporals=corporal servicemen=serviceman airmen=airman wardens=warden policewomen=policewoman
  undersheriffs=undersheriff burgomasters=burgomaster regents=regent plenipotentiaries=plenipotentiary nuncios=nuncio rulers=ruler dictators=dictator emperors=emperor
  sultans=sultan monarchs=monarch chieftains=chieftain dukes=duke congressmembers=congressmember assemblymembers=assemblymember selectmen=selectman whips=whip
  predecessors=predecessor successors=successor auditors=auditor registrars=registrar controllers=controller supervisors=supervisor procurators=procurator
  statesmen=statesman functionaries=functionary bureaucrats=bureaucrat counsellors=counsellor counselors=counselor strategists=strategist scholars=scholar
  lecturers=lecturer editors=editor columnists=columnist artists=artist writers=writer advocates=advocate poets=poet
`;

/** Words of the phrase that make a `unless` or `if` office private. */
export const PRIVATE_WORDS = `
  company pac super corporate corporation firm business campaign club union university college school hospital bank brokerage executive marketing sales team band church charity foundation association
  militant insurgent guerrilla separatist jihadist terrorist paramilitary mercenary gunmen
  federation society league group groups opposition-party rebel militia cartel gang cult airline network studio magazine newspaper channel factory store shop farm fund startup industry hotel
  chain retailer maker manufacturer carrier trade-union institute thinktank think-tank center centre cultural creative artistic sports football soccer basketball technical operating financial
  organising organizing conservation research student students alumni parish mosque temple
`;

/** Two words, the first with a hyphen behind it, that make an office public whatever else the phrase says: "central bank governor". */
export const PUBLIC_PAIRS = `
  executive-secretary central-bank reserve-bank monetary-policy national-park geological-survey parliamentary-group parliamentary-party law-enforcement government-business house-business school-district school-board fire-service ambulance-service
  prime-minister prime-minister's foreign-office home-office state-house white-house royal-household armed-forces civil-service state-broadcaster state-hospital military-hospital
`;

/** Last words of a body’s name, or nouns right before an office, that make it private whatever else the phrase says: "police union president". */
export const PRIVATE_OWNERS = `
  union unions federation association associations club society foundation charity company firm corporation university college school hospital campaign
  church institute brotherhood guild syndicate inc ltd plc
`;

/** Common nouns for bodies of the state: their chairs and spokespeople are officials where the sentence names no other body. */
export const BODY_NOUNS = `
  ministry parliament senate congress cabinet court police army military navy commission committee council agency authority department bureau government prosecutor
  prosecutors embassy consulate legislature assembly regulator inspectorate tribunal municipality
`;

/** Posts of a political party whose holders sit in a house, or lead those who do. */
export const PARTY_POSTS = `
  leader co-leader president secretary secretary-general general-secretary chairman chairwoman chairperson chair chief head whip vice-chair general
`;

/** Words of the phrase that make a `if` office public. */
export const PUBLIC_WORDS = `
  government state ministry foreign interior defense defence finance treasury parliament parliamentary senate congress congressional cabinet presidential presidency royal palace embassy consulate
  court courts tribunal tribunals supreme constitutional judicial police army military navy naval air-force force forces marine coast guard border customs intelligence security nuclear federal provincial municipal
  council commission committee agency authority prefecture prefectural municipality borough oblast governorate department bureau administration election electoral zone battalion brigade regiment squadron central-bank un u.n. majority minority supreme ruling eu e.u. nato kremlin pentagon white house downing city county district regional
  diplomatic diplomat policy homeland prosecutor prosecutors immigration emergency water resources fire highway highways transit port harbor harbour parks wildlife forest forestry fisheries weather meteorological meteorology statistics statistical census prison prisons corrections correctional revenue customs excise narcotics drug anti-corruption anti-graft antitrust competition
  disaster relief rescue civil aviation maritime sanitation irrigation labour-office legislature legislative assembly statehouse capitol knesset duma bundestag bundesrat diet sabha majlis sejm dáil seanad holyrood westminster stormont senedd politburo parliamentary-party prime president's minister ministerial ministers governor mayor gubernatorial mayoral
  fbi cia nsa epa fda cdc usda nasa dhs irs fcc faa fema tsa doj osce unicef unhcr unrwa wfp imf iaea opec asean ecowas icc wto oecd idf mi5 mi6 fsb gru irgc nhs ofcom hmrc imd nia cbi rbi sebi icmr isro fia nab efcc inec nafdac ncdc iebc kra kws sars
  peacekeepers refugee refugees humanitarian treaty vatican downing health public peacekeeping mission delegation opposition spy counterterrorism counter-terrorism tax
  regulator regulator's watchdog ombudsman secretary secretary-general president president's chancellor premier king king's queen queen's sultan emir speaker senator vice-president
  immigration environment education transport energy trade labor labour agriculture justice space prosecutions
  parliament's minister's president's chechen catalan bavarian tatar crimean abkhaz puntland somaliland zanzibar greenlandic faroese quebec scottish welsh tibetan sicilian flemish corsican saxon
`;
