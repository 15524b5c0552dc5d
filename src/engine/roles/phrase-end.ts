import {
  COMPLEMENTS,
  COMPLEMENTS_WITH,
  COMPLEMENTS_WITHOUT,
  PROVINCE_CUES,
  BEHIND_OFFICES,
  BEHIND_OFFICES_PAIRS,
  PHRASE_STOPS,
  PORTFOLIOS,
  POSSESSIVES,
  TELLING_VERBS,
} from '../lang/en/people/role-words';
import { OCCUPATIONS } from '../lang/en/people/occupations';
import type { Token } from '../reading';
import { startsWithCapital } from '../names/units';
import { isLetters } from './beside';
import { nounPhraseEnd } from './noun-phrase';
import { officeOf, type OfficeClass } from './offices';
import { isHyphen } from './possessive';
import { isBody, type TokenMap } from './token-map';

/** Longest phrase behind the noun of office, in tokens. */
const REACH_AFTER = 16;

/**
 * Where the phrase ends, as the index of the token after it: with its "of …", "for …", "at …", "to …" where they belong to the office.
 * @param full take complements of any length (apposition); else only those that name the office's province ("Secretary of State").
 */
export function phraseEnd({ tokens, nameAt, entityAt }: TokenMap, head: number, full: boolean): number {
  let end = head + 1;
  // "president-elect", "secretary-general", "editor-in-chief", "commander in chief"
  while (
    end + 1 < tokens.length &&
    isHyphen(tokens[end]!) &&
    tokens[end]!.start === tokens[end - 1]!.end &&
    tokens[end + 1]!.start === tokens[end]!.end
  )
    end += 2;
  // "Speaker pro tempore"
  if (tokens[end]?.lower === 'pro' && tokens[end + 1]?.lower.startsWith('tem')) end += tokens[end + 2]?.text === '.' ? 3 : 2;
  if (BEHIND_OFFICES.has(tokens[end]?.lower ?? '')) end++;
  else if (isPairBehind(tokens, end)) end += 2;
  const limit = Math.min(tokens.length, head + REACH_AFTER);
  const plural = officeOf(tokens[head]!.lower)?.plural ?? false;
  let complements = 0;
  end = lettersOfOffice(tokens, end, tokens[head]!.lower);
  if (full) end = apposedBodyEnd({ tokens, nameAt, entityAt }, head, end);
  while (end < limit) {
    const cue = full ? provinceCue(tokens, end) : 0;
    if (isPurpose(tokens, end, head)) break;
    if (cue === 0 && !isComplement(tokens[end]!.lower, complements, tokens[head]!.lower) && !isTopicOfBody(tokens, end)) break;
    const after = nounPhraseEnd(tokens, nameAt, entityAt, end + Math.max(cue, 1), limit, full, plural);
    if (after === undefined) break;
    end = full ? lettersOfOffice(tokens, after, tokens[head]!.lower) : after;
    complements++;
    if (complements >= 3) break;
  }
  return lettersEnd({ tokens, nameAt, entityAt }, head, end);
}

/** "Permanent Secretary (PS) for Roads", "Director General (DG) of the fund": the index behind what the office is short for, where its province follows. */
const lettersOfOffice = (tokens: readonly Token[], at: number, head: string): number =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  isLetters(tokens[at + 1]!) &&
  isComplement(tokens[at + LETTERS_LENGTH]?.lower ?? '', 0, head)
    ? at + LETTERS_LENGTH
    : at;
const LETTERS_LENGTH = 3;

/** "commander of the Rapid Support Forces (RSF)": the letters of the body that the phrase ends with belong to it. */
const lettersEnd = ({ tokens, entityAt }: TokenMap, head: number, end: number): number =>
  end - 1 > head && isBody(entityAt[end - 1]) && tokens[end]?.text === '(' && isBody(entityAt[end + 1]) && tokens[end + 2]?.text === ')'
    ? end + 3
    : end;

/** "Chairman, House Committee on Finance, …": a title, and its body behind a comma; the index behind that, else `end`. */
function apposedBodyEnd({ tokens, entityAt }: TokenMap, head: number, end: number): number {
  if (!tokens[head]!.capital || tokens[end]?.text !== ',') return end;
  const entity = entityAt[end + 1];
  if (!isBody(entity)) return end;
  let after = end + 1;
  while (entityAt[after] === entity) after++;
  return tokens[after]?.text === ',' ? after : end;
}

/**
 * "the secretary general for his leadership", "asked the premier for an answer": no province. Whom a spokesman or a lawyer speaks for is one,
 * and "the minister for the interior" has one.
 */
function isPurpose(tokens: readonly Token[], at: number, head: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const { lower } = tokens[at]!;
  // "remove the minister from his post", "his counterpart for standing with him"
  if (lower === HOME && POSSESSIVES.has(next)) return true;
  if (lower !== FOR) return POSSESSIVES.has(next) && isTold(tokens, at, head);
  if (isGerund(tokens, at + 1)) return true;
  const kind = officeOf(tokens[head]!.lower)?.class ?? 'head';
  if (SPEAKING.has(kind)) return false;
  return (
    POSSESSIVES.has(next) ||
    ARTICLES.has(next) ||
    (next === THE && tokens[at + 2]?.capital !== true && (WITHOUT_PROVINCE.has(kind) || tokens[head - 1]?.lower === PRIME))
  );
}

const FOR = 'for';
const THE = 'the';
const PRIME = 'prime';
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Classes of which nobody is one "for the" something. */
const WITHOUT_PROVINCE: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'mayor', 'monarch', 'pontiff']);

/** Tokens of a phrase between the verb and its noun of office at the most. */
const TOLD_REACH = 6;

/** "informed the prime minister of their plans": what somebody is told of is no part of the office. */
function isTold(tokens: readonly Token[], at: number, head: number): boolean {
  if (tokens[at]!.lower !== 'of') return false;
  for (let i = head - 1; i >= 0 && i >= head - TOLD_REACH && tokens[i]!.pos !== 'PUNCT'; i--)
    if (TELLING_VERBS.has(tokens[i]!.lower)) return true;
  return false;
}

const SPEAKING: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['spokesperson', 'law', 'adviser', 'candidate']);

/** "Special Agent in Charge", but not "the minister in charge of trade". */
const isPairBehind = (tokens: readonly Token[], at: number): boolean => {
  const second = BEHIND_OFFICES_PAIRS.get(tokens[at]?.lower ?? '');
  return second !== undefined && tokens[at + 1]?.lower === second && !COMPLEMENTS.has(tokens[at + 2]?.lower ?? '');
};

/** How many tokens "in charge of", "based in" and the like take at `at`; 0 where none stands there. */
function provinceCue(tokens: readonly Token[], at: number): number {
  const rest = PROVINCE_CUES.get(tokens[at]!.lower);
  return rest?.every((word, i) => tokens[at + 1 + i]?.lower === word) ? 1 + rest.length : 0;
}

/** "Chairman of the Council Committee on Defence": the preposition within a body's name. */
const isTopicOfBody = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  return (
    tokens[at]!.lower === 'on' &&
    after !== undefined &&
    startsWithCapital(tokens[at - 1]!.text) &&
    startsWithCapital(after.text) &&
    !PHRASE_STOPS.has(after.lower)
  );
};

const HOME = 'from';

/** "standing with him", "taking the case": what somebody does, unless it is a province ("minister for planning"). */
const isGerund = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  const { lower, capital } = token;
  const pos = tokens[at + 1]?.pos;
  return lower.endsWith('ing') && !capital && !PORTFOLIOS.has(lower) && (pos === 'ADP' || pos === 'DET' || pos === 'PRON' || pos === 'ADV');
};
const ON = 'on';
/** "chief of staff to the president" */
const TO = 'to';
const CHIEF = 'chief';

/** Whether the preposition leads on from the office: "of" and "for" do, others with some offices ("ambassador to", "professor at"). */
function isComplement(lower: string, complements: number, head: string): boolean {
  if (COMPLEMENTS.has(lower)) return true;
  // "a professor of law at the university"
  // "the adviser to the governor on trade"
  if (complements > 0 && lower !== 'at' && lower !== ON) return lower === TO && head === CHIEF;
  // "a tailor from Katihar"
  if (lower === HOME && OCCUPATIONS.has(head)) return true;
  const without = COMPLEMENTS_WITHOUT.get(lower);
  return without ? !without.has(head) : (COMPLEMENTS_WITH.get(lower)?.has(head) ?? false);
}
