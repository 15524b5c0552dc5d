import { OCCUPATIONS } from '../lang/en/people/occupations';
import { NAMING_VERBS, OFFICE_CUES, PROVINCE_PREPOSITIONS } from '../lang/en/people/role-words';
import { RELATIVES } from '../lang/en/people/titles';
import type { PartOfSpeech, Token } from '../reading';
import { officeOf } from '../roles/offices';
import { opensSentence } from '../text/sentence';

/** Longest noun phrase that is looked through for an office, in tokens. */
const APPOSITION_REACH = 8;

/** What a phrase that names an office is made of. */
const IN_PHRASE: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON']);

/** Whether a phrase that names somebody's office begins at the token: "a former minister of …", "head of …". */
export function apposes(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + APPOSITION_REACH);
  for (let i = from; i < end; i++) {
    const { pos, lower } = tokens[i]!;
    if (officeOf(lower) || RELATIVES.has(lower) || OCCUPATIONS.has(lower)) return true;
    if (!IN_PHRASE.has(pos) && pos !== 'NUM' && lower !== '-') return false;
  }
  return false;
}

/** Words between "has been" and an office. */
const ELECTING: ReadonlySet<string> = new Set([...NAMING_VERBS, ...OFFICE_CUES]);

/** Whether nothing but a mark of a list stands before the token in its line. */
export const opensLine = (tokens: readonly Token[], first: number): boolean => isListed(tokens, first) || opensSentence(tokens, first);

/** Whether the mark of a list stands before the token. */
export const isListed = (tokens: readonly Token[], first: number): boolean => LIST_MARKS.has(tokens[first - 1]?.text ?? '');

const LIST_MARKS: ReadonlySet<string> = new Set(['–', '—', '-', '*', '•', '·']);

/** Whether the phrase that begins at the token names an office of state: what is that is a person. */
export function isHolder(tokens: readonly Token[], from: number): boolean {
  const end = Math.min(tokens.length, from + APPOSITION_REACH);
  for (let i = from; i < end; i++) {
    const { pos, lower } = tokens[i]!;
    if (officeOf(lower)?.public === 'always' && tokens[i + 1]?.pos !== 'NOUN') return true;
    // "has been elected as the new premier"
    if (!IN_PHRASE.has(pos) && pos !== 'NUM' && pos !== 'ADV' && pos !== 'AUX' && lower !== '-' && !ELECTING.has(lower)) return false;
  }
  return false;
}

/** Whether a phrase with an office in it ends at the token: "the head of its military intelligence". @param placed "in Kano" may end it. */
export function endsApposed(tokens: readonly Token[], last: number, placed: boolean): boolean {
  const end = Math.max(0, last - (placed ? LONG_REACH : APPOSITION_REACH));
  for (let i = last; i >= end; i--) {
    const { pos, lower, capital } = tokens[i]!;
    if (officeOf(lower)) return true;
    // "Director of Public Works", which the tagger takes for a verb
    if (IN_PHRASE.has(pos) || (capital && pos === 'VERB') || lower === 'of' || lower === 'for' || lower === '-') continue;
    if (!placed) return false;
    if (PROVINCE_PREPOSITIONS.has(lower) || (JOINTS.has(lower) && tokens[i - 1]?.capital === true && tokens[i + 1]?.capital === true))
      continue;
    const open = beforeBracket(tokens, i);
    if (open === i) return false;
    i = open + 1;
  }
  return false;
}

/** The same where places, brackets and lists of provinces may stand in it: "the minister of land, water and works in Kano (MLW)". */
const LONG_REACH = 14;
const JOINTS: ReadonlySet<string> = new Set([',', '&']);

/** Most tokens of a bracket with its marks. */
const LONGEST_BRACKET = 6;

/** The token before the short bracket that ends at the token; the token itself where none does. */
export function beforeBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ')') return last;
  for (let i = last - 2; i > Math.max(0, last - LONGEST_BRACKET); i--) if (tokens[i]!.text === '(') return i - 1;
  return last;
}
