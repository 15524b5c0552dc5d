import { words } from '../../words';

/** Pronouns that are a clause's subject by themselves: nothing to their left belongs to them. */
export const CLAUSE_PRONOUNS = words('he she they it i we you who everyone everybody nobody');

export const POSSESSIVES = words('his her its their our my your whose');

export const RELATIVES = words('who whom which that what whose');

/** Words that stand for a noun: "many said", "some of them". */
export const QUANTIFIERS = words(
  'some many others most few several both all one another none those these two three four five dozens hundreds half each neither either more',
);

/** Words by which a subject says that nobody did it: "no group has said". */
export const NEGATIVE_SUBJECTS = words('no nobody none neither no-one');

/** Words in front of a number that do not count for certain: "at least 12", "as many as 40". */
export const QUANTITY_WORDS = words(
  'at least most more fewer less than up to as many much about around nearly almost over under between roughly approximately close well just only some',
);
/** Of these, those that need another one beside them. */
export const QUANTITY_JOINTS = words('at to as than');

/** Words that open a wh-clause. */
export const WH_WORDS = words('what how why whether if who when where which whom');

/** Of these, those that more often say when something happened: "agreed to it when she came". */
export const TEMPORAL_WH = words('when where');

export const REFLEXIVES = words('himself herself itself themselves myself ourselves');

/** Forms of "be" and "get", by which a passive is known. */
export const PASSIVE_AUXILIARIES = words("is are was were be been being am ’s 's ’re 're get gets got");

export const PERFECT_AUXILIARIES = words("has have had having ’ve 've ’d 'd");

export const NEGATIONS = words("not n't n’t never neither nor hardly");

/** Particles that belong to a verb although the tagger calls them adverbs ("pointed out"). */
export const PARTICLES = words('out up down off');

/** Words after a form that may be noun or verb, which show that it is a verb. */
export const COMMON_VERB_FOLLOWERS = words(
  'that the a an his her its their he she it they we not him them if whether how why what who there no',
);

/** Nouns that the tagger takes for verbs in front of another noun: "state media". */
export const MISTAGGED_NOUNS = words('state press report');

/** Nouns that look like verbs behind the words that they make one noun with: "member states". */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['states', words('member swing gulf nation baltic arab coastal battleground city rogue nuclear signatory neighbouring neighboring')],
]);

/** In front of "to", a word by which nothing has been said so far: "is yet to comment". */
export const YET = 'yet';

/** Modals under which nothing has been said: "may announce", "should ask". */
export const UNREAL_MODALS = words('may might should must can');

/** Verbs by which somebody says that something was not said or done: "denied telling them". */
export const DENYING_VERBS = words('deny');

/** Two words between an auxiliary and its verb, by the second: "did in fact agree". */
export const INSERTED_PAIRS: ReadonlyMap<string, string> = new Map([
  ['fact', 'in'],
  ['course', 'of'],
]);

/** Pronouns that are subjects and nothing else. */
export const SUBJECT_PRONOUNS = words('i we he she they');
