import { words } from '../../words';

/** What opens a sentence that goes on with the words of whom the article was speaking of: "Speaking to the radio on Monday, …". */
export const SPEAKING_OPENERS = words('speaking addressing talking briefing');

/** Behind "in" and an article, the same: "In a televised address, …". */
export const SPEECH_NOUNS = words('statement interview address speech briefing broadcast');

/** Words in such an opening that bring in somebody who answers: "Speaking after the minister, …". */
export const ANSWERING_WORDS = words(`
after response reply reaction reacting responding answering answer following outside separately also meanwhile later behalf rival opposition
against whose while
`);

/** Verbs that give the words of an office’s holder, and only that. */
export const OFFICE_SAYS = words('said says told tells warned warns announced announces stated states insisted insists declared declares');

/** Between the office and its verb: "has said". */
export const SAYS_AUXILIARIES = words('has had');
