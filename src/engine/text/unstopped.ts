/** A word without the full stop of its abbreviation: "gov." is "gov". */
export const unstopped = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
