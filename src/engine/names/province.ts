import { NOT_PERSON_TAILS } from '../lang/en/people/name-context';
import { PORTFOLIOS, ROLE_MODIFIERS } from '../lang/en/people/role-words';
import type { Rivals } from './rivals';
import type { RunWord } from './runs';

/**
 * "Mayor of London Sadiq Khan", "Governor of Kursk Region Ivan Petrov": how many words of the run name the place of the office. A place that
 * no list has shows by the given name behind it.
 */
export function provinceLength(words: readonly RunWord[], rivals: Rivals): number {
  const first = words[0]!;
  let length = 0;
  const place = rivals.placeFrom(first.start);
  if (place !== undefined) while (length < words.length && words[length]!.end <= place) length++;
  else if (words.length > 2 && first.facts.given === 0 && words[1]!.facts.given === 2) length = 1;
  while (length > 0 && length < words.length && isTail(words[length]!)) length++;
  return length < words.length ? length : 0;
}

/** "Kursk Region", "Caucasus Negotiations" */
const isTail = ({ folded, facts }: RunWord): boolean => facts.family === 0 && (NOT_PERSON_TAILS.has(folded) || isMatter(folded));

export const isTopic = ({ facts, folded }: RunWord): boolean =>
  facts.given === 0 && facts.family < 2 && (facts.common || isOfMatter(folded));

/** Whether the word may tell what an office is for. */
const isOfMatter = (folded: string): boolean =>
  NOT_PERSON_TAILS.has(folded) || PORTFOLIOS.has(folded) || ROLE_MODIFIERS.has(folded) || isMatter(folded);

/** How many ordinary words begin the run. */
export function topicLength(words: readonly RunWord[]): number {
  let length = 0;
  while (length < words.length - 1 && isTopic(words[length]!)) length++;
  return length;
}

/** The same where a given name follows that begins a name: "Affairs Ann Lee", "Capital Territory Ann Lee". */
export function topicBefore(words: readonly RunWord[]): number {
  let length = 0;
  while (length < words.length - 2 && isProvinceWord(words[length]!)) length++;
  return length > 0 && words[length]!.facts.given === 2 ? length : 0;
}

const isProvinceWord = ({ facts, folded }: RunWord): boolean =>
  facts.given === 0 && facts.family === 0 && facts.title === undefined && isOfMatter(folded);

/** "Human Settlements", "Public Accounts", "Internal Auditing": whether the word behind another one of an office’s province belongs to it. */
export const goesOn = ({ facts, folded }: RunWord): boolean =>
  facts.given === 0 &&
  facts.family === 0 &&
  ((folded.length >= SHORTEST_WORK && WORK_ENDINGS.test(folded)) || NOT_PERSON_TAILS.has(folded));

/** How words for the work of offices end, some of which are names of people where no other word of a province stands before. */
const WORK_ENDINGS = /(?:ments?|ions?|ings?|ies|ity|its|[ncp]ts|[ae]nces?|als|ships?)$/;
const SHORTEST_WORK = 6;

/** How words for what ministries and envoys deal with end: "Negotiations", "Self-Government". */
const MATTER_ENDINGS = /(?:[ts]ions?|[^aeiou]ments?|[^aeiou]ity|ships?)$/;
const SHORTEST_MATTER = 8;

const isMatter = (folded: string): boolean => folded.length >= SHORTEST_MATTER && MATTER_ENDINGS.test(folded);
