/** Words as they read on one line: where a wrapped line ends in the middle of a name there is a blank. */
export const oneLine = (words: string): string => (words.includes('\n') ? words.replaceAll(/\s+/g, ' ') : words);
