import { BEHIND_APPOSED, DAYS, DEFINITE, PLACE_PREPOSITIONS, ROLE_MODIFIERS, TIME_LEADS } from '../lang/en/people/role-words';
import { PERSONAL_VERBS } from '../lang/en/people/name-context';
import { RANKED_ADDRESS, RETIRED } from '../lang/en/people/titles';
import type { NameCandidate } from '../names/candidate';
import { countryOfWord, titleKind } from '../names/lexicon';
import { startsWithCapital } from '../names/units';
import type { Token } from '../reading';
import { CUE, PERSONAL_VERB } from '../text/lists';
import { opensSentence } from '../text/sentence';
import { isArticle } from './article';
import type { NameBeside } from './beside';
import { nounPhraseEnd } from './noun-phrase';
import { officeOf } from './offices';
import type { TokenMap } from './token-map';
import { unstopped } from '../text/unstopped';

/**
 * The name behind the phrase of tokens [from, full) and a comma. Where no comma follows, words that tell where the office is belong to the
 * phrase if a name stands behind these: "The police spokesman in Kano, A B,".
 */
export function nameBehind(
  map: TokenMap,
  names: readonly NameCandidate[],
  from: number,
  full: number,
  plural: boolean,
): NameBeside | undefined {
  const bracketed = bracketedName(map, names, full);
  if (bracketed !== undefined) return { name: bracketed, to: full };
  const beginning = begins(map, from, full);
  const after = appositionAfter(map, names, full, plural, beginning);
  if (after !== undefined || plural) return after;
  const end = placedEnd(map, full);
  return end === full ? undefined : appositionAfter(map, names, end, plural, beginning);
}

/** Most tokens of a bracket with its marks. */
const LONGEST_BRACKET = 6;

/** "the police chief (Maj. Gen. A B)": the name that a bracket behind the office holds alone. */
function bracketedName({ tokens, nameAt }: TokenMap, names: readonly NameCandidate[], open: number): number | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  let first = open + 1;
  while (first < open + LONGEST_BRACKET && nameAt[first] === -1 && isTitleWord(tokens[first]!)) first++;
  const name = nameAt[first] ?? -1;
  const candidate = names[name];
  if (!candidate || candidate.start !== tokens[first]!.start || (candidate.words.length < 2 && first === open + 1)) return undefined;
  let after = first;
  while (nameAt[after] === name) after++;
  return tokens[after]?.text === ')' ? name : undefined;
}

/** Longest words that tell where an office is, in tokens. */
const PLACED_REACH = 10;

/** "in the north of the state", "on the island": the index behind what tells where the office is; `at` where nothing does. */
function placedEnd({ tokens, nameAt, entityAt }: TokenMap, at: number): number {
  const limit = Math.min(tokens.length, at + PLACED_REACH);
  let end = at;
  while (end < limit && PLACE_PREPOSITIONS.has(tokens[end]!.lower) && tokens[end]!.sentence === tokens[at - 1]!.sentence) {
    const next = tokens[end + 1];
    if (next === undefined || !(startsWithCapital(next.text) || DEFINITE.has(next.lower))) break;
    const after = nounPhraseEnd(tokens, nameAt, entityAt, end + 1, limit, true, false) ?? (tokens[end + 3]?.text === ',' ? end + 3 : end);
    if (after === end) break;
    end = after;
  }
  return end;
}

/** "the National Roads Agency (NRA), NAME,": the index behind a short bracket that a comma follows; else `at`. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 2; i < at + LONGEST_BRACKET && i + 1 < tokens.length; i++)
    if (tokens[i]!.text === ')') return tokens[i + 1]!.text === ',' ? i + 1 : at;
  return at;
}

/** A phrase of so many tokens has its article for itself, and no name behind a comma begins another sentence. */
const LONG_PHRASE = 5;

/** Whether the phrase begins what is said, the sentence or a part of it behind a mark: `long` without an article or at some length. */
function begins(map: TokenMap, from: number, to: number): 'long' | 'short' | undefined {
  const { tokens } = map;
  if (
    !opensSentence(tokens, from) &&
    tokens[from - 1]!.pos !== 'PUNCT' &&
    !isSaying(tokens[from - 1]!) &&
    !isJoined(map, from - 1) &&
    !(opensSentence(tokens, from - 1) && isOpener(tokens[from - 1]!))
  )
    return undefined;
  return !isArticle(tokens[from]!) || to - from >= LONG_PHRASE ? 'long' : 'short';
}

/** "He noted that the minister, A B left", "he said the minister, A B left" */
const isSaying = ({ lower, pos, lists }: Token): boolean => (lower === THAT && pos === 'SCONJ') || (pos === 'VERB' && (lists & CUE) !== 0);

/** "Ester Governor, A B and Sorel councillor, C D also came", "Sorel MP and party chair, A B has left": behind another holder or office. */
const isJoined = ({ tokens, nameAt }: TokenMap, and: number): boolean =>
  tokens[and]!.lower === 'and' && and > 0 && ((nameAt[and - 1] ?? -1) >= 0 || officeOf(tokens[and - 1]!.lower) !== undefined);

const THAT = 'that';

/** "But the minister, A B said", "Also the minister, A B said": not "Once the minister, A B …". */
const isOpener = ({ pos, lower }: Token): boolean => pos === 'CCONJ' || (pos === 'ADV' && lower !== ONCE);
const ONCE = 'once';

/** "China’s top diplomat, NAME,": the name after the phrase. */
function appositionAfter(
  { tokens, nameAt }: TokenMap,
  names: readonly NameCandidate[],
  end: number,
  plural: boolean,
  begins: 'long' | 'short' | undefined,
): NameBeside | undefined {
  const to = bracketEnd(tokens, end);
  const comma = tokens[to]?.lower === 'who' ? relativeEnd(tokens, to) : to;
  if (tokens[comma]?.text !== ',' || !tokens[comma + 1]) return undefined;
  let first = comma + 1;
  while (first < comma + 6 && first < tokens.length && nameAt[first]! < 0 && isTitleWord(tokens[first]!)) first++;
  const name = nameAt[first] ?? -1;
  if (name < 0 || names[name]!.start !== tokens[first]!.start) return undefined;
  let after = first;
  while (after < tokens.length && nameAt[after] === name) after++;
  const mark = tokens[after]?.text;
  // "the ministers of A and B, C D and E F,"
  if (plural && tokens[after]?.lower === 'and') return { name, to };
  // "Foreign Ministry spokesperson, A B said": the comma that should close it is often left out.
  const next = tokens[after];
  if (begins && next && isSubjectOf(tokens, after, comma === to ? begins : 'long')) return { name, to };
  // "Ester Governor, A B and Sorel councillor, C D also came"
  if (!plural && begins === 'long' && next?.lower === 'and' && isOfficeBehind(tokens, nameAt, after + 1)) return { name, to };
  if (!plural && next && (goesOn(tokens, after) || isSaidOf(tokens, end, after))) return { name, to };
  return mark === undefined || mark === ',' || mark === '.' || mark === ';' || mark === '–' || mark === '—' || mark === '('
    ? { name, to }
    : undefined;
}

/** Most tokens of an office from its first word to its noun. */
const OFFICE_REACH = 5;

/** Whether an office begins at the token, and a comma stands behind its noun. */
function isOfficeBehind(tokens: readonly Token[], nameAt: TokenMap['nameAt'], from: number): boolean {
  for (let i = from; i < from + OFFICE_REACH && i + 1 < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (officeOf(lower)) return tokens[i + 1]!.text === ',' && (nameAt[i + 2] ?? -1) >= 0;
    if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'DET') return false;
  }
  return false;
}

/** "She thanked the minister, A B and left", "the minister, A B when he left": what goes on without the comma that should close the name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    next?.sentence === sentence &&
    (BEHIND_APPOSED.has(lower) ||
      TIME_LEADS.has(lower) ||
      DAYS.has(lower) ||
      (lower === 'on' && DAYS.has(next.lower)) ||
      ((lower === 'and' || lower === 'to') && next.pos === 'VERB' && !next.capital))
  );
}

/** "He told the new Roads Minister, Dr A B said the road was open": a title, and its holder tells something. */
const isSaidOf = (tokens: readonly Token[], end: number, verb: number): boolean =>
  tokens[end - 1]!.capital &&
  !tokens[verb]!.capital &&
  (tokens[verb]!.lists & PERSONAL_VERB) !== 0 &&
  (tokens[verb]!.lists & CUE) !== 0 &&
  tokens[verb + 1]?.sentence === tokens[verb]!.sentence &&
  tokens[verb + 1]!.pos !== 'PUNCT';

/** Whether the verb at `at` has the name before it for its subject: "The minister, A B has refused", but not "The minister, A B said, was late". */
function isSubjectOf(tokens: readonly Token[], behind: number, begins: 'long' | 'short'): boolean {
  // "also attended"
  const at = tokens[behind]!.pos === 'ADV' && tokens[behind + 1] ? behind + 1 : behind;
  const { lower, pos } = tokens[at]!;
  if (pos !== 'VERB' && pos !== 'AUX' && !PERSONAL_VERBS.has(lower)) return false;
  return begins === 'long' || !isParenthesis(tokens, at);
}

/** Most tokens between a name that says so and the comma that goes on with the sentence: "A B told the Ruritanian radio on Monday,". */
const PARENTHESIS_REACH = 9;

/** Whether only who says so stands between two commas: the sentence goes on with a verb of its own behind the second one. */
function isParenthesis(tokens: readonly Token[], verb: number): boolean {
  let cue = (tokens[verb]!.lists & CUE) !== 0;
  for (let i = verb + 1; i < verb + PARENTHESIS_REACH && i + 1 < tokens.length; i++) {
    const { text, lists, sentence } = tokens[i]!;
    if (sentence !== tokens[verb]!.sentence) return false;
    cue ||= i === verb + 1 && tokens[verb]!.pos === 'AUX' && (lists & CUE) !== 0;
    if (text !== ',') continue;
    const { pos, lower } = tokens[i + 1]!;
    return cue && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith(PARTICIPLE)));
  }
  return false;
}

const PARTICIPLE = 'ing';

/** Most tokens of a relative clause between an office and its holder's name. */
const RELATIVE_REACH = 12;

/** "the Democrat who leads the committee, Rep. A B,": the comma that ends the clause; no other office may stand in it. */
function relativeEnd(tokens: readonly Token[], who: number): number {
  for (let i = who + 1; i < Math.min(tokens.length, who + RELATIVE_REACH); i++) {
    if (tokens[i]!.text === ',') return i;
    if (officeOf(tokens[i]!.lower)) return who;
  }
  return who;
}

/** A title between the phrase and the name: "Brig. Gen.", "Irish MEP", "the Most Reverend". */
const isTitleWord = ({ text, lower }: Token): boolean =>
  text === '.' ||
  text === '-' ||
  lower === 'the' ||
  RANKED_ADDRESS.has(lower) ||
  text === '(' ||
  text === ')' ||
  RETIRED.has(lower) ||
  officeOf(lower) !== undefined ||
  ROLE_MODIFIERS.has(lower) ||
  (startsWithCapital(text) && (titleKind(unstopped(lower)) !== undefined || countryOfWord(text)?.kind === 'demonym'));
