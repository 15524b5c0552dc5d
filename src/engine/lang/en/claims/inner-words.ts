import { words } from '../../words';

/** Signs that open or close a quotation, as tokens. */
export const QUOTATION_SIGNS = words(`“ ” " „ « » '' \`\``);

/** Signs that close a quotation within a quotation, with those that open it, as tokens. */
export const CLOSING_SIGNS: ReadonlyMap<string, string> = new Map([
  ['’', '‘'],
  ["'", "'"],
]);

/** Signs that may stand in front of them. */
export const INNER_STOPS = words(', . ! ?');

/** Signs that end a sentence, as tokens. */
export const SENTENCE_STOPS = words('. ! ? … ...');

export const QUESTION_MARK = '?';

/** By these whoever speaks means himself or those that he speaks for. */
export const OWN_VOICE = words('i we my our');

/** Those that somebody’s own words mean by these are seldom named in the article. */
export const OTHERS = words('they them');

/** First words of subjects of which nothing is reported: nobody in particular, or no subject at all. */
export const NO_INNER_SOURCES = words(
  `you one nobody no-one none everybody everyone anybody anyone someone somebody no any every it this that these those there who which what
  him her them me us myself himself herself themselves`,
);

/** Which of them point at somebody where a noun for people or a body follows: "this government". */
export const POINTING = words('this that these those');

/** Which of them may be a body or a document: "it says that the road is safe". */
export const SAYING_PRONOUNS = words('it');

/** Words in front of a clause which is supposed and not reported ("if they want"), or which only names something ("what we want"). */
export const SUPPOSING_WORDS = words(
  'if unless whether should once provided as what how why whom whose which who that when whenever where wherever like than until because something anything everything nothing all',
);

/** Which of them lead a condition. */
export const CONDITIONS = words('if unless until once should whether provided');

/** "What he described as a success", "work that she called useless": something is named by somebody’s words. */
export const NAMING_VERBS = words('describe call term label dub brand characterize characterise portray');
export const NAMED_PRONOUNS = words('what which that');

/** Auxiliaries that only stress what they stand with. */
export const EMPHATIC = words('do does did');

/** Verbs that with "would" say politely what is wanted. */
export const WISHES = words('prefer welcome');

/** Auxiliaries under which something only may be, or is still to come. */
export const MODALS = words("may might must can could should would will shall 'll ’ll 'd ’d");

/** Objects that are no words: "thanked me", "called us". */
export const BARE_OBJECTS = words('me us him her them you it myself ourselves yourself himself herself itself themselves');

/** Verbs and adjectives that, within a claim, tell of facts, deeds and tastes more often than of a claim. */
export const NO_INNER_CUES = words(
  'show thank cite seem appear love like hate dislike enjoy admire talk speak look vote remember forget attack defend respond demonstrate appreciate aware',
);

/** Verbs by which things tell something as often as people do. */
export const THINGS_CUES = words(
  'highlight indicate determine suggest underline underscore prove signal imply reveal confirm mean reflect',
);

/** Verbs whose objects, within a claim, are things more often than words. */
export const NO_INNER_OBJECTS = words(
  'accept support threaten post question quote recognize recognise report write mention outline issue weigh congratulate publish list present',
);

/** Verbs that need an object in front of their preposition: "an ally accused of a plot" accuses nobody. */
export const OBJECT_VERBS = words('accuse');

/** "We want", "I know": said of oneself, as good as the words themselves. */
export const OWN_NEEDS = words('want need know wish understand');

/** Which of these "we" say of a body as much as of themselves. */
export const OWN_WISHES = words('want wish');

/** … though not what they ask by it: "we want to know". */
export const NEEDS_TO_KNOW = words('know ask thank');

/** Auxiliaries under which somebody does what he says of himself: "I can confirm that". */
export const PERFORMING = words('can must');
/** … and who: "it" where a body says so. */
export const PERFORMERS = words('i we it');

/** Words of a wish under which he does so, too: "I want to assure you that", "we would like to say that". */
export const WANTING = words('want wish like have');

/** Nouns that a clause follows which is said to be so: "the fact that the judges agreed". */
export const FACT_NOUNS = words('fact facts news sign proof evidence');

/** Verbs that "like" leads a clause from: "it looks like he wants to". */
export const SEEMING = words('look looks looked seem seems seemed sound sounds sounded feel feels felt');

/** Verbs of knowledge: "Israel knows what it needs" reports nothing. */
export const KNOWING_VERBS = words('know');
