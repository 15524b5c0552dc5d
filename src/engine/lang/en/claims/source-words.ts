import { words } from '../../words';

/** Nouns that name whoever publishes or relays news. */
export const MEDIA_WORDS = words(`
media newspaper newspapers agency broadcaster broadcasters television tv radio network website outlet outlets reports newswire tabloid daily
weekly magazine channel wire press paper papers gazette station stations newscast portal newsroom publication publications
mouthpiece mouthpieces
`);

/** Nouns behind "press" or "news" that make it an occasion, a paper or a person: "a press conference". */
export const NO_OUTLET_WORDS = words(
  'conference conferences briefing briefings release releases pool corps gaggle secretary officer office event club service gallery',
);

/** Nouns for the press at large. */
export const PRESS_WORDS = words('media press papers newspapers networks channels');

/** Nouns for what somebody said or wrote, as a source: who speaks stands behind them ("a statement from the ministry"). */
export const DOCUMENT_WORDS = words(`
statement statements readout report letter message email memo transcript transcripts document documents post posts tweet release communique
communiqué declaration text video speech comments remarks interview account filing complaint lawsuit summary notice bulletin
announcement note words footage recording excerpts spokesperson’s survey study analysis poll affidavit minutes records record draft report’s
indictment petition findings memorandum cable cables release dossier paper proclamation advisory circular directive decree ruling verdict
judgment judgement
`);

/** Nouns that, with "the", take up a body named before which is neither an outlet nor a state's: "the New York-based rights group". */
export const TAKING_UP = words(`
group movement militia alliance bloc body watchdog charity nonprofit organisation organization ngo thinktank
`);

/** Words between the article and such a noun that tell it from no other one. */
export const TAKING_UP_WITH = words(`
rights human global regional world governing international local advocacy campaign aid relief humanitarian environmental civil society monitoring
`);

/** Words by which one body of a kind is told from the others of it, without "second-" in front. */
export const RANKS = words(`
biggest largest smallest oldest newest main leading ruling governing opposition rival other another second third
`);

/** Nouns for somebody whom another one’s possessive tells: "his father", "the mayor’s lawyer". */
export const RELATIONS = words(`
father mother brother sister son daughter wife husband widow widower uncle aunt cousin nephew niece parents grandfather grandmother
grandson granddaughter partner boyfriend girlfriend fiance fiancé fiancee fiancée friend colleague neighbor neighbour lawyer attorney
solicitor barrister doctor aide assistant spokesman spokeswoman spokesperson adviser advisor ally rival opponent successor predecessor
deputy boss agent manager coach teacher supporter critic follower backer defender admirer
`);

/** What somebody posts on: "a post on her Facebook page". */
export const ACCOUNT_WORDS = words('account accounts page pages channel feed profile timeline handle website blog');

/** Plural and collective nouns: a group that speaks, named by its own words. */
export const GROUP_WORDS = words(`
officials leaders leadership authorities government governments ministry police military army forces media administration diplomats lawmakers
senators prosecutors investigators experts analysts critics supporters opponents aides advisers advisors allies democrats republicans
conservatives liberals voters residents activists scientists researchers regulators campaign party opposition parliament court council
committee commission union company board team delegation rebels protesters lawyers ministers families parents members
department office embassy institute representatives executives economists doctors companies groups organizations agencies states nations powers observers intelligence
academics accountants activists admirals agents airlines airports analysts anglers archaeologists army arsonists associates association
astronomers athletes attorneys auditors bankers banks barristers bishops body bondholders borrowers brokers builders businesses businessmen bosses
bureaucrats buyers cabinet campaigners candidates captains carers carriers celebrities chairs charities chiefs citizens civilians
clergy clerics coalition coastguard colleagues commanders commissioners commuters competitors congressmen conservationists consultants
consumers contractors coroners councillors councils counsellors counties courts creditors customers dealers defenders delegates departments deputies designers
detectives developers directors disability dissidents district doctors drivers ecologists economists editors educators
elders employees employers engineers environmentalists envoys epidemiologists exporters eyewitnesses factions fans farmers federation
financiers firefighters firms fishermen fishers forecasters founders foundation friends fighters funds generals geologists governors guards
historians hackers hospitals households hunters importers industry inspectors institutes institutions insurers insurgents investors islanders
jihadists journalists judges junta jurors justices laboratories landlords lecturers legislators legislature lenders liberals linguists lobbyists locals
managers manufacturers marchers mayors mediators medics meteorologists midwives migrants militants militia militias miners ministries moderates monarchists monks mothers
motorists nationalists navy negotiators neighbours neighbors nonprofits nurses officers operators organisers organizers organisations
owners paramedics parents parishioners parliamentarians parties partners passengers patients peacekeepers pensioners performers pharmacists physicians
pilots planners players policymakers politicians pollsters populists premiers presidency priests principals prisoners producers professors progressives
prosecution protesters providers psychologists publishers pupils railways ranchers reformists refugees relatives remainers
reformers republicans rescuers residents responders retailers retirees rights rivals royals sailors satirists scholars schools secretariat
secessionists separatists seismologists settlers shareholders sheriffs shippers shoppers smugglers socialists soldiers specialists staff staffers
statisticians stewards strategists students subcommittee suppliers supporters surgeons survivors taliban taxpayers teachers technicians tenants therapists
traders tourists trainers travelers travellers treasury tribunal troops trustees truckers unionists unions universities
bank fund firm airline airport inquiry inquest business carrier manufacturer charity lender retailer college organisation organization movement
alliance bloc league club trust startup cartel public electorate sector consortium conglomerate monarchy palace household synod faction brigade
battalion unit squadron ambulance authors
utilities veterans victims villagers volunteers wardens watchdog watchdogs whistleblowers wholesalers witnesses workers writers youths
critics mps meps peers councillors ministers’ peasants presidents panel jury prosecutor chamber force guard command corps tribunal group squad ngo ngos nonprofit thinktank agency authority inspectorate bureau directorate regulator family senate assembly church university hospital
city town village county municipality borough prefecture province region territory republic country countries cities towns counties provinces
school clinic plant factory museum theatre theater zoo shop hotel mosque temple synagogue monastery
`);

/** Nouns for one body among many of its kind, which its owner names: "Oslo’s foreign ministry". */
export const BODY_WORDS = words(`
govt ministry office department directorate committee subcommittee commission council board court tribunal agency bureau authority
inspectorate secretariat administration division service services police army navy parliament assembly senate chamber cabinet
presidency chancellery embassy consulate legislature prosecutor’s watchdog regulator delegation mission institute laboratory
union federation association chamber foundation party ombudsman operator customs coastguard force forces guard guards leadership treasury
utility academy registry archive observatory corps command headquarters secretary’s governor’s mayor’s
`);

/** Groups that name nobody: their words have an unknown speaker. */
export const NOBODY_WORDS = words(
  'people person source sources insider insiders some many others someone anyone everyone most few one those',
);

/** Phrases for two sides together: who they are is told by the names before. */
export const PAIR_NOUNS = words(
  'countries nations sides leaders presidents ministers men women neighbours neighbors neighbors allies governments powers capitals officials diplomats parties rivals',
);
export const PAIR_DETERMINERS = words('two both');
/** "The four countries": how many a list must name. */
export const COUNTS_OF_LIST: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);
/** … and what is counted. */
export const LISTED_NOUNS = words('countries nations states governments capitals');

/** Verbs that relay: "in comments carried by", "cited by". */
export const RELAY_PARTICIPLES = words(`
cited carried published reported broadcast broadcasted released quoted relayed posted aired run distributed circulated shared televised
printed reprinted republished translated transmitted issued circulated disseminated reproduced
`);

/** What opens a relay's own source behind its verb: "reported citing officials". */
export const CITING_PARTICIPLES = words('citing quoting');

/** Of these, those that go with a channel: "broadcast on state television", "published in the daily". On a network, the author speaks. */
export const CHANNEL_PARTICIPLES = words('broadcast broadcasted aired televised published carried reported printed shown');
export const CHANNEL_PREPOSITIONS = words('on in');

/**
 * Words for speaking or writing to an outlet, which then passes the words on, and after the colon what stands between them and the outlet:
 * "in an interview with Radio Oslo", "speaking to the daily", "in an op-ed in the Post".
 */
export const TALKS = `
interview interviews conversation conversations: with on to for by in
speaking talking spoke speaks: to on with
writing: in for on to
appearance appearances appearing appeared: on
statement statements comments remarks email e-mail message messages letter letters: to on in for
op-ed opinion article column essay piece: in for
`;

/** Words of places where everybody publishes what he likes. */
export const PLATFORM_WORDS = words(
  'platform platforms x facebook twitter instagram telegram tiktok youtube whatsapp linkedin weibo wechat vkontakte viber snapchat reddit threads truth bluesky',
);

/** What leads to such a talk where it tells when something was said: "said it would open | in an interview with Radio Oslo". */
export const DURING = words('in during');

/** The last word of an outlet’s name that stands for the whole of it: "the Journal". */
export const OUTLET_SHORT_NAMES = words(`
Times Post Herald Tribune Journal Gazette Telegraph Chronicle Mirror Globe Inquirer Dispatch Courier Examiner Sentinel Ledger Guardian Mail Sun
Star Standard Echo Argus Advertiser
`);

/** What names of outlets end in, as written. */
export const OUTLET_ENDINGS = words(`
News Times Post Herald Tribune Journal Gazette Telegraph Chronicle Daily Observer Mail Mirror Globe Inquirer Dispatch Courier Examiner
Independent TV Radio FM Press Online Broadcasting Bulletin Echo Argus Advertiser Register Sentinel Ledger Monitor Gazeta Zeitung Magazine Weekly
`);

/** Verbs of getting at a document: "a note seen by Reuters". The document relays, whoever saw it does not. */
export const ACCESS_PARTICIPLES = words('seen obtained reviewed viewed accessed read leaked verified examined');

/** Documents that pass on what their authors or others said. */
export const RELAYING_DOCUMENTS = words(`
statement statements readout readouts report reports letter letters message messages email emails e-mail memo memos memorandum transcript
transcripts note notes communique communiqué communiqués release releases notice bulletin bulletins dispatch dispatches cable cables minutes
summary recording recordings footage video excerpts extracts document documents filing filings testimony affidavit
record records papers complaint lawsuit indictment
`);

/** Words in front of a relative that opens behind a noun: "people familiar with it", "officials briefed on it". */
export const POSTPOSED_WORDS = words(`
familiar close briefed involved aware privy acquainted knowledgeable present directly based working travelling traveling speaking linked
affiliated tied loyal aligned opposed responsible
`);
