const STOP = 46;

/** "J.", "H.W.", "J". */
export const isInitial = (word: string): boolean =>
  word.length === 1 || (word.length <= 6 && word.charCodeAt(1) === STOP && /^(?:[A-Z]\.-?){1,3}$/.test(word));
/** A word of two to five capitals: "UN", "NATO". */
export const isAcronym = (word: string): boolean =>
  word.length > 1 && word.length < 6 && word === word.toUpperCase() && !word.includes('.');
