import { words } from '../../words';

/** Adjectives and nouns that stand before an office and belong to the phrase, whatever part of speech they are tagged as. In lower case. */
export const ROLE_MODIFIERS = words(`
  former ex then current outgoing incoming acting interim caretaker late retired longtime long-time veteran senior junior top high-ranking ranking leading chief principal lead deputy vice assistant
  associate first second third prime foreign interior defense defence finance financial economic economy home trade commerce commercial justice health education energy environment agriculture farm labor labour transport
  transportation housing culture cultural sports tourism science technology digital information communications press media public national federal state local regional provincial municipal
  general special political security military naval army navy air police legal judicial constitutional supreme royal crown grand executive legislative parliamentary congressional presidential ministerial
  diplomatic nuclear climate human rights humanitarian peace intelligence spy counterterrorism counter-terrorism border immigration customs tax budget treasury development planning industry industrial
  social welfare family women youth religious spiritual democratic republican liberal conservative socialist communist green independent opposition ruling far-right far-left right-wing left-wing centrist
  moderate hard-line hardline progressive nationalist populist majority minority de-facto facto new newly newly-elected newly-appointed elected unelected appointed embattled ousted deposed exiled
  jailed long-serving veteran powerful influential prominent outspoken controversial disgraced billionaire wealthy young old elderly popular famous well-known renowned respected chinese-backed
  permanent non-permanent under high staff central managing creative technical operations operating marketing district county city town village street council house senate assembly
  parliament cabinet party campaign government ministry department office embassy agency bureau commission committee court union bank company firm group world european african asian western eastern northern southern
  attorney solicitor lieutenant major brigadier rear field air wing fellow veteran lone sole key main own official additional joint prosecuting presiding commanding governing visiting sitting serving founding voting supervising investigating returning
  allied examining chargé chargée sentencing attending executive-vice paramount hereditary pro-tempore tempore emeritus honorary ceremonial titular resident sub assistant-deputy undercover uniformed plainclothes union water resources power petroleum oil mines mining
  railway railways rail road roads aviation maritime fisheries forestry forest wildlife fire emergency disaster relief rescue sanitation works infrastructure investment competition consumer data privacy electoral election elections
  anti-corruption anti-graft corruption narcotics drug prison prisons corrections correctional revenue census statistics weather space research higher primary secondary basic early childhood disability
  organising organizing aboriginal indigenous tribal native veterans pensions pension employment equality gender children shadow other one-time onetime sometime hawkish dovish reformist
`);

/** What may follow "of" or "for" as the province of an office: "Secretary of State", "minister of foreign affairs". */
export const PORTFOLIOS = words(`
  state defense defence interior finance treasury foreign affairs health human services education energy commerce justice labor labour trade agriculture transport transportation environment culture tourism
  security homeland development housing urban veterans information communications technology science industry economy economic home exchequer war navy army air force staff parliament house senate council board
  committee opposition government police operations intelligence policy communications relations public external internal international planning religious sport sports youth women rural cooperation
  land infrastructure fisheries forestry mines water electricity petroleum roads railways aviation digital innovation investment gender children disability tribal minority food consumer equality
  asylum migration climate action rights sanitation hygiene resources irrigation livestock forests wildlife reconstruction rehabilitation relief disaster emergency crisis reform reforms integration cohesion
  territories regions works enterprise enterprises entrepreneurship employment pensions welfare solidarity reconciliation martyrs hajj awqaf antiquities heritage arts broadcasting media post
  telecommunications ports shipping maritime oceans nuclear atomic oil gas mineral minerals coal power renewables textiles competition statistics budget revenue customs taxation investments islands overseas
  diaspora expatriates emigrants citizenship nationality disabilities elderly protection inclusion insurance nutrition medicine research training skills universities prisons corrections integrity
  resettlement change prosecutions transformation oversight negotiations reconstruction self-government self-governance decentralisation decentralization devolution municipalities borders management administration preparedness response
  representatives commons lords knesset duma assembly congress court nation republic kingdom
`);

/** Words before which an office phrase stops: they are nouns or adjectives, but tell time or place. */
export const PHRASE_STOPS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow yesterday week month year day morning
  evening night afternoon weeks months years days time moment
`);

/** Determiners and possessive pronouns with which an office phrase may begin. */
export const INDEFINITE = words('a an another one');
/** Before a phrase: nobody holds what it names. */
export const NEGATIONS = words('not never neither nor');
/** Words that make the phrase one of anybody. */
export const GENERIC = words('any some next no every each future potential possible would-be aspiring');
/** Behind these, an indefinite office is one that nobody holds yet: "the town needs a mayor". */
export const NEEDING = words(
  'need needs needed needing require requires required requiring want wants wanted wanting seek seeks sought seeking lack lacks lacked lacking without',
);
/** The same behind "to" or an auxiliary verb: "to elect a mayor", "will appoint a judge". */
export const FILLING = words('have elect choose appoint hire recruit find name pick select nominate become designate install');
export const DEFINITE = words('the this that');
export const POSSESSIVES = words('his her its their my our your whose');

/** "the two leaders", "both presidents". */
export const PAIR_WORDS = words('two both');
/** Before an office without article: what follows is somebody's office ("as president", "became chancellor"). */
export const OFFICE_CUES = words('as become becomes became remain remains remained elected named appointed');
/** Before "been": "has been elected premier". */
export const HAVING = words('has have had');
export const COPULAS = words('is was are were been be');
export const RELATIVE_PRONOUNS = words('who he she');
/** After a person's name: these belong to those who govern ("the Lee administration"). */
export const GOVERNING_NOUNS = words('administration government cabinet presidency premiership regime chancellorship papacy');
/** Of these, those that parties, places and peoples do not have. */
export const RULED_NOUNS = words('administration presidency premiership chancellorship');

/** Behind the office with which a headline begins: "Agency chief in Oslo for talks", "Mayor: no bridge". */
export const HEADLINE_GAPS = words(': in to at on under set due ready out');
/** An office behind these in a headline is one that somebody seeks: "in race for governor". */
export const RUNNING = words(
  `run runs running ran bid bids race races vote votes voting candidate candidates nominee nominees nomination nominations nominated pick picks choice contest contests
   campaign campaigns hopeful hopefuls hope hopes election elections poll polls next new search searches hunt seek seeks seeking elect elects no`,
);
/** Before a name and a copula: nobody is said to hold the office. */
export const CONDITIONS = words('if whether unless had were');
/** Offices that are parts of the body where somebody owns them. */
export const PARTS_OF_BODY = words('head');
export const OWNERS_OF_BODIES = words('his her my your');

/** Whom these reach is told "of" something: "informed the minister of their plans". */
export const TELLING_VERBS = words(
  `inform informs informed informing remind reminds reminded reminding notify notifies notified notifying warn warns warned warning accuse accuses accused accusing
   advise advises advised advising assure assures assured assuring convince convinced convincing persuade persuaded persuading apprise apprised apprising suspect suspected
   convict convicted acquit acquitted strip stripped stripping relieve relieved relieving rid deprive deprived depriving rob robbed cure cured absolve absolved`,
);

/** Prepositions that lead on from any office to what it is an office of. */
export const COMPLEMENTS = words('of for');
/** Words after an office that tell its holder's province: "in charge of operations", "based in the region", "responsible for trade". */
export const PROVINCE_CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['in', ['charge', 'of']],
  ['based', ['in']],
  ['stationed', ['in']],
  ['posted', ['in']],
  ['responsible', ['for']],
  ['accredited', ['to']],
  ['tasked', ['with']],
]);
/** Further prepositions, with the offices that they lead on from. */
export const COMPLEMENTS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'to',
    words(
      `secretary secretaries chargé ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides delegate delegates representative representatives assistant assistants
       commissioner consultant counsel counsellor counselor nuncio observer`,
    ),
  ],
  [
    'from',
    words(
      'spokesman spokeswoman spokesperson senator representative congressman congresswoman lawmaker legislator delegate envoy diplomat mp mep member councillor official democrat republican minister',
    ),
  ],
  [
    'on',
    words(
      `rapporteur adviser advisor advisers advisors expert experts specialist specialists fellow negotiator envoy spokesperson spokesman spokeswoman representative analyst analysts researcher researchers
       authority commissioner assistant coordinator scholar lawyer consultant counsel committee lead campaigner professor lecturer member chair chairman chairwoman chairperson`,
    ),
  ],
  [
    'in',
    words(
      `secretary commander speaker whip specialist expert ambassador consul envoy representative delegate d'affaires d’affaires correspondent source`,
    ),
  ],
]);
/** Prepositions that lead on from every office save these. */
export const COMPLEMENTS_WITHOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['at', 'with'].map((preposition) => [preposition, words('president leader minister counterpart counterparts predecessor successor')]),
);

/** Behind "NAME, who": the holder is at the head of the body named next, or sits in it. */
export const LEADING_VERBS = words(
  'heads headed leads led chairs chaired runs ran oversees oversaw directs directed represents represented commands commanded governs governed coordinates coordinated supervises supervised manages managed presides presided serves served sits sat advises advised joined',
);
/** Between a name and the body that its bearer belongs to: "Ann Lee of the Ministry of Health". */
export const BELONGING = words('of from with at');
/** Words that may stand between the verb or preposition and the body's name. */
export const BODY_LEADS = words('the a an its their his her on in as over for at with of local regional national u.s. state federal');
/** Letters of the parties behind an American legislator's name: "(R-Ohio)", "D-Calif.". */
export const PARTY_LETTERS = words('r d i dfl');
/** Letters behind a name that are an office: "Ann Lee MP". */
export const OFFICE_LETTERS = words('mp msp mep mla mna mpa mlc mca td mk ms');

/** What bears a number behind it: "the mayor of District 4". */
export const NUMBERED = words(
  'district zone region ward area sector division precinct block court station no no. number unit battalion brigade regiment squadron hall',
);

/** Between what somebody was and the office that he holds now: "rebel turned president". */
export const TURNED = words('turned cum');

/** What may follow an apposed name without the comma that should close it: "the Speaker, Ann Lee when she left". */
export const BEHIND_APPOSED = words('when while who whom whose');

/** Before the place where somebody holds an office: "the police spokesman in Kano". */
export const PLACE_PREPOSITIONS = words('in on at within across of');

/** Before the place or the topic of an office. */
export const PROVINCE_PREPOSITIONS = words('in of on for to at and');

/** What a party or an alliance of parties is called behind its name. */
export const PARTY_NOUNS = words('party coalition alliance movement front union bloc group');

/** What belongs to an office and acts in its holder's stead: "the ombudsman’s office". */
export const OFFICE_BODIES = words('office court courts department chambers secretariat bureau headquarters');

/** Before an office: its holder is not the one who is called by the bare office. */
export const SECOND_RANK = words('vice deputy assistant under shadow');
/** Offices of which an article that names one holder mostly means that one, besides those of heads of state, ministers and mayors. */
export const SINGULAR_OFFICES = words(
  `sheriff coroner commissioner speaker ombudsman senator congressman congresswoman ambassador envoy rapporteur inspector inspector-general
   judge justice magistrate attorney-general solicitor-general auditor-general`,
);
/** Nouns of one office, by the first of them. */
export const SAME_OFFICES: readonly string[] = [
  'congressman congresswoman congressmember congressperson representative',
  'ambassador envoy',
  'judge justice magistrate',
  'premier taoiseach',
  'inspector inspector-general',
  'minister secretary',
];
/** Words of a role phrase that say nothing of which place it is: "the county’s sheriff". */
export const OF_PLACES = words('county state city town district village region province nation country island');
/** Offices of one class that are held by different people: who has one of a line is not meant by another of it. Synonyms are joined by "=". */
export const DISTINCT_OFFICES: readonly string[] = [
  'president minister=premier=taoiseach chancellor king=queen=monarch sultan emir emperor',
  'mayor governor',
  'senator representative=congressman=congresswoman=congressmember',
  'judge=justice=magistrate prosecutor=district-attorney=procurator=prosecutor-general ombudsman attorney-general solicitor-general coroner',
  'commissioner=inspector-general superintendent constable sergeant detective trooper',
  'speaker legislator=lawmaker=mp=parliamentarian=backbencher=member',
];
/** What the phrase says of somebody who is known already, before the office: "The outgoing governor". */
export const DESCRIBING = words(
  'outgoing departing ousted deposed late former retiring embattled jailed exiled incoming newly-elected year-old -year-old',
);
/** The office is no longer held. */
/** The same as the first part of a word. */
export const FORMER_PREFIX = 'ex-';
export const FORMER = words('former ex late onetime one-time ousted');
/** Ministers who lead a government; and their letters. */
export const HEADS_OF_GOVERNMENT: ReadonlySet<string> = new Set(['prime minister', 'chief minister', 'first minister', 'pm', 'cm']);
/** Members of a party who are called by it where they sit in a house; and what stands before them then. */
export const PARTY_MEMBERS = words('democrat republican');
export const PARTY_RANKS = words('top ranking senior leading no.2 highest-ranking');
/** Offices that "general" follows without being a rank: "Attorney General", "Director General". */
export const GENERAL_HEADS = words(
  'attorney director secretary inspector governor solicitor surgeon consul auditor postmaster adjutant commissioner prosecutor comptroller controller procurator registrar accountant advocate agent quartermaster paymaster treasurer receiver vicar captain lieutenant major brigadier colonel rapporteur administrator superintendent intendant',
);
/** Behind a verb that may be a noun: "shot back", "hits out". */
export const VERB_PARTICLES = words('back out down up off away');
/** Behind an apposition, before the time of it: "elected mayor last year". */
export const TIME_LEADS = words('last this earlier next since until');
/** Days behind an office, which are no noun that it tells of: "told the minister Monday". */
export const DAYS = words('today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday');
/** Before a name and its bearer’s new office: "appointed Lee prime minister". */
export const NAMING_VERBS = words('named appointed made elected declared crowned proclaimed names appoints elects nominated');
/** How the offices end of those at the head of international bodies: "the NATO chief" is its secretary general. */
export const HEADS_OF_BODIES: ReadonlySet<string> = new Set([
  ...['secretary general', 'director general', 'managing director', 'executive director', 'president', 'director', 'governor'],
  ...[
    'chairperson',
    'chairman',
    'chair',
    'high commissioner',
    'administrator',
    'executive secretary',
    'prosecutor',
    'commissioner general',
  ],
]);
/** Before the name of who held an office until then: "was elected mayor, replacing A B". */
export const REPLACING_VERBS = words('replacing replaces succeeding succeeds replaced succeeded');
/** Between a name’s comma and an office: "Lee, concurrently president of …". */
export const APPOSED_ADVERBS = words(
  'elected appointed named concurrently currently formerly previously now then once also until simultaneously',
);
/** The same in two words: "Special Agent in Charge". */
export const BEHIND_OFFICES_PAIRS: ReadonlyMap<string, string> = new Map([['in', 'charge']]);
/** Behind an office, of which they tell more: "president elect", "professor emeritus". */
export const BEHIND_OFFICES = words('general designate elect emeritus emerita');
/** Second words of offices that keep the class of the first: "consul general". */
export const SECOND_PARTS = words('general');
/** Second words of offices that stand whole in the list of offices, with a hyphen: "district-attorney", "surgeon-general". */
export const COMPOUND_HEADS = words(
  'agent general attorney attorneys counsel defender executive clerk manager examiner collector whip officer secretary advocate head chief epidemiologist geologist veterinarian climatologist commander',
);
