import {
  DEFINITE,
  NUMBERED,
  PARTY_NOUNS,
  PHRASE_STOPS,
  PORTFOLIOS,
  POSSESSIVES,
  ROLE_MODIFIERS,
  SECOND_PARTS,
  TIME_LEADS,
} from '../lang/en/people/role-words';
import { PARTICLES, RANK_PREFIXES } from '../lang/en/people/titles';
import { isCommonWord, titleKind } from '../names/lexicon';
import { startsWithCapital } from '../names/units';
import type { Token } from '../reading';
import { isLegalAddress } from './legal-address';
import { officeOf } from './offices';
import { isBarePossessive, isHyphen, isPossessive } from './possessive';
import type { TokenMap } from './token-map';
import { unstopped } from '../text/unstopped';

/** The end of a noun phrase that begins at `from`: determiners, adjectives, nouns, "and" between nouns. Undefined where there is none. */
export function nounPhraseEnd(
  tokens: readonly Token[],
  nameAt: TokenMap['nameAt'],
  entityAt: TokenMap['entityAt'],
  from: number,
  limit: number,
  full: boolean,
  plural: boolean,
): number | undefined {
  let nouns = 0;
  let i = from;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    const { lower, pos } = token;
    if (token.sentence !== tokens[from]!.sentence) break;
    // "the leader of the party last year"
    if (nouns > 0 && TIME_LEADS.has(lower) && PHRASE_STOPS.has(tokens[i + 1]?.lower ?? '')) break;
    // "director of the Oslo-based group"
    if (i > from && isCompounded(tokens, i)) continue;
    if (nameAt[i]! >= 0 && entityAt[i]! === 0 && !(PORTFOLIOS.has(lower) && isTopic(tokens, nameAt, i))) {
      // A name inside belongs to the complement ("adviser to President Ann Lee") unless the office is that name's own.
      // "head of Andean research"
      if (isPlainNoun(tokens[i + 1]) && nouns === 0) continue;
      if (!full || (nouns > 0 && titleKind(unstopped(tokens[i - 1]!.lower)) === undefined)) break;
      const name = nameAt[i]!;
      while (i < limit && nameAt[i] === name) i++;
      nouns++;
      if (i < limit && isPossessive(tokens[i]!)) continue;
      return i;
    }
    if (entityAt[i]! > 0 || pos === 'NOUN' || pos === 'PROPN' || isTitleWork(token)) {
      if (PHRASE_STOPS.has(lower)) break;
      // "Minister for Climate Change Senator A", "Emir of Qatar Sheikh B": the name’s own title.
      if (nouns > 0 && entityAt[i] === 0 && isTitleOfName(tokens, nameAt, i) && !isSecondPart(tokens, i)) break;
      nouns++;
    } else if (
      pos === 'ADJ' ||
      pos === 'NUM' ||
      ROLE_MODIFIERS.has(lower) ||
      isPossessive(token) ||
      isBarePossessive(tokens, i) ||
      isHyphen(token) ||
      (PARTICLES.has(lower) && startsWithCapital(tokens[i + 1]?.text ?? ''))
    ) {
      // "the commander of Zone 2"
      if (pos === 'NUM' && nouns > 0 && !NUMBERED.has(tokens[i - 1]!.lower)) break;
      // "counsel for 212 of the traders"
      if (pos === 'NUM' && tokens[i + 1]?.lower === 'of') nouns++;
      if (isHyphen(token) && token.start > tokens[i - 1]!.end) break;
    } else if ((nouns === 0 && isQualified(tokens, i)) || isTitleCased(tokens, i, nouns)) {
      continue;
    } else if (pos === 'DET' || POSSESSIVES.has(lower) || DEFINITE.has(lower)) {
      if (nouns > 0) break;
    } else if (lower === ',' && i > from && listsPortfolios(tokens, i)) {
      continue;
    } else if ((lower === 'and' || lower === '&') && nouns > 0 && i + 1 < limit && joins(tokens, entityAt, nameAt, i, plural)) {
      continue;
    } else break;
  }
  // "Commissioner of Police, and …": no mark ends a phrase.
  while (i > from && (tokens[i - 1]!.lower === ',' || tokens[i - 1]!.lower === 'and')) i--;
  return nouns > 0 ? i : undefined;
}

/** A word of small letters that a hyphen ties to the one before it, or the hyphen. */
const isCompounded = (tokens: readonly Token[], at: number): boolean => {
  const hyphen = isHyphen(tokens[at]!) ? at : at - 1;
  const [before, mark, after] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (before === undefined || mark === undefined || after === undefined || !isHyphen(mark)) return false;
  return before.end === mark.start && mark.end === after.start && after.pos === 'VERB' && !after.capital;
};

/** "Secretary for Near Eastern Affairs": a capital makes any word a part of the title. */
const isTitleCased = (tokens: readonly Token[], at: number, nouns: number): boolean =>
  tokens[at]!.capital &&
  (nouns === 0
    ? tokens[at]!.pos === 'ADP' && tokens[at + 1]?.capital === true
    : tokens[at]!.pos === 'VERB' && (tokens[at - 1]!.capital || tokens[at - 1]!.lower === 'and'));

/** "Commissioner for Works", "Minister of Housing": matters that the tagger takes for verbs. */
const isTitleWork = ({ pos, capital, lower }: Token): boolean => pos === 'VERB' && capital && PORTFOLIOS.has(lower);

/** "the heavily armed forces": an adverb before a participle, and the participle. */
const isQualified = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'ADV'
    ? tokens[at + 1]?.lower.endsWith(PARTICIPLE) === true || (isInPhrase(tokens[at - 1]) && isNominal(tokens[at + 1]))
    : tokens[at]!.pos === 'VERB' && tokens[at]!.lower.endsWith(PARTICIPLE) && tokens[at - 1]?.pos === 'ADV';
const PARTICIPLE = 'ed';

/** The tagger takes "small" and "far" for adverbs: "the small ethnic party", "the far-right bloc". */
const isInPhrase = (before: Token | undefined): boolean => before?.pos === 'DET' || before?.pos === 'ADJ';
const isNominal = (after: Token | undefined): boolean =>
  after !== undefined && (after.pos === 'ADJ' || after.pos === 'NOUN' || after.pos === 'PROPN' || after.text === '-');

/** Most words of one province in a list, and how far the "and" of the list may stand. */
const PROVINCE_LENGTH = 3;
const LIST_REACH = 20;

const isOfProvince = (token: Token | undefined): boolean =>
  token !== undefined && (PORTFOLIOS.has(token.lower) || ROLE_MODIFIERS.has(token.lower));

/** "minister of land, national infrastructure, transport and tourism": provinces, commas and an "and" before the last. */
function listsPortfolios(tokens: readonly Token[], comma: number): boolean {
  if (!isOfProvince(tokens[comma - 1])) return false;
  let length = 0;
  for (let i = comma + 1; i < comma + LIST_REACH && i + 1 < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'and' || lower === '&') {
      // "defence, and health", or within a province: "housing and urban affairs"
      if (isOfProvince(tokens[i + 1])) return true;
      return false;
    }
    if (lower === ',') length = 0;
    else if (!isOfProvince(tokens[i]) || ++length > PROVINCE_LENGTH) return false;
  }
  return false;
}

const isPlainNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text === token.lower;

/** Whether an office or a form of address stands right before a name. */
function isTitleOfName(tokens: readonly Token[], nameAt: TokenMap['nameAt'], at: number): boolean {
  if (isLegalAddress(tokens, at)) return true;
  if (!tokens[at]!.capital || isHyphen(tokens[at - 1]!)) return false;
  let next = at;
  // "Insp. Gen. A": titles of several words.
  while (next < at + LONGEST_TITLE && tokens[next]?.capital && (nameAt[next] ?? -1) < 0 && isTitleWord(tokens, next))
    next += tokens[next + 1]?.text === '.' ? 2 : 1;
  return next > at && (nameAt[next] ?? -1) >= 0;
}

/** The "General" of "Attorney General". */
const isSecondPart = (tokens: readonly Token[], at: number): boolean =>
  SECOND_PARTS.has(tokens[at]!.lower) && officeOf(tokens[at - 1]!.lower) !== undefined;

/** "Admiral", and "Vice" before it. */
const isTitleWord = (tokens: readonly Token[], at: number): boolean =>
  titleKind(unstopped(tokens[at]!.lower)) !== undefined ||
  (RANK_PREFIXES.has(tokens[at]!.lower) && titleKind(unstopped(tokens[at + 1]?.lower ?? '')) === 'office');

/** In tokens, with its full stops. */
const LONGEST_TITLE = 6;

/** "Minister of Health and Sanitation": an ordinary word alone, whatever its capital may stand for. */
const isTopic = (tokens: readonly Token[], nameAt: TokenMap['nameAt'], at: number): boolean =>
  (PORTFOLIOS.has(tokens[at]!.lower) || isCommonWord(tokens[at]!.lower)) &&
  (nameAt[at + 1] !== nameAt[at] || (PORTFOLIOS.has(tokens[at]!.lower) && PORTFOLIOS.has(tokens[at + 1]!.lower))) &&
  titleKind(tokens[at]!.lower) === undefined;

/** "foreign affairs and trade", "Health and Human Services": not "and" before another phrase with its own determiner, verb or name. */
function joins(
  tokens: readonly Token[],
  entityAt: TokenMap['entityAt'],
  nameAt: TokenMap['nameAt'],
  and: number,
  plural: boolean,
): boolean {
  const next = tokens[and + 1]!;
  if (nameAt[and + 1]! >= 0 && entityAt[and + 1]! === 0 && !isTopic(tokens, nameAt, and + 1)) return false;
  // "the foreign ministers of Germany and France"
  if (plural && entityAt[and - 1]! > 0 && entityAt[and + 1]! > 0) return true;
  // "health and social development"
  if (ROLE_MODIFIERS.has(next.lower) && PORTFOLIOS.has(tokens[and + 2]?.lower ?? '') && PORTFOLIOS.has(tokens[and - 1]!.lower)) return true;
  if (PORTFOLIOS.has(next.lower) || (next.pos === 'PROPN' && PORTFOLIOS.has(tokens[and - 1]!.lower))) return true;
  // "the leader of the ruling Freedom and Order party"
  if (next.capital && tokens[and - 1]!.capital && PARTY_NOUNS.has(tokens[and + 2]?.lower ?? '')) return true;
  // "Minister for Lands and Natural Resources": capitals on both sides, and what follows is no office of its own.
  if (!startsWithCapital(next.text) || !startsWithCapital(tokens[and - 1]!.text) || entityAt[and - 1]! > 0 || entityAt[and + 1]! > 0)
    return false;
  for (let i = and + 1; i < tokens.length && startsWithCapital(tokens[i]!.text) && nameAt[i]! < 0; i++)
    if (officeOf(tokens[i]!.lower)) return false;
  return true;
}
