import type { Token } from '../reading';

/** A longer paragraph is no headline. In UTF-16 code units. */
const LONGEST_HEADLINE = 200;
/** Share of the longer words that have a capital in a headline in title case. */
const CAPITAL_SHARE = 0.75;
/** Shorter words have small letters in headlines too. */
const SHORT_WORD = 4;

/** Whether the paragraph is a headline in title case, where a capital says nothing of a word. */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST_HEADLINE || /[.!]$/.test(text)) return false;
  let long = 0;
  let capital = 0;
  for (const { text: word, lower } of tokens) {
    if (word.length < SHORT_WORD || lower === word.toUpperCase()) continue;
    long++;
    if (word.charCodeAt(0) !== lower.charCodeAt(0)) capital++;
  }
  return long >= 4 && capital >= CAPITAL_SHARE * long;
}
