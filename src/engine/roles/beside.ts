import { ROLE_MODIFIERS } from '../lang/en/people/role-words';
import { NAME_SUFFIXES, RETIRED } from '../lang/en/people/titles';
import type { NameCandidate } from '../names/candidate';
import { countryOfWord, titleKind } from '../names/lexicon';
import { startsWithCapital } from '../names/units';
import type { Token } from '../reading';
import { officeOf } from './offices';
import type { TokenMap } from './token-map';

/** The name right after the noun of office, or after its province ("Secretary of State Antony Blinken"). */
export function attachedName(
  { tokens, nameAt }: TokenMap,
  names: readonly NameCandidate[],
  afterHead: number,
  to: number,
): { name: number; to: number } | undefined {
  for (const end of [afterHead, to]) {
    const at = afterHonorifics(tokens, nameAt, end);
    // "adviser for President Ann Lee" is no adviser of that name.
    if (at > afterHead && holdsOffice(tokens, afterHead, at)) break;
    const token = tokens[at];
    if (!token || token.sentence !== tokens[afterHead - 1]!.sentence) {
      // wink-nlp may end the sentence at "Gov." or "Sens."
      if (!token || tokens[at - 1]!.text.charCodeAt(tokens[at - 1]!.text.length - 1) !== 46) continue;
    }
    const name = nameAt[at]!;
    if (name >= 0 && names[name]!.start === token.start) return { name, to: tokens[end]!.text === '(' ? end + RETIRED_LENGTH : end };
  }
  return undefined;
}

/** Most tokens of address between an office and the name. */
const HONORIFICS_REACH = 5;
/** Tokens of "(rtd)". */
const RETIRED_LENGTH = 3;

/** "Director General Dr A", "Minister Smt. B", "Justice (rtd) C": the token after the forms of address that stand between office and name. */
function afterHonorifics(tokens: readonly Token[], nameAt: TokenMap['nameAt'], from: number): number {
  let at = from;
  if (tokens[at]?.text === '(' && RETIRED.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ')') at += RETIRED_LENGTH;
  for (const limit = at + HONORIFICS_REACH; at < limit && at < tokens.length; at++) {
    const { text, lower, start } = tokens[at]!;
    if (text === '.' && at > from && tokens[at - 1]!.end === start) continue;
    const kind = startsWithCapital(text) ? titleKind(lower.endsWith('.') ? lower.slice(0, -1) : lower) : undefined;
    // "Minister for Climate Change Senator A": another office right before the name.
    if (kind === undefined || (kind === 'office' && (nameAt[at + 1] ?? -1) < 0)) break;
  }
  return at;
}

const holdsOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (officeOf(tokens[i]!.lower) && tokens[i - 1]!.text !== '-') return true;
  return false;
};

/** The names after the first one of "Sens. A, B and C". */
export function namesAfter({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], first: number): number[] {
  const more: number[] = [];
  let at = tokens.findIndex((token) => token.start >= names[first]!.end);
  while (at >= 0 && at + 1 < tokens.length && more.length < 8) {
    const { lower } = tokens[at]!;
    if (lower !== ',' && lower !== 'and') break;
    if (tokens[at + 1]!.lower === 'and') at++;
    const name = nameAt[at + 1] ?? -1;
    if (name < 0 || names[name]!.start !== tokens[at + 1]!.start) break;
    more.push(name);
    at++;
    while (at < tokens.length && nameAt[at] === name) at++;
  }
  return more;
}

/** "NAME, the head of …", "NAME, 54, a minister", "NAME (the envoy)": the name before the phrase. */
export function appositionBefore({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], from: number): number | undefined {
  let at = from - 1;
  if (at < 1) return undefined;
  const isMark = (i: number): boolean =>
    tokens[i]!.text === ',' || tokens[i]!.text === '(' || tokens[i]!.text === '–' || tokens[i]!.text === '—';
  if (!isMark(at)) return undefined;
  at--;
  if (at > 1 && (tokens[at]!.pos === 'NUM' || NAME_SUFFIXES.has(tokens[at]!.lower)) && isMark(at - 1)) at -= 2;
  if (tokens[at]!.sentence !== tokens[from]!.sentence) return undefined;
  const name = nameAt[at]!;
  return name >= 0 && names[name]!.end === tokens[at]!.end ? name : undefined;
}

/** "China’s top diplomat, NAME,": the name after the phrase. */
export function appositionAfter({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], to: number): number | undefined {
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.text !== ',' || !next) return undefined;
  let first = to + 1;
  while (first < to + 6 && first < tokens.length && nameAt[first]! < 0 && isTitleWord(tokens[first]!)) first++;
  const name = nameAt[first] ?? -1;
  if (name < 0 || names[name]!.start !== tokens[first]!.start) return undefined;
  let after = first;
  while (after < tokens.length && nameAt[after] === name) after++;
  const mark = tokens[after]?.text;
  return mark === undefined || mark === ',' || mark === '.' || mark === ';' || mark === '–' || mark === '—' || mark === '('
    ? name
    : undefined;
}

/** A title between the phrase and the name: "Brig. Gen.", "Irish MEP". */
const isTitleWord = ({ text, lower }: Token): boolean =>
  text === '.' ||
  text === '(' ||
  text === ')' ||
  RETIRED.has(lower) ||
  officeOf(lower) !== undefined ||
  ROLE_MODIFIERS.has(lower) ||
  (startsWithCapital(text) &&
    (titleKind(lower.endsWith('.') ? lower.slice(0, -1) : lower) !== undefined || countryOfWord(text)?.kind === 'demonym'));

/** An apposition is closed by a mark, a relative clause, a conjunction or the end. */
export function closes(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return true;
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'SYM' ||
    next.pos === 'CCONJ' ||
    next.pos === 'ADP' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.lower === 'who' ||
    next.lower === 'whose' ||
    next.pos === 'ADV' ||
    next.pos === 'SCONJ' ||
    next.lower === 'that'
  );
}
