import { fold } from '../names/fold';
import type { Span } from '../types';

/** A word of a name. Registry and article are cut by the same rule, so that "Jean-Noël" and "Jean Noel" come out alike. */
export interface NameWord extends Span {
  /** In lower case, without diacritics. */
  readonly folded: string;
}

/** The longest name that is compared, in words; it bounds the time that a match takes. */
export const MOST_WORDS = 8;

/** The longest word that may be part of a name, in UTF-16 units. */
const LONGEST_WORD = 40;

/** The word of letters that begins at an offset; undefined where none does. An apostrophe belongs to it, but no possessive. */
export function nameWordAt(text: string, start: number): NameWord | undefined {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (end < limit) {
    if (isLetter(text, end)) end++;
    else if (isApostrophe(text[end]) && end > start && isLetter(text, end + 1) && !isPossessive(text, end)) end++;
    else break;
  }
  if (end === start || (end === limit && isLetter(text, end))) return undefined;
  return { start, end, folded: fold(text.slice(start, end)) };
}

/** Where the next word of the same name begins: behind a blank, a hyphen or an initial's full stop. Undefined where the name is over. */
export function nextWordStart(text: string, { start, end }: Span): number | undefined {
  let at = end;
  if (text[at] === '.' && end - start === 1) at++;
  const gap = text[at];
  if (gap !== undefined && (gap === ' ' || gap === '\u00a0' || HYPHENS.includes(gap))) at++;
  return at > end && isLetter(text, at) ? at : undefined;
}

/** The words of a whole name, at most `MOST_WORDS`; undefined for what is longer or holds anything but words. */
export function wordsOfName(name: string): readonly NameWord[] | undefined {
  const words: NameWord[] = [];
  const trimmed = name.trim().replace(/\s+/g, ' ');
  for (let at: number | undefined = 0; at !== undefined;) {
    const word = nameWordAt(trimmed, at);
    if (!word || words.length === MOST_WORDS) return undefined;
    words.push(word);
    at = nextWordStart(trimmed, word);
  }
  const last = words[words.length - 1]!.end;
  return last === trimmed.length || (trimmed[last] === '.' && last + 1 === trimmed.length) ? words : undefined;
}

const HYPHENS = '-‐‑';

/** Letters and combining marks of any script; digits are no part of a name. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (Number.isNaN(code) || code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return false;
  return (code >= 0x300 && code <= 0x36f) || text[at]!.toLowerCase() !== text[at]!.toUpperCase() || code >= 0x5d0;
}

const isApostrophe = (letter: string | undefined): boolean => letter === "'" || letter === '’';

const isPossessive = (text: string, at: number): boolean => text[at + 1] === 's' && !isLetter(text, at + 2);
