import { NOT_PERSON_TAILS } from '../lang/en/people/name-context';
import { PORTFOLIOS, ROLE_MODIFIERS } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
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

/** The office whose province begins or goes on right before the name, and whether it is joined to another province. */
interface OfficeBefore {
  readonly token: Token;
  readonly joined: boolean;
}

/** Most words of the provinces before the "and" of the last one: "Minister of Agriculture, Natural Resources and Rural Development". */
const JOINED_REACH = 8;

/** "Minister for", "Mayor of the", "Minister of Works and": the office whose province the token at `first` begins or goes on with. */
export function officeOfProvince(tokens: readonly Token[], first: number): OfficeBefore | undefined {
  const preposition = isOf(tokens, first - 1);
  if (preposition !== undefined) return officeBefore(tokens, preposition, false);
  if (!JOINTS.has(tokens[first - 1]!.lower)) return undefined;
  for (let i = first - 2; i >= 1 && i >= first - JOINED_REACH; i--) {
    const { lower, capital, sentence } = tokens[i]!;
    if (sentence !== tokens[first]!.sentence) return undefined;
    if (isPreposition(lower)) return i < first - 2 ? officeBefore(tokens, i, true) : undefined;
    if ((!capital || officeOf(lower)) && lower !== 'the' && !JOINTS.has(lower)) return undefined;
  }
  return undefined;
}

/** What joins the provinces of one office. */
export const JOINTS: ReadonlySet<string> = new Set(['and', '&', ',']);

/** "the Member of Parliament for", "the Secretary (PS) for": the office before the preposition, with what stands between. */
function officeBefore(tokens: readonly Token[], preposition: number, joined: boolean): OfficeBefore | undefined {
  let at = preposition - 1;
  // letters that the office is short for
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3;
  if (SEATS.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'of') at -= 2;
  else if (tokens[at]?.lower === 'the') at--;
  const token = tokens[at];
  return token && officeOf(token.lower) ? { token, joined } : undefined;
}

/** "Member of Parliament for", "Minister of State for" */
const SEATS: ReadonlySet<string> = new Set(['parliament', 'congress', 'assembly', 'state']);

const isPreposition = (lower: string): boolean => lower === 'of' || lower === 'for';

/** Where the preposition stands that ends at the token, with an article behind it or not; undefined where none does. */
const isOf = (tokens: readonly Token[], at: number): number | undefined =>
  isPreposition(tokens[at]!.lower)
    ? at
    : tokens[at]!.lower === 'the' && at > 0 && isPreposition(tokens[at - 1]!.lower)
      ? at - 1
      : undefined;

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
