import type { Token } from '../reading';
import { codeAt } from './code-at';
import { isSmallLetter } from './sorted-lines';

/** A longer paragraph is no headline. In UTF-16 code units. */
const LONGEST_HEADLINE = 200;
/** Share of the longer words that have a capital in a headline in title case. */
const CAPITAL_SHARE = 0.75;
/** Shorter words have small letters in headlines too. */
const SHORT_WORD = 4;

/** Whether the paragraph is a headline in title case, where a capital says nothing of a word. */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST_HEADLINE || text.endsWith('.') || text.endsWith('!')) return false;
  let long = 0;
  let capital = 0;
  for (const { text: word, lower } of tokens) {
    if (word.length < SHORT_WORD) continue;
    if (word.charCodeAt(0) !== lower.charCodeAt(0)) capital++;
    else if (!isSmallLetter(word.charCodeAt(0))) continue;
    long++;
  }
  return long >= 4 && capital >= CAPITAL_SHARE * long;
}

/** Whether the text has capitals and no small letter. */
export function isShouted(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmallLetter(text.charCodeAt(at))) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a word of two letters or more is in capitals, by its second letter ("O’HARE": the one behind the apostrophe). */
export const isCapitals = (word: string): boolean => {
  let at = 1;
  let code = codeAt(word, 1);
  if (code === 39 || code === 0x2019) code = codeAt(word, ++at);
  return (code >= 65 && code <= 90) || (code > 127 && word.charAt(at) !== word.charAt(at).toLowerCase());
};
