import { isWordCode } from '../lang/phrases';
import { heads } from '../organizations/heads';
import { knownOrganizations, knownOutletsInCapitals } from '../organizations/known';
import { isCapital } from '../organizations/runs';
import type { Token } from '../reading';
import { creditWords } from './words';

/** A credit ("Jane Doe/AFP/Getty Images"): where it begins and where the caption that it closes ends. */
export interface Credit {
  readonly start: number;
  readonly end: number;
}

/** Words of an agency's name at the most. */
const LONGEST_PART = 4;
/** Tokens of what stands before the first slash, a name with or without an office, at the most. */
const LONGEST_NAME = 9;

/**
 * Credits of the paragraph: names and agencies between slashes. The last part may be glued to the next sentence ("…/Getty ImagesSmith
 * last visited"): the credit ends before it.
 */
export function findCredits(text: string, tokens: readonly Token[]): Credit[] {
  const found: Credit[] = [];
  if (!text.includes('/')) return found;
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at]!.text !== '/') continue;
    const credit = creditAt(text, tokens, at);
    if (credit === undefined) continue;
    found.push(credit);
    while (at + 1 < tokens.length && tokens[at + 1]!.start < credit.end) at++;
  }
  return found;
}

function creditAt(text: string, tokens: readonly Token[], slash: number): Credit | undefined {
  const left = partBefore(tokens, slash);
  if (left === undefined || !opens(text, tokens[left]!.start)) return undefined;
  let agency = isOutlet(text, tokens, left) !== undefined;
  let at = slash;
  let end = -1;
  while (tokens[at]?.text === '/') {
    const part = partAfter(text, tokens, at);
    if (part === undefined) break;
    agency ||= part.outlet;
    end = part.end;
    at = part.next;
  }
  if (end < 0 || !agency || !closes(text, end)) return undefined;
  // "a Register/Bloomberg Politics poll" is no credit: where a word follows, a photographer's name must stand before the slash.
  if (isSpaced(text, end) && (slash - left < 2 || namesBody(text, tokens, left, slash))) return undefined;
  return { start: tokens[left]!.start, end };
}

const isSpaced = (text: string, end: number): boolean => end < text.length && text[end]!.trim() === '';

function namesBody(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (heads.has(tokens[at]!.text) || knownOrganizations.at(text, tokens[at]!.start) !== undefined) return true;
  }
  return false;
}

/** Index of the first token of the capitalised words before the slash. */
function partBefore(tokens: readonly Token[], slash: number): number | undefined {
  let first = slash;
  for (let at = slash - 1; at >= 0 && slash - at <= LONGEST_NAME; at--) {
    const token = tokens[at]!;
    const joins = token.text === '-' || token.text === '.' || token.lower === 'de' || token.lower === 'al';
    if (!joins && !isCapital(token)) break;
    // A full stop with a space behind it ends the caption's sentence, unless it follows an initial.
    if (token.text === '.' && tokens[at + 1]!.start > token.end && (tokens[at - 1]?.text.length ?? 9) > 1) break;
    if (!joins) first = at;
  }
  return first < slash ? first : undefined;
}

interface Part {
  readonly end: number;
  /** Index of the token behind it. */
  readonly next: number;
  readonly outlet: boolean;
}

function partAfter(text: string, tokens: readonly Token[], slash: number): Part | undefined {
  const first = slash + 1;
  const token = tokens[first];
  if (token === undefined || (!isCapital(token) && !creditWords.has(token.lower))) return undefined;
  const outlet = isOutlet(text, tokens, first);
  if (outlet !== undefined) {
    // "AP Photo"
    let next = indexBehind(tokens, first, outlet);
    while (next < tokens.length && isCapital(tokens[next]!) && isCreditWord(tokens[next]!)) next++;
    const word = tokens[next - 1]!;
    return { end: Math.max(outlet, seamOf(word) ?? word.end), next, outlet: true };
  }
  // A name or an agency of no list: capitalised words up to the next slash, the end, or a word that closes a credit.
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_PART && isCapital(tokens[last + 1]!)) {
    // "PA Wire"
    if (isCreditWord(tokens[last]!) && !isCreditWord(tokens[last + 1]!)) break;
    last++;
  }
  const end = seamOf(tokens[last]!) ?? tokens[last]!.end;
  return { end, next: last + 1, outlet: isCreditWord(tokens[last]!) };
}

const isCreditWord = (token: Token): boolean =>
  creditWords.has(token.text.slice(0, (seamOf(token) ?? token.end) - token.start).toLowerCase());

/** End of the part of a glued word that belongs to the credit ("ImagesSmith"); undefined where the word is no such thing. */
function seamOf(token: Token): number | undefined {
  const seam = /[a-z](?=[A-Z])/.exec(token.text);
  if (seam === null) return undefined;
  return creditWords.has(token.text.slice(0, seam.index + 1).toLowerCase()) ? token.start + seam.index + 1 : undefined;
}

function isOutlet(text: string, tokens: readonly Token[], at: number): number | undefined {
  const { start, text: word } = tokens[at]!;
  const match = knownOrganizations.at(text, start, word, true) ?? knownOutletsInCapitals.at(text, start, word, true);
  return match?.value.kind === 'media' ? match.end : undefined;
}

function indexBehind(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < end) at++;
  return at;
}

/** A credit begins the paragraph, or stands behind the end of a sentence, a bracket, a tag or a word that announces it. */
function opens(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  return (
    before === '' || '.!?:()[]”"’>|—–-'.includes(before.charAt(before.length - 1)) || / (?:by|via|credit|courtesy|photo|of)$/i.test(before)
  );
}

/** "CNN/ORC poll" is no credit: small letters, a full stop or a possessive do not follow one. */
function closes(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text[end]!;
  if (isWordCode(text.charCodeAt(end))) return next !== next.toLowerCase();
  if (next === ')' || next === ']' || next === '<' || next === '|') return true;
  if (next !== ' ' && next !== '\n' && next !== '\u00a0') return false;
  const after = text.slice(end).trimStart().charAt(0);
  return after === '' || after !== after.toLowerCase() || '“"<(['.includes(after);
}
