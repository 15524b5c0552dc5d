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

/** Verbs by which somebody says what a thing is to them: "a deal that Lee saw as “dead”", but "the role that Lee plays as a “link”". */
export const AS_VERBS = words(
  `describe describes described characterise characterises characterised characterize characterizes characterized see sees saw seen view views viewed regard regards
   regarded perceive perceives perceived consider considers considered brand brands branded label labels labelled labeled denounce denounces denounced condemn condemns
   condemned oppose opposes opposed dismiss dismisses dismissed reject rejects rejected hail hails hailed praise praises praised decry decries decried slam slams slammed
   criticise criticises criticised criticize criticizes criticized portray portrays portrayed depict depicts depicted paint paints painted present presents presented
   define defines defined frame frames framed refer refers referred cite cites cited cast casts deride derides derided mock mocks mocked ridicule ridicules ridiculed
   interpret interprets interpreted attack attacks attacked blast blasts blasted tout touts touted`,
);

/** Verbs by which somebody gives a thing a name, with the article behind them: "what Lee calls a “mess”". */
export const CALLING_VERBS = words('call calls called term terms termed dub dubs dubbed deem deems deemed');

/** What is done to somebody or something with words, as participles that "by" follows: "described by Lee as “dead”". */
export const LABELLED_BY = words(
  `accused attacked blasted branded called cast characterised characterized cited condemned considered criticised criticized decried deemed defined denounced depicted
   derided described dismissed framed hailed labeled labelled lambasted likened mocked opposed painted portrayed praised presented rejected regarded ridiculed seen
   slammed termed touted viewed welcomed`,
);

/** Between such a participle, or its agent, and the words: "described as “dead”", "accused of “theft”". */
export const LABELLED_LINKS = words('as of for');

/** Forms of verbs whose object has said what follows the colon: "the paper quoted Lee: “…”". */
export const QUOTING = words('quote quotes quoted quoting');
