import { words } from '../../words';

/** Words that open a clause with a subject of its own. */
export const CLAUSE_OPENERS = words('as after before when while because although though since until once where whereas if unless');

/** Of those, words that set somebody else beside whoever the sentence is about, who goes on behind it. */
export const BESIDE_OPENERS = words('while whereas although though');
