import { COMPOUND_HEADS, GENERAL_HEADS, PARTY_MEMBERS, PARTY_RANKS, SECOND_PARTS } from '../lang/en/people/role-words';
import { BODY_NOUNS } from '../lang/en/people/offices';
import { TITLE_ABBREVIATIONS, UNSTOPPED_TITLES } from '../lang/en/people/titles';
import { words } from '../lang/words';
import { endsCountry } from '../names/country-end';
import { isCommonWord, titleKind } from '../names/lexicon';
import type { Token } from '../reading';
import { OFFICE } from '../text/lists';
import { isLegalAddress } from './legal-address';
import { isAdjective, mayBeAdjective } from './adjective';
import { officeOf, officeWithPrefix, type Office, type OfficeClass } from './offices';
import { unstopped } from '../text/unstopped';

/** Least letters of a word that was cut off. */
const LEAST_LEFT = 5;

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.text === '-');

/** Words of these parts of speech name no office; they are half of all words. */
const isFunctionWord = (pos: Token['pos']): boolean =>
  pos === 'PUNCT' || pos === 'ADP' || pos === 'DET' || pos === 'PRON' || pos === 'AUX' || pos === 'CCONJ' || pos === 'SCONJ';

/** The office that the token names as the last noun of its phrase; undefined where it is no such noun. */
export function officeAt(tokens: readonly Token[], i: number): Office | undefined {
  const { lower, pos, capital, lists } = tokens[i]!;
  if (!capital && isFunctionWord(pos)) return undefined;
  if ((lists & OFFICE) === 0) return i === tokens.length - 1 && lower.length >= LEAST_LEFT ? cutOffice(tokens[i]!) : undefined;
  const office = lower === 'ms' ? memberOf(tokens, i) : (officeOf(lower) ?? (i > 0 ? compoundOffice(tokens, i) : undefined));
  if (PARTY_MEMBERS.has(lower)) return isLegislator(tokens, i) ? officeOf('lawmaker') : undefined;
  if (!office && i === tokens.length - 1 && lower.length >= LEAST_LEFT) return cutOffice(tokens[i]!);
  if (!office && !capital) return undefined;
  // "to head the bank", "a major speech"
  if (pos === 'VERB' && i > 0 && tokens[i + 1]?.lower !== 'of' && !isCompounded(tokens, i)) return undefined;
  if (office && mayBeAdjective(office)) {
    if (!capital && isAdjective(tokens, i)) return undefined;
  } else if (pos === 'ADJ' && !capital && isNominal(tokens[i + 1])) return undefined;
  if (office) {
    if (isPortfolio(tokens, i)) return undefined;
    if (i > 0 && isAddressed(tokens[i - 1]!, tokens[i]!)) return undefined;
    if (office.class === 'law' && isLegalAddress(tokens, i)) return undefined;
    // "foreign minister": the last noun of the phrase is the office ("police chief inspector").
    const next = tokens[i + 1];
    if (next && officeOf(next.lower) && next.pos !== 'VERB' && next.sentence === tokens[i]!.sentence && !isRankOfItsOwn(tokens[i]!, next))
      return undefined;
    const before = tokens[i - 1];
    if (before && i > 1 && before.text === '-' && officeOf(tokens[i - 2]!.lower)) return undefined;
    const compound = (before && compoundOffice(tokens, i)) ?? hyphenedOffice(tokens, i);
    if (compound) return compound;
    // "secretary general", "consul general"
    return SECOND_PARTS.has(lower) && before ? (officeOf(before.lower) ?? office) : office;
  }
  const title = TITLE_ABBREVIATIONS.get(unstopped(lower));
  if (title === undefined || (!lower.endsWith('.') && tokens[i + 1]?.text !== '.' && !UNSTOPPED_TITLES.has(lower))) return undefined;
  return isOtherAbbreviation(tokens, i) ? undefined : officeOf(title);
}

/** "wrote to committee chair Ann Lee": a noun that the tagger takes for a verb, behind its body's and before a name. */
const isCompounded = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i]!.capital && bodyNouns.has(tokens[i - 1]!.lower) && tokens[i + 1]?.capital === true;

/** "Minister of Justice Ana Ode", "the Ministry of Justice", "the Committee on Justice": no judge. */
export const isPortfolio = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === JUSTICE && LEADING_TO.has(tokens[i - 1]?.lower ?? '') && i > 1 && hasProvince(tokens[i - 2]!.lower);

/** "the death of Justice A" is no portfolio. */
const hasProvince = (noun: string): boolean => officeOf(noun) !== undefined || bodyNouns.has(noun);
const bodyNouns = words(BODY_NOUNS);

const JUSTICE = 'justice';
const LEADING_TO: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** "12:00 PM", "Radio Orsena FM": the letters of a title that stand for something else. */
function isOtherAbbreviation(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1];
  if (lower === AFTERNOON) return before?.pos === 'NUM';
  return lower === RADIO && (before === undefined || !endsCountry(tokens, i - 1, COUNTRY_WORDS)) && tokens[i + 1]?.capital !== true;
}

/** Words of a country's name in front of "FM". */
const COUNTRY_WORDS = 2;

const AFTERNOON = 'pm';
const RADIO = 'fm';

/** "spokesperson Commodore A", "Defence Minister General B": the second word is a title of the name behind it, not the phrase's noun. */
function isRankOfItsOwn(token: Token, next: Token): boolean {
  if (!next.capital) return false;
  if (!token.capital) return true;
  if (isAddressed(token, next)) return true;
  const kind = officeOf(token.lower)?.class;
  return (
    officeOf(next.lower)?.class === 'soldier' &&
    kind !== 'soldier' &&
    kind !== 'police' &&
    kind !== 'chief' &&
    !GENERAL_HEADS.has(token.lower)
  );
}

/** "Interior Minister Rabbi A": the second word is a form of address. */
const isAddressed = (token: Token, next: Token): boolean =>
  token.capital &&
  next.capital &&
  titleKind(next.lower) === 'honorific' &&
  officeOf(next.lower)?.public === 'never' &&
  ADDRESSED.has(officeOf(TITLE_ABBREVIATIONS.get(token.lower) ?? token.lower)?.class ?? 'chief');

/** Classes of offices that another title may stand behind. */
const ADDRESSED: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['head', 'minister', 'diplomat', 'lawmaker', 'mayor', 'spokesperson']);

/** "district attorney", "state's attorney", "surgeon general": an office of two words that the second alone does not name. */
function compoundOffice(tokens: readonly Token[], i: number): Office | undefined {
  const { lower } = tokens[i]!;
  if (!COMPOUND_HEADS.has(lower)) return undefined;
  const before = tokens[i - 1]!;
  const first = i > 1 && (before.lower === '’s' || before.lower === "'s") ? tokens[i - 2]! : before;
  return officeOf(`${first.lower}-${lower}`);
}

/** "Plaid Cymru MS A B": letters behind a party's name or a place, and no form of address. */
function memberOf(tokens: readonly Token[], i: number): Office | undefined {
  const before = tokens[i - 1];
  const isLetters = tokens[i]!.text === 'MS' && before?.capital === true && before.sentence === tokens[i]!.sentence;
  return isLetters && tokens[i + 1]?.text !== '.' ? officeOf('msp') : undefined;
}

/** "Shadow attorney-general", "secretary-general": what is written with a hyphen is cut in three. */
function hyphenedOffice(tokens: readonly Token[], i: number): Office | undefined {
  const hyphen = tokens[i + 1];
  const second = tokens[i + 2];
  if (hyphen?.text !== '-' || second === undefined || hyphen.start !== tokens[i]!.end || second.start !== hyphen.end) return undefined;
  return officeOf(`${tokens[i]!.lower}-${second.lower}`);
}

/** "the panel’s top Democrat", "the South Carolina Republican": a member of the house, named by party. */
function isLegislator(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.text === '-') return false;
  if (PARTY_RANKS.has(before.lower)) return true;
  let at = i - 1;
  while (at > i - STATE_LENGTH && at > 0 && tokens[at]!.pos === 'PROPN') at--;
  return at < i - 1 && tokens[at]!.lower === 'the';
}

/** Most words of a state's name, and one. */
const STATE_LENGTH = 3;

/** The last word of a caption that was cut off: "Foreign Ministry spokesw". */
function cutOffice({ lower, pos }: Token): Office | undefined {
  // "parliament" is no "parliamentarian" that was cut off.
  if (pos === 'PUNCT' || isCommonWord(lower) || bodyNouns.has(lower)) return undefined;
  return officeWithPrefix(lower);
}
