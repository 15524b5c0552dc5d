import { NAMED_THINGS, PERSONAL_VERBS } from '../lang/en/people/name-context';
import { COPULAS, HAVING } from '../lang/en/people/role-words';
import { RELATIVES } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import { apposes, isHolder, isListed } from './apposed';
import type { NameEvidence, NameSurroundings } from './evidence';
import { isOneOfMany, speaksBehind } from './speaks-behind';

/** What the words behind a name say for or against a person; adds its reasons to `reasons`. */
export function weighAfter({ tokens, after, first, folded, facts, opens }: NameSurroundings, reasons: NameEvidence['reasons']): number {
  const next = tokens[after];
  if (!next) return 0;
  if (next.text === '&' || NAMED_THINGS.has(next.lower)) return -6;
  if (next.text === ',' || next.text === '(' || next.text === '–' || next.text === '—' || next.text === '-') {
    const second = tokens[after + 1];
    const third = tokens[after + 2];
    if (second && third && isAge(second.text) && (third.text === ',' || third.text === ')' || third.text === '.')) {
      reasons.push({ code: 'age', at: [second.start, second.end] });
      return 4;
    }
    if (
      next.text === '(' &&
      second &&
      (second.text === 'D' || second.text === 'R' || second.text === 'I') &&
      third &&
      (third.text === '-' || third.text === '–')
    )
      return 4;
    if (second && (second.lower === 'who' || second.lower === 'whose' || second.lower === 'whom')) return 2.5;
    if (second && third && (second.lower === 'a' || second.lower === 'an') && isYearOld(tokens, after + 2)) {
      reasons.push({ code: 'age', at: [third.start, third.end] });
      return 4;
    }
    if (second && next.text !== '-' && apposes(tokens, after + 1)) {
      reasons.push({ code: 'apposition', at: [second.start, second.end] });
      return 3;
    }
    if (next.text === ',' && second && PERSONAL_VERBS.has(second.lower)) return 0.5;
    return 0;
  }
  // "– Ann Lee: Minister for Trade"
  if (next.text === ':' && isListed(tokens, first) && isHolder(tokens, after + 1)) return 4;
  if (next.text === ':' && first === 0) {
    reasons.push({ code: 'label' });
    return 2;
  }
  if (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself') return 3;
  // "Young people" at the start of a sentence
  if (opens && folded.length === 1 && next.pos === 'NOUN' && facts[0]!.common) return -2;
  // "Zuberi Okwonga is Ruritania’s new prime minister"
  // "Gates has said", "Rounds was"
  if (next.pos === 'AUX' && opens && folded.length === 1 && (speaksBehind(tokens, after + 1) || isOneOfMany(folded[0]!, next))) {
    reasons.push({ code: 'speaks', at: [next.start, next.end] });
    return 0.75;
  }
  if (next.pos === 'AUX')
    return folded.length > 1 && (COPULAS.has(next.lower) || HAVING.has(next.lower)) && isHolder(tokens, after + 1) ? 2.5 : 0.75;
  if (next.pos === 'VERB' && PERSONAL_VERBS.has(next.lower)) {
    reasons.push({ code: 'speaks', at: [next.start, next.end] });
    return 2;
  }
  if (next.pos === 'PART' && (next.lower === "'s" || next.lower === '’s')) {
    const owned = tokens[after + 1];
    return owned && (RELATIVES.has(owned.lower) || officeOf(owned.lower)) ? 2 : folded.length === 1 ? 0.5 : 0.25;
  }
  return 0;
}

/** "28-year-old", in however many tokens. */
function isYearOld(tokens: readonly Token[], from: number): boolean {
  if (!startsWithDigit(tokens[from]!.text)) return false;
  for (let i = from; i < from + YEAR_OLD_LENGTH && i < tokens.length; i++) if (tokens[i]!.lower.endsWith(YEAR_OLD)) return true;
  return false;
}

/** Most tokens of "28-year-old", and how it ends. */
const YEAR_OLD_LENGTH = 5;
const YEAR_OLD = 'old';
const startsWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

const isAge = (text: string): boolean => text.length <= 3 && text > '0' && /^\d{1,3}$/.test(text);
