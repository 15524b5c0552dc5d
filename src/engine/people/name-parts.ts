import { NAME_SUFFIXES, PARTICLES } from '../lang/en/people/titles';
import { isFamilyFirst } from '../names/lexicon';
import { editDistance } from '../text/edit-distance';
import { areVariants } from './variants';

/** A full name taken apart. All in lower case without diacritics. */
export interface NameParts {
  readonly words: readonly string[];
  /** The word by which the person is called in short: the family name, mostly the last. */
  readonly family: string;
  readonly familyAt: number;
  /** The given name or its initial; undefined for a single name. */
  readonly given: string | undefined;
  readonly suffix: string | undefined;
  readonly familyFirst: boolean;
}

export function takeApart(folded: readonly string[]): NameParts {
  let last = folded.length - 1;
  let suffix: string | undefined;
  if (last > 0 && NAME_SUFFIXES.has(folded[last]!)) suffix = folded[last--];
  if (last === 0) return { words: folded, family: folded[0]!, familyAt: 0, given: undefined, suffix, familyFirst: false };
  const familyFirst = suffix === undefined && isFamilyFirst(folded);
  const familyAt = familyFirst ? 0 : last;
  const given = familyFirst ? folded.slice(1).join(' ') : PARTICLES.has(folded[0]!) && last < 2 ? undefined : folded[0];
  return { words: folded, family: folded[familyAt]!, familyAt, given, suffix, familyFirst };
}

/** Whether two full names may be one person's: the same family name in a like spelling, given names that do not contradict. */
export function mayBeSame(a: NameParts, b: NameParts): boolean {
  if (a.given === undefined || b.given === undefined) return false;
  if (a.suffix !== b.suffix && a.suffix !== undefined && b.suffix !== undefined) return false;
  if (a.family !== b.family && !likeSpelling(a.family, b.family)) return false;
  if (haveOtherInitials(a, b)) return false;
  if (a.given === b.given || haveSameWords(a, b)) return true;
  if (a.familyFirst || b.familyFirst) return a.given.replace(/[ -]/g, '') === b.given.replace(/[ -]/g, '');
  // The whole first name or its initials, a middle name used as the first, or another form of it.
  const x = a.given.replace(/\./g, '');
  const y = b.given.replace(/\./g, '');
  if (x.length <= 2 || y.length <= 2) return x[0] === y[0];
  return areVariants(x, y) || (likeSpelling(x, y) && x[0] === y[0]);
}

/** Whether two full names have middle names that begin otherwise: one is not short for the other. */
export const haveOtherInitials = (a: NameParts, b: NameParts): boolean => {
  const [x, y] = [initialOf(a), initialOf(b)];
  return x !== undefined && y !== undefined && x !== y && !haveSameWords(a, b);
};

/** Fewest words of a name that is known by them in whatever order: two brothers may be Ali Musa and Musa Ali. */
const LEAST_SHARED = 3;

/** "Fonoti Sina Leavai" and "Sina Fonoti Leavai": a title of birth that has become part of the name stands before or behind the given name. */
const haveSameWords = ({ words: a, family }: NameParts, { words: b, family: other }: NameParts): boolean =>
  family === other && a.length >= LEAST_SHARED && a.length === b.length && a.every((word) => b.includes(word));

/** First letter of the middle name, where there is one: George H.W. is not George W. */
function initialOf({ words, familyAt, familyFirst }: NameParts): string | undefined {
  return familyFirst || familyAt < 2 ? undefined : words[1]![0];
}

/**
 * Spellings of one foreign name: one letter added, left out or changed in words of five letters or more, two in eight or more, the first
 * letter being the same ("Sergey" and "Sergei", "Zelensky" and "Zelenskyy").
 */
export function likeSpelling(a: string, b: string): boolean {
  const x = a.replace(/[-' ]/g, '');
  const y = b.replace(/[-' ]/g, '');
  if (x === y) return true;
  const shorter = Math.min(x.length, y.length);
  if (shorter < 5 || x[0] !== y[0] || Math.abs(x.length - y.length) > 2) return false;
  return editDistance(x, y) <= (shorter >= 8 ? 2 : 1);
}
