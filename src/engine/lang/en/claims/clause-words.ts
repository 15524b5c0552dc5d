const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After a comma, words that open the reporter's own clause: what is reported ends before them. */
export const OWN_CLAUSE_OPENERS = words('but while although though whereas as after before even despite following amid prompting making leading drawing meaning');

/** Nouns of a reporter's comment: ", in an apparent reference to". */
export const COMMENT_NOUNS = words('reference allusion nod sign dig jab swipe echo comment remark move statement interview speech bid attempt effort rebuke message response reaction criticism departure contrast');

/** What quotes other people's words with "according". */
export const ACCORDING = 'according';
