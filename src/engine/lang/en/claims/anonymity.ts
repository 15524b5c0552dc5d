import { words } from '../../words';

/** Words of a sentence by which somebody in it goes without a name, in lower case, straight apostrophes. */
export const ANONYMITY_PHRASES: readonly string[] = `
anonymity|anonymously|not to be named|not to be identified|not to be quoted|not be named|not be identified|be quoted by name|not be quoted by name
to be named|to be identified|not wish to be|not want to be|n't want to be|not want their name|not want his name|not want her name
not authorized to|not authorised to|n't authorized to|n't authorised to|not permitted to speak|not allowed to speak|no authority to speak
not empowered to|unauthorized to|unauthorised to|lacked authorization|without authorization to|on background|name withheld|name was withheld
names withheld|names were withheld|name has been changed|names have been changed|asking not to|asked not to be|requested not to|without being named
without being identified|used only a first name|under a pseudonym|fearing reprisal|fear of reprisal|fear of retribution|fear of retaliation
`
  .trim()
  .split(/[|\n]/);

/** What sources ask for who are not to be named: a condition of their words, and no claim of theirs. In lower case. */
export const WISHES_FOR_ANONYMITY: readonly string[] = `
not to be named|not be named|to be named|not to be identified|not be identified|to be identified|not to be quoted|not be quoted|to be quoted
anonymity|to remain anonymous|to stay anonymous|to be anonymous|be named|be identified|be quoted|his name|her name|their name|their names
his name not be used|her name not be used|their names not be used|his name be withheld|her name be withheld|their names be withheld
`
  .trim()
  .split(/[|\n]/);
/** With what a wish for anonymity may go on: a reason, or how. */
export const WISH_JOINTS = words('because for as in by when due publicly while so since given citing fearing');

/** Words inside a source, or right behind it, that tell of a source close to a matter and withhold who it is. */
export const INSIDER_PHRASES: readonly string[] = `
familiar with|briefed on|with knowledge of|with direct knowledge|with first-hand knowledge|with firsthand knowledge|knowledgeable about
privy to|close to the|aware of the|with insight into|involved in the|with access to|acquainted with the
`
  .trim()
  .split(/[|\n]/);

/** Adjectives of a source whose name is withheld. */
export const NAMELESS_WORDS = words('unnamed unidentified anonymous undisclosed nameless unspecified');

/** Nouns for those who tell what they know: without a name they are anonymous sources. "People" are so only where more is said of them. */
export const SOURCE_NOUNS = words(`
source sources insider insiders diplomat diplomats aide aides adviser advisers advisor advisors confidant confidants staffer staffers
informant informants whistleblower whistleblowers whistle-blower leaker leakers
`);

/** The same where a number or "a" stands in front ("two officials"), but not for the group at large ("officials"). */
export const COUNTED_SOURCE_NOUNS = words(`
official officials negotiator negotiators operative operatives envoy envoys lawmaker lawmakers minister ministers officer officers executive
executives strategist strategists ally allies banker bankers trader traders
`);

/** Words in front of a noun by which nobody in particular is meant. */
export const INDEFINITE_WORDS = words(`
a an one another two three four five six seven eight nine ten several multiple various numerous dozens
`);

/** Words in front of a noun by which somebody is meant who was spoken of before. */
export const DEFINITE_WORDS = words('the this that these those both');

/** Of the nouns for sources, those that withhold the name whoever is meant. */
export const PLAIN_SOURCE_NOUNS = words('source sources insider insiders informant informants whistleblower whistleblowers');

/** Adjectives that make an office without a name a source: "a senior minister". */
export const SENIORITY_WORDS = words('senior top high-ranking high-level ranking former serving retired');

/** Nouns for those whose office it is to speak for somebody else. */
export const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons');

/** Nouns for those who speak for a body: without a name, it is the body that speaks, as it is through its officials at large. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set([...SPOKESPEOPLE, 'representative', 'representatives', 'officials']);

/** Plural nouns that name bodies and not people, beside those in -s that are singular. */
export const BODY_PLURALS = words(`
police authorities forces troops ministries agencies courts companies banks airlines parties groups unions states nations governments
countries media outlets newspapers organizations organisations committees councils commissions offices departments institutions services firms
businesses schools universities hospitals leaders prosecutors regulators republicans democrats conservatives liberals rebels militants separatists
taliban militias insurgents broadcasters agencies reports papers networks channels stations markets powers allies data figures documents records
results statistics polls surveys minutes headquarters press congress
`);

/** Singular nouns for people, where a body or a place stands in front ("the New York businessman"), and what such nouns end in. */
export const PERSON_NOUNS = words(`
candidate leader nominee contender founder chief head owner star actor actress author lawyer attorney doctor professor analyst economist
expert critic supporter resident voter student teacher driver pilot player coach victim suspect witness
`);
export const PERSON_ENDINGS: readonly string[] = ['man', 'woman', 'men', 'women', 'person', 'ist', 'naire'];

/** Nouns for things that are read, as sources, beside documents. */
export const READING_MATTER = words(`
ad ads advert article articles op-ed editorial column book books poll polls result results number numbers figure figures statistics data law
rule rules sign signs chart graphic headline bill agreement treaty resolution charter constitution contract order blog page website entry
profile report filings sheet list map banner placard ticket script cover caption logo slogan motto
`);

/** Words that stand for somebody and say nothing of him. */
export const BARE_WORDS = words('you us me my our your their its this that there those these one ones who which what anyone anybody');

/** Words that begin a sentence about somebody of the sentence before. */
export const REFERRING_WORDS = words('he she they the both all each neither it this that these those like speaking');

/** Pronouns that a source goes by once it has been introduced. */
export const SOURCE_PRONOUNS = words('he she they him her them');
