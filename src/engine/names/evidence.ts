import {
  NAMED_THINGS,
  PERSONAL_VERBS,
  PLACE_PREPOSITIONS,
  SERVED_BODIES,
  SURNAME_TAILS,
  INVERTED_VERBS,
  NOT_PERSON_HEADS,
  NOT_PERSON_TAILS,
} from '../lang/en/people/name-context';
import { OCCUPATIONS } from '../lang/en/people/occupations';
import { COPULAS, HAVING, GOVERNING_NOUNS } from '../lang/en/people/role-words';
import { words as wordSet } from '../lang/words';
import { HONORIFICS_OF_MEN, HONORIFICS_OF_WOMEN, NAME_SUFFIXES, PARTICLES, RELATIVES } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import type { Pair } from '../types';
import { apposes, beforeBracket, endsApposed, isHolder, isListed } from './apposed';
import type { NameCandidate, NameReason } from './candidate';
import { isFamilyFirst, isFamilyLast, titleKind, type WordFacts } from './lexicon';
import { unstopped } from '../text/unstopped';

/** Score from which a candidate counts as a person's name by itself. */
export const CERTAIN = 4;
/** The same for names of several words. */
export const CERTAIN_FULL = 3;

export interface NameSurroundings {
  readonly tokens: readonly Token[];
  /** Index of the name's first token and of the token after its last. */
  readonly first: number;
  readonly after: number;
  readonly folded: readonly string[];
  /** What the lists say of each of them. */
  readonly facts: readonly WordFacts[];
  readonly words: readonly string[];
  /** Titles in front, capitalised, part of the same run: "President", "Mr". */
  readonly title: { readonly folded: string; readonly at: Pair } | undefined;
  readonly heading: boolean;
  readonly opens: boolean;
  readonly rival: boolean;
}

export interface NameEvidence {
  readonly score: number;
  readonly reasons: { code: NameReason; at?: Pair }[];
  readonly gender: NameCandidate['gender'];
}

/**
 * Adds up what speaks for and against a person. The weights are by hand: a title or an age settles it, a known given name nearly does,
 * an unknown pair of words needs its surroundings, an ordinary word inside speaks for a thing.
 */
export function weighName(name: NameSurroundings): NameEvidence {
  const reasons: NameEvidence['reasons'] = [];
  let gender: NameCandidate['gender'];
  let score = weighWords(name, reasons);
  if (name.title) {
    const { folded, at } = name.title;
    const isOffice = titleKind(folded) === 'office';
    score += 6;
    reasons.push({ code: isOffice ? 'office' : 'title', at });
    gender = HONORIFICS_OF_MEN.has(folded) ? 'male' : HONORIFICS_OF_WOMEN.has(folded) ? 'female' : officeOf(folded)?.gender;
  }
  score += weighBefore(name, reasons) + weighAfter(name, reasons);
  if (name.rival) score -= 3 + weighPlace(name);
  return { score, reasons, gender };
}

/** "Nadira al-Khouri": no thing has an article of Arabic with its hyphen in the middle of its name. */
const HYPHENED_PARTICLE = 3;

/** Whether the token is small and hangs on the next word: "al-". */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' && PARTICLES.has(tokens[at]!.lower) && tokens[at + 2]?.start === tokens[at]!.end + 1;

function weighWords(
  { folded, facts, words, opens, heading, title, tokens, first }: NameSurroundings,
  reasons: NameEvidence['reasons'],
): number {
  const count = folded.length;
  const last = NAME_SUFFIXES.has(folded[count - 1]!) && count > 1 ? count - 2 : count - 1;
  let score = 0;
  if (count === 1) {
    const word = folded[0]!;
    // "N/A": a letter alone is nobody.
    if (word.length < 2) return -8;
    const { given, family, common } = facts[0]!;
    const proper = tokens[first]!.pos === 'PROPN';
    score += Math.max(given / 2, family) * 0.75;
    // "Bob", "Mark": inside a sentence their capital settles it.
    if (common && !(given === 2 && proper && !opens && !heading))
      score -= (opens && !proper) || heading ? 4 : opens ? 2 : title && family === 0 ? 4 : 1.5;
    if (isAcronym(words[0]!) && !heading) score -= 3;
    return score;
  }
  const familyLast = isFamilyLast(folded);
  if (
    NOT_PERSON_TAILS.has(folded[last]!) &&
    !familyLast &&
    facts[last]!.family < 2 &&
    !(SURNAME_TAILS.has(folded[last]!) && facts[0]!.given === 2)
  )
    score -= 8;
  if (NOT_PERSON_HEADS.has(folded[0]!)) score -= 4;
  const given = familyLast ? 2 : facts[0]!.given;
  if (given > 0) reasons.push({ code: 'given' });
  const familyFirst = isFamilyFirst(folded);
  score += familyFirst ? 4 : given * 2;
  score += Math.min(facts[last]!.family, 2);
  if (isInitial(words[0]!)) score += 2.5;
  for (let i = 1; i < count; i++) {
    if (i < last && isInitial(words[i]!)) score += 3;
    else if (i < last && PARTICLES.has(folded[i]!)) score += isHyphened(tokens, first + i) ? HYPHENED_PARTICLE : 1;
    else if (i < last && facts[i]!.given === 2) score += 1;
  }
  // "Charles II", but "Article IV": the number of a thing.
  if (last < count - 1) score += facts[0]!.common && given === 0 ? -2 : 2;
  for (let i = 0; i < count; i++) {
    const word = folded[i]!;
    if (PARTICLES.has(word)) continue;
    const { common, given: asGiven, family } = facts[i]!;
    if (common && asGiven === 0 && family === 0)
      score -= i === last && given === 2 ? 0.5 : (i === last && given > 0 && !opens) || followsOffice(tokens, first) ? 1 : 3;
    else if (isAcronym(words[i]!) && !heading && !isInitial(words[i]!) && !NAME_SUFFIXES.has(word)) score -= 3;
    else if (!common) score += 0.5;
  }
  if (count > 4) score -= count - 4;
  return score;
}

/** What speaks for the place where a place bears the same name: a preposition before it, capitals as in a dateline. */
function weighPlace({ tokens, first, words }: NameSurroundings): number {
  const before = first > 0 ? tokens[first - 1]! : undefined;
  if (before && PLACE_PREPOSITIONS.has(before.lower)) return 3;
  return before === undefined && words[0]!.length > 3 && words[0] === words[0]!.toUpperCase() ? 3 : 0;
}

function weighBefore({ tokens, first, after, folded, facts, title }: NameSurroundings, reasons: NameEvidence['reasons']): number {
  if (title || first === 0) return 0;
  const before = tokens[first - 1]!;
  if (before.text === ')') {
    const address = addressInBrackets(tokens, first - 2);
    if (address) reasons.push({ code: 'title', at: [address.start, address.end] });
    return address ? 6 : 0;
  }
  const office = officeOf(before.lower === 'staff' ? 'chief' : before.lower);
  // "Rabbis Bill", "Teachers Union"
  const isOfMany = office?.plural === true && office.public === 'never' && folded.length === 1 && (facts[0]!.common || facts[0]!.given > 0);
  if (office && before.pos !== 'VERB' && !isOfMany) {
    reasons.push({ code: 'office', at: [before.start, before.end] });
    return 5;
  }
  if (RELATIVES.has(before.lower)) return 4;
  // "Indian spy A B"
  if (folded.length > 1 && before.text === before.lower && OCCUPATIONS.has(before.lower)) return 3;
  // "the head of Kenya’s border service A B"
  if (folded.length > 1 && SERVED_BODIES.has(before.lower) && !before.capital && endsApposed(tokens, first - 1, false)) return 3;
  if (before.text === '&' || NAMED_THINGS.has(before.lower)) return -6;
  // "Tom Hale (Gulu West)": a constituency or a body behind somebody’s name
  if (before.text === '(' && tokens[after]?.text === ')' && facts[0]!.given === 0 && tokens[first - 2]?.pos === 'PROPN') return -4;
  if (before.lower === 'of' && first > 1 && GOVERNING.has(tokens[first - 2]!.lower)) return 2;
  if (before.lower === 'the')
    return tokens[after]?.pos === 'NOUN' && !NAMED_THINGS.has(tokens[after].lower) ? (folded.length > 1 ? -0.5 : -1.5) : -4;
  if (before.lower === 'a' || before.lower === 'an') return -3;
  if (before.pos === 'VERB' && INVERTED_VERBS.has(before.lower)) return 1.5;
  // "the bank’s managing director, A B, said": the mark behind closes the apposition.
  if (before.lower === ',' && first > 1 && officeOf(tokens[first - 2]!.lower)?.plural) {
    // "the two lawmakers, A B and C D,"
    const { start, end } = tokens[first - 2]!;
    reasons.push({ code: 'office', at: [start, end] });
    return 3.5;
  }
  const isFull = folded.length > 1 && tokens[after]?.text === ',';
  if (before.lower === ',' && first > 1 && endsApposed(tokens, first - 2, false)) return isFull ? 3.5 : 2.5;
  // "the police spokesman in Kano, A B, said", "the head of the Rail Agency (RA), A B,"
  if (before.lower === ',' && isFull && endsApposed(tokens, beforeBracket(tokens, first - 2), true)) return 3;
  if (before.lower === ',' && first > 1 && (officeOf(tokens[first - 2]!.lower) || RELATIVES.has(tokens[first - 2]!.lower)))
    // "his sister, Ann, said"
    return folded.length === 1 && tokens[after]?.text === ',' && facts[0]!.given === 2 ? 4 : 2.5;
  return 0;
}

function weighAfter({ tokens, after, first, folded, facts, opens }: NameSurroundings, reasons: NameEvidence['reasons']): number {
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

/** "Dr. (Mrs.) A B": the form of address whose last token is at `last`, where it stands in brackets. */
function addressInBrackets(tokens: readonly Token[], last: number): Token | undefined {
  const at = tokens[last]?.text === '.' ? last - 1 : last;
  const word = tokens[at];
  const isAddress = word !== undefined && titleKind(unstopped(word.lower)) === 'honorific';
  return isAddress && tokens[at - 1]?.text === '(' ? word : undefined;
}

const GOVERNING = wordSet(GOVERNING_NOUNS);

/** "Director Ann Lee", "the director, Ann Lee". */
const followsOffice = (tokens: readonly Token[], first: number): boolean => {
  const last = first > 1 && tokens[first - 1]!.text === ',' ? first - 2 : first - 1;
  return last >= 0 && officeOf(tokens[last]!.lower) !== undefined;
};

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
const STOP = 46;

/** "J.", "H.W.", "J". */
export const isInitial = (word: string): boolean =>
  word.length === 1 || (word.length <= 6 && word.charCodeAt(1) === STOP && /^(?:[A-Z]\.-?){1,3}$/.test(word));
const isAcronym = (word: string): boolean => word.length > 1 && word.length < 6 && word === word.toUpperCase() && !word.includes('.');
