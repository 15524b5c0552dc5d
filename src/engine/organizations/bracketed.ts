import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import { heads, noBodyEnds, ofHeads } from './heads';
import { isCapital } from './runs';

/** Words before a bracket that the letters in it may stand for. */
const LONGEST_LONG_FORM = 10;

export interface BracketedShort {
  /** The words that the letters stand for. */
  readonly start: number;
  readonly end: number;
  readonly short: Token;
}

/** Words without a capital that a body's name may hold, and which its letters may leave out. */
const SMALL = /^(?:of|for|the|and|on|to|in|at|by|with|against|de|la|du|-|&)$/;

/**
 * "Munich Security Conference (MSC)": a bracket with letters that are the initials of the words before it; undefined elsewhere. Words in
 * small letters may have one ("Standards in Public Office Commission (Sipo)"), and the noun for a body at the end may have none. Longer ones
 * may be made of syllables ("Nadmo").
 */
export function bracketAt(tokens: readonly Token[], at: number): BracketedShort | undefined {
  const short = shortIn(tokens, at);
  if (short === undefined) return undefined;
  if (endsNoBody(tokens, at)) return undefined;
  // "Universities Academic Staff Union (Uasu)": one capital, and every letter is an initial.
  const capitals = short.text.replace(/[^A-Z]/g, '');
  if (capitals.length < 2 && short.text.length < 3) return undefined;
  const letters = capitals.length < 2 ? short.text.toUpperCase() : capitals;
  const start = spelledFrom(tokens, at, letters);
  return start === undefined ? undefined : { start, end: tokens[at - 1]!.end, short };
}

/** "Universal Periodic Review (UPR)", but not "Bureau of Land Policy (BLP)": no noun for a body before a bracket at the token. */
function endsNoBody(tokens: readonly Token[], at: number): boolean {
  if (!noBodyEnds.has(tokens[at - 1]?.text ?? '')) return false;
  for (let i = at - 2; i >= 0 && at - i <= LONGEST_LONG_FORM; i--) {
    const { text } = tokens[i]!;
    if (ofHeads.has(text)) return false;
    if (!isCapital(tokens[i]!) && !SMALL.test(text)) break;
  }
  return true;
}

/** The letters in a bracket that opens at the token; undefined where something else stands in it. */
export function shortIn(tokens: readonly Token[], at: number): Token | undefined {
  const short = tokens[at + 1];
  if (tokens[at]?.text !== '(' || short === undefined || tokens[at + 2]?.text !== ')') return undefined;
  return /^[A-Z][A-Za-z]{1,8}$/.test(short.text) ? short : undefined;
}

/** Letters that a word has its part in a short form with, at the most: "Comelec" for "Commission on Elections". */
const LONGEST_PART = 5;
/** Short forms of fewer letters are made of initials alone. */
const LEAST_FOR_PARTS = 4;

/** Where the words before token `at` begin that the letters stand for; undefined where they stand for others. */
function spelledFrom(tokens: readonly Token[], at: number, letters: string): number | undefined {
  const whole = 1 << letters.length;
  const longest = letters.length < LEAST_FOR_PARTS ? 1 : LONGEST_PART;
  /** How many letters may be left to be found: one bit each. */
  let left = whole;
  let isList = false;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_LONG_FORM; i--) {
    const token = tokens[i]!;
    const found = foundBy(token.text.slice(0, longest).toUpperCase(), letters, left);
    if (isCapital(token)) {
      if ((found & 1) !== 0 && left !== whole) return token.start;
      const isHead = i === at - 1 && letters.length > 2 && heads.has(token.text);
      left = found | (isHead ? left : left & ~whole);
      if (left === 0) return undefined;
    } else if (token.text === ',' && isList) continue;
    else if (!SMALL.test(token.text)) return undefined;
    // The first word of a name has its capital.
    else left |= found & ~1;
    isList ||= token.lower === 'and' || token.text === '&';
  }
  return undefined;
}

/** Whether a bracket’s letters stand for an office: "Member of Parliament (MP)", "Permanent Secretary (PS)", but not "Office of the Governor (OG)". */
export function standsForOffice(tokens: readonly Token[], { start, end }: BracketedShort, at: number): boolean {
  let last: Token | undefined;
  for (let i = at - 1; i >= 0 && tokens[i]!.start >= start; i--) {
    if (tokens[i]!.start === start && officeOf(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') last = undefined;
    else if (tokens[i]!.end === end) last = tokens[i];
  }
  const office = last && officeOf(last.lower);
  return office !== undefined && !office.plural;
}

/** The letters that are left where the word's first ones stand for the last of them. */
function foundBy(part: string, letters: string, left: number): number {
  let found = 0;
  for (let n = 1; n <= letters.length; n++) {
    if ((left & (1 << n)) === 0) continue;
    for (let k = 1; k <= part.length && k <= n; k++) if (letters.startsWith(part.slice(0, k), n - k)) found |= 1 << (n - k);
  }
  return found;
}

/** "chief medical officer (CMO)", "gross domestic product (GDP)": letters for ordinary words in small letters that name no body. */
function standsForWords(tokens: readonly Token[], at: number, letters: string): boolean {
  const noun = tokens[at - 1];
  if (noun === undefined || isCapital(noun) || heads.has(noun.text.charAt(0).toUpperCase() + noun.text.slice(1))) return false;
  let left = letters.length - 1;
  for (let i = at - 1; i >= 0 && left >= 0; i--) {
    const { text } = tokens[i]!;
    if (text.charAt(0).toUpperCase() === letters[left]) left--;
    else if (!SMALL.test(text)) return false;
  }
  return left < 0;
}

/** Whether the letters in the bracket at token `at` are of words, an office or another thing that is no body. */
export function namesNoBody(tokens: readonly Token[], at: number, letters: string): boolean {
  if (standsForWords(tokens, at, letters) || endsNoBody(tokens, at)) return true;
  const bracket = bracketAt(tokens, at);
  return bracket !== undefined && standsForOffice(tokens, bracket, at);
}
