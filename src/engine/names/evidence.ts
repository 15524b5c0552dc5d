import { NOT_PERSON_HEADS, NOT_PERSON_TAILS, PLACE_PREPOSITIONS, SURNAME_TAILS } from '../lang/en/people/name-context';
import { HONORIFICS_OF_MEN, HONORIFICS_OF_WOMEN, NAME_SUFFIXES, PARTICLES } from '../lang/en/people/titles';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import type { Pair } from '../types';
import { weighAfter } from './after';
import { weighBefore } from './before';
import type { NameCandidate, NameReason } from './candidate';
import { isAcronym, isInitial } from './letters';
import { isFamilyFirst, isFamilyLast, titleKind, type WordFacts } from './lexicon';
import { weighUnlisted } from './unlisted';

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
  if (score < (name.folded.length > 1 ? CERTAIN_FULL : CERTAIN) && !name.rival && !name.heading) score += weighUnlisted(name);
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
    !(facts[0]!.given === 2 && (SURNAME_TAILS.has(folded[last]!) || followsOffice(tokens, first)))
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
    else if (isAcronym(words[i]!) && !heading && !NAME_SUFFIXES.has(word)) score -= 3;
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

/** "Director Ann Lee", "the director, Ann Lee". */
const followsOffice = (tokens: readonly Token[], first: number): boolean => {
  const last = first > 1 && tokens[first - 1]!.text === ',' ? first - 2 : first - 1;
  return last >= 0 && officeOf(tokens[last]!.lower) !== undefined;
};
