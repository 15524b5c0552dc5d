import { COMMON_WORDS } from '../lang/en/people/common-words.generated';
import { FAMILY_NAME_ENDINGS, FAMILY_NAME_FIRST, isFamilyName } from '../lang/en/people/family-names';
import { EVERYDAY_NAMES, isGivenName } from '../lang/en/people/given-names';
import { RUN_BREAKERS } from '../lang/en/people/name-context';
import { HONORIFICS, HONORIFICS_OF_MEN, HONORIFICS_OF_WOMEN, LEADING_PARTICLES, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { words } from '../lang/words';
import { countryWord } from '../places/countries';
import { officeOf } from '../roles/offices';
import { remembered } from '../text/remembered';

const common = words(COMMON_WORDS);

const readCommon = (folded: string): boolean =>
  common.has(folded) || (folded.length > 4 && folded.endsWith('s') && common.has(folded.slice(0, -1)));

export type TitleKind = 'honorific' | 'office';

const readTitleKind = (folded: string): TitleKind | undefined => {
  if (HONORIFICS_OF_MEN.has(folded) || HONORIFICS_OF_WOMEN.has(folded) || HONORIFICS.has(folded)) return 'honorific';
  if (TITLE_ABBREVIATIONS.has(folded) || officeOf(folded)) return 'office';
  // "President-elect", "Vice-President", "then-Prime": the last part that is an office counts.
  const hyphen = folded.indexOf('-');
  if (
    hyphen > 0 &&
    (officeOf(folded.slice(0, hyphen)) ||
      officeOf(folded.slice(folded.lastIndexOf('-') + 1)) ||
      TITLE_ABBREVIATIONS.has(folded.slice(0, hyphen)))
  ) {
    return 'office';
  }
  return undefined;
};

const readGivenWeight = (folded: string): number => {
  if (isGivenName(folded)) return common.has(folded) && !EVERYDAY_NAMES.has(folded) ? 1 : 2;
  const hyphen = folded.indexOf('-');
  if (hyphen > 1 && isGivenName(folded.slice(0, hyphen)) && folded.length - hyphen > 2) return 2;
  return 0;
};

const readFamilyWeight = (folded: string): number => {
  if (isFamilyName(folded)) return common.has(folded) ? 1 : 2;
  const hyphen = folded.lastIndexOf('-');
  if (hyphen > 1) return readFamilyWeight(folded.slice(hyphen + 1));
  if (folded.includes("'") && /^(?:o|d|m)'/.test(folded)) return 2;
  if (/^ma?c[a-z]{3}/.test(folded) && !common.has(folded)) return 2;
  if (folded.length >= 6 && !common.has(folded)) for (const ending of FAMILY_NAME_ENDINGS) if (folded.endsWith(ending)) return 1.5;
  return 0;
};

/** One or two syllables of pinyin, Wade-Giles, Korean or Vietnamese, with or without hyphens ("Jinping", "Ki-moon", "Jong"). */
const EAST_ASIAN_SYLLABLES = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3}(?:[aeiou]{1,3})(?:ng|nh|n|k|l|m|p|t|ch|r|h)?-?){1,3}$/;

/** Whether words in this order look like a family name with a given name after it: "Xi Jinping", "Kim Jong Un". */
export function isFamilyFirst(folded: readonly string[]): boolean {
  if (folded.length < 2 || folded.length > 4 || !FAMILY_NAME_FIRST.has(folded[0]!)) return false;
  for (let i = 1; i < folded.length; i++) {
    const word = folded[i]!;
    if (word.length > 10 || !EAST_ASIAN_SYLLABLES.test(word) || (common.has(word) && !FAMILY_NAME_FIRST.has(word))) return false;
    if (word.length > 4 && isGivenName(word) && !word.includes('-') && !/ng$|[^aeiou]?(?:ao|ui|ei|ou|ia|ie|un|in|yi)$/.test(word))
      return false;
  }
  return true;
}

/** The same names in western order: "Ji-hoon Park", whose given name has a hyphen. */
export function isFamilyLast(folded: readonly string[]): boolean {
  const [given, family] = folded;
  if (folded.length !== 2 || !given!.includes('-') || !FAMILY_NAME_FIRST.has(family!)) return false;
  return given!.length <= 10 && EAST_ASIAN_SYLLABLES.test(given!);
}

/** What the lists say of a word, all at once. */
export interface WordFacts {
  /** 0 to 2: how much the word alone looks like a given name. */
  readonly given: number;
  /** 0 to 2: how much the word alone looks like a family name. */
  readonly family: number;
  /** What the word before a name is as a title; undefined where it is none. */
  readonly title: TitleKind | undefined;
  /** It is an ordinary word of the language. */
  readonly common: boolean;
  /** It is in no name, whatever its capital. */
  readonly breaker: boolean;
  /** A name may begin with it: "von". */
  readonly particle: boolean;
}

/** What the lists say of a word in lower case, without diacritics and without full stop. */
export const factsOf = remembered((folded: string): WordFacts => ({
  given: readGivenWeight(folded),
  family: readFamilyWeight(folded),
  title: readTitleKind(folded),
  common: readCommon(folded),
  breaker: RUN_BREAKERS.has(folded),
  particle: LEADING_PARTICLES.has(folded),
}));

export const givenWeight = (folded: string): number => factsOf(folded).given;
export const familyWeight = (folded: string): number => factsOf(folded).family;
export const titleKind = (folded: string): TitleKind | undefined => factsOf(folded).title;
export const isCommonWord = (folded: string): boolean => factsOf(folded).common;
/** An ordinary word, or one that somebody may be called by. */
export const isWordOrName = (folded: string): boolean => {
  const { common, given, family } = factsOf(folded);
  return common || given > 0 || family > 0;
};
/** What a capitalised word or phrase says about a country; see `countryWord`. */
export const countryOfWord = remembered(countryWord);
