/** Words that open a reported clause and are no part of what is reported. */
export const CONJUNCTIONS_BEFORE_CONTENT: ReadonlySet<string> = new Set(['that']);

/** Words that leave open whether anybody did what follows. */
export const OPEN_QUESTIONS: ReadonlySet<string> = new Set(['whether', 'if']);
