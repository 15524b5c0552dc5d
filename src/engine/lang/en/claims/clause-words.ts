import { words } from '../../words';

/** After a comma, words that open the reporter's own clause: what is reported ends before them. */
export const OWN_CLAUSE_OPENERS = words(
  'but while although though whereas as after before even despite following amid prompting making leading drawing meaning',
);

/** After a comma, words that say more of what has just been named: what is reported goes on. */
export const NAMING_MORE = words('including excluding especially particularly notably namely mainly mostly chiefly');

/** Words that open a clause in front of the main one. */
export const SUBORDINATORS = words(
  'when as while after before although though since because if once until whereas unless even where asked',
);

/** Other words that put something in front of a main clause: "whatever the cost, it", "despite the rain, they". */
export const CONCESSIVES = words('whatever whoever whichever however wherever whenever despite regardless notwithstanding given');

/** Nouns of a reporter's comment: ", in an apparent reference to". */
export const COMMENT_NOUNS = words(
  'reference allusion nod sign dig jab swipe echo comment remark move statement interview speech bid attempt effort rebuke message response reaction criticism departure contrast warning challenge appeal jab barb shot attack allegation claim charge accusation assertion contention suggestion insinuation characterization characterisation',
);

/** Between a time and the reporter's own clause: "hours | after a rocket fell". */
export const TIME_JOINTS = words('after before ahead since');
export const TIME_UNITS = words('moments seconds minutes minute hours hour days day weeks week months month years year decades');

/** What a source does after "and", and what nobody says of the things that it speaks about: "said it was planned and accused them". */
export const SHARED_ATTACKS = words(
  'accused blamed urged denounced condemned criticized criticised vowed thanked praised apologised apologized implored lambasted slammed',
);

/** The same with the word behind them: "said it was late and called for order". */
export const SHARED_CALLS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['called', words('for on')],
  ['appealed', words('for to')],
]);

/** What quotes other people's words with "according". */
export const ACCORDING = 'according';
/** The same in one word: "per two officials". */
export const PER = 'per';

/** The word that opens a reported clause. */
export const THAT = 'that';

/** Labels in front of a colon that are no speakers. */
export const LABEL_WORDS = words(`
read watch related more update updated photo photos video image images source sources note editor editors correction clarification breaking
live exclusive opinion analysis contact tags topics topic category filed published posted location date time subject re from to follows email
phone tel fax website credit caption summary background context headline fact facts question answer here there transcript agenda present attendees summary topics contents q a
publisher licence license copyright price volume issue reporter byline
interview explainer factbox feature profile podcast obituary review latest focus developing alert urgent corrected refile wrapup wrap recap
roundup spotlight preview advisory
`);

/** Of labels of one word, others that are no speakers: "News: Police arrest five", and not "UN News: …". */
export const KICKERS = words('news flash bulletin scoop gist');

/** Where and how something was said: it does not belong to what was said. */
export const OCCASIONS = words(
  'interview interviews speech statement tweet tweets debate debates rally rallies conference memo letter video ad ads post appearance briefing hearing address remarks comments briefings speeches statements testimony broadcast podcast meeting call email',
);
export const OCCASION_PREPOSITIONS = words('in during at on');
