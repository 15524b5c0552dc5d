import { isCapital } from '../organizations/runs';
import type { Token } from '../reading';
import { bylineStarts, bylineWords, dateLineStarts, menuWords } from './words';

/** A longer fragment at the page's head is the headline. In UTF-16 code units. */
export const SHORTEST_HEADLINE = 28;

/** Somebody is quoted, or reported to have spoken: a line of the article. */
export const SPOKEN = /["“”]|''|\b(?:said|says|told|according)\b/;

/** A byline holds no more words than this. */
const LONGEST_BYLINE = 24;

/** "By Jane Doe and John Roe, CNN": names, outlets, places and small words of the list; no sentence. */
export function isByline(lower: string, text: string, tokens: readonly Token[]): boolean {
  const start = bylineStarts.of(lower);
  if (start === undefined || tokens.length > LONGEST_BYLINE || text.endsWith('?')) return false;
  let from = start.trim().split(' ').length;
  if (tokens[from]?.text === ':') from++;
  let capitals = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isCapital(token)) capitals++;
    else if (/^\p{Ll}/u.test(token.text) && !bylineWords.has(token.lower)) return false;
  }
  // "From Russia With Love" is no byline; "From Jane Doe, CNN" is.
  return (
    capitals >= (start.startsWith('from') ? 4 : 2) ||
    (!/[.!]$/.test(text) && /^by (?:the )?(?:our |staff|\p{L}+ staff|agencies|ap|afp|reuters|tass)/u.test(lower))
  );
}

/** "Home | World | Politics", "Share", "Facebook Twitter Email": nothing but words of menus. */
export function isMenu(lower: string): boolean {
  if (lower.length > 200) return false;
  const whole = lower.replace(/[\s:.!?>»↓→›-]{1,5}$/, '');
  // "U.S.": the full stop is the word's own.
  if (menuWords.has(whole) || menuWords.has(lower)) return true;
  const parts = lower.split(/[|•·>›»/,:\n\t]/).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => part === '' || menuWords.has(part)) && parts.some((part) => part !== '')) return true;
  const words = lower.split(/\s+/);
  return words.length > 2 && words.every((word) => menuWords.has(word));
}

/** "Published 4:12 PM EDT, Fri October 17, 2025": a date with a word that says what of, and no sentence. */
export function isDateLine(lower: string, text: string): boolean {
  const start = dateLineStarts.of(lower);
  if (start === undefined || text.length > 80 || !/\d/.test(text)) return false;
  const rest = lower.slice(start.length);
  if (!/^[\s:,(]/.test(rest)) return false;
  return !/[.!?][”"]?$/.test(text.replace(/\b[ap]\.?m\.$/i, '')) && !/\b(?:the|was|were|is|are|that|its|his|her|their|new|of)\b/.test(rest);
}

/** Short, no sentence: a label, a headline, an item of a menu. Rows of a table are the article's. */
export const isFragment = (text: string, tokens: readonly Token[]): boolean =>
  text.length <= 60 &&
  !(text.includes('\t') && /\t[\t\d(+-]/.test(text)) &&
  tokens.length <= 12 &&
  !/^\d{1,3}[.)]|^[•‣▪*-] ?\S| = |(?<!\b[A-Z]\.[A-Z])\.$|[!?;:,”"’]$/.test(text);
