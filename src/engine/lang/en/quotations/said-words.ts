import { words } from '../../words';

/** Particles of cues that ask for something, in words or not: "had asked for". */
export const LOOSE_PARTICLES = words('for');

/** Forms of verbs by which something shows more often than somebody speaks. */
export const SHOWING_VERBS = words(
  'show shows showed shown signal signals signaled signalled mean means meant reveal reveals revealed indicate indicates indicated underscore underscores underscored',
);

/** What somebody has said, in words that the article quotes: "Lee’s remarks on “idlers”". */
export const SPOKEN_NOUNS = words(
  'remark remarks comment comments claim claims allegation allegations accusation accusations assertion assertions statement statements description descriptions warning warnings boast boasts complaint complaints jibe jibes talk threat threats',
);

/** What others do to somebody with words, as participles: "branded a “traitor”". */
export const LABELLED = words(
  `accused branded dubbed labelled labeled nicknamed called described depicted portrayed denounced criticised criticized mocked ridiculed derided praised hailed greeted
   heckled slammed lambasted blamed condemned decried`,
);

/** Behind these in a headline, which leaves out who does it: "Minister accused of “fraud”". */
export const LABEL_LINKS = words('of over');

/** Words right behind a verb of saying that begin what is said: “Days ago, Peru said it would sell the port”. */
export const REPORTED_OPENINGS = words('it he she they that we i there');
