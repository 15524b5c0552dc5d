import { words } from '../../words';

/** Words that open a clause with a subject of its own. */
export const CLAUSE_OPENERS = words('as after before when while because although though since until once where whereas if unless');
