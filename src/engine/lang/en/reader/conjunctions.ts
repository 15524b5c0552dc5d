/** Words that open a reported clause and are no part of what is reported. */
export const CONJUNCTIONS_BEFORE_CONTENT: ReadonlySet<string> = new Set(['that']);
