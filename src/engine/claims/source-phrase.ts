import { ACCESS_PARTICIPLES, BODY_WORDS, DOCUMENT_WORDS, GROUP_WORDS, MEDIA_WORDS } from '../lang/en/claims/source-words';
import {
  ADJECTIVES_OF_REGIONS,
  AUTHOR_PARTICIPLES,
  BEHIND_AUTHORS,
  COUNTS,
  DAY_WORDS,
  FORMS_OF_ADDRESS,
  HEAD_ENDS,
  HEAD_PARTICIPLES,
  LEADING_WORDS,
  RELATIVE_PRONOUNS,
  TIME_DETERMINERS,
  TIME_UNITS,
} from '../lang/en/claims/source-phrases';
import { REFLEXIVES } from '../lang/en/claims/function-words';
import { countryOf } from '../places/countries';
import { remembered } from '../text/remembered';
import type { Pair } from '../types';

/** With the blank in front. In UTF-16 code units. */
const LONGEST_FUNCTION_WORD = 8;

/** The longest title between a role and a name. In UTF-16 code units. */
const LONGEST_TITLE_GAP = 40;

/**
 * Length of a source's head: what stands before its first comma, hanging preposition or participle ("a report | released in May").
 * Remembered, as are the others: a document's sources are asked for again with every change of the text.
 */
export const headLength = remembered((words: string): number => lengthUntil(words, HEAD_ENDS));

/** Length of a source without clauses and participles behind it: "Minutes of the meeting | released in May". */
export const phraseLength = remembered((words: string): number => lengthUntil(words, RELATIVE_PRONOUNS));

function lengthUntil(words: string, ends: { has(word: string): boolean }): number {
  const comma = words.indexOf(',');
  const whole = comma > 0 ? comma : words.length;
  let at = 0;
  let isNoun = false;
  for (const word of words.slice(0, whole).split(' ')) {
    const lower = word.toLowerCase();
    if (at > 0 && (ends.has(lower) || (isNoun && endsHead(lower)))) return at - 1;
    isNoun = !DETERMINERS.has(lower);
    at += word.length + 1;
  }
  return whole;
}

const endsHead = (word: string): boolean => HEAD_PARTICIPLES.has(word) || ACCESS_PARTICIPLES.has(word);

/** Words behind which a participle stands in front of its noun: "a leaked report". */
const DETERMINERS: ReadonlySet<string> = new Set('the a an some many several other his her its their newly recently'.split(' '));

/** Where "obtained by" or "seen by" begins in a phrase: whoever stands behind it has not written the document. Its length where nothing does. */
export function accessAt(words: string): number {
  let at = 0;
  for (const word of words.split(' ')) {
    if (at > 0 && ACCESS_PARTICIPLES.has(word.toLowerCase())) return at;
    at += word.length + 1;
  }
  return words.length;
}

/** Where in a document's phrase its author stands: "a statement issued by | Ann Lee’s office | after the vote"; undefined where none is told. */
export function authorIn(words: string): Pair | undefined {
  const end = accessAt(words);
  const by = words.indexOf(BY);
  if (by < 0 || by >= end || !AUTHOR_PARTICIPLES.has(lastWord(words.slice(0, by).toLowerCase()))) return undefined;
  const from = by + BY.length;
  let at = from;
  for (const word of words.slice(from, end).split(' ')) {
    if (at > from && BEHIND_AUTHORS.has(word)) return [from, at - 1];
    at += word.length + 1;
  }
  return [from, Math.min(end, words.length)];
}

const BY = ' by ';

/** Length of a time at the phrase’s end, with the blank in front of it, which belongs to the verb: "the bank | last week". */
export function timeLength(words: string): number {
  const space = words.lastIndexOf(' ');
  if (space <= 0) return 0;
  const last = words.slice(space + 1).toLowerCase();
  if (DAY_WORDS.has(last)) return words.length - space;
  const before = TIME_UNITS.has(last) ? words.lastIndexOf(' ', space - 1) : -1;
  return before > 0 && TIME_DETERMINERS.has(words.slice(before + 1, space).toLowerCase()) ? words.length - before : 0;
}

/** ", D-Ore.": a member’s party and state. */
export function isPartyTag(words: string): boolean {
  return /^, ?\p{Lu}{1,3}-\p{Lu}[\p{L}.]{1,6}$/u.test(words);
}

/** The last word of a phrase, without a possessive mark. */
export function lastWord(words: string): string {
  const start = words.lastIndexOf(' ') + 1;
  const mark = words.length - 2;
  const isPossessive = mark >= start && words.endsWith('s') && (words[mark] === "'" || words[mark] === '’');
  return words.slice(start, isPossessive ? mark : words.length);
}

/** What may stand between a role and its name: nothing, a comma, words in capitals ("Minister of Public Health | Dr | Ada Lund"). */
export function isTitleGap(gap: string): boolean {
  return (
    gap.length <= 2 ||
    (gap.length <= LONGEST_TITLE_GAP &&
      gap
        .trim()
        .split(' ')
        .every((word) => /^(?:\p{Lu}|,$)/u.test(word)))
  );
}

/** "Western leaders", "officials in Oslo", and not "Officials" at a sentence's start. */
export function isNamedGroup(words: string): boolean {
  const [first = '', ...rest] = words.split(' ');
  return (
    rest.some((word) => /^\p{Lu}/u.test(word)) ||
    countryOf(first) !== undefined ||
    (rest.length > 0 && /^\p{Lu}{2,}$/u.test(first)) ||
    (rest.length > 0 && ADJECTIVES_OF_REGIONS.has(first))
  );
}

/** Two capitalised words or more, the first among them: a body's name that no list knows. */
export function isProper(words: string): boolean {
  const all = words.split(' ');
  return /^\p{Lu}/u.test(words) && all.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}

/** The last word in lower case, a form of address aside. */
export function wordBefore(words: string): string {
  const all = words.trim().toLowerCase().split(' ');
  const last = all.pop() ?? '';
  return FORMS_OF_ADDRESS.has(last.replace('.', '')) ? (all.pop() ?? '') : last;
}

/** The phrase without articles, quantities and ranks in front: "some senior critics" are critics. */
export function withoutLeading(words: string): string {
  let rest = words;
  for (;;) {
    const space = rest.indexOf(' ');
    if (space < 0 || !LEADING_WORDS.has(rest.slice(0, space).toLowerCase())) return rest;
    rest = rest.slice(space + 1);
  }
}

/** Whether ’s follows at `at`, with more of the phrase behind it. */
export function isPossessor(text: string, at: number, end: number): boolean {
  return at + 1 < end && (text[at] === '’' || text[at] === "'");
}

/** Whether a lower-case noun follows directly: "U.S. officials", and not "Reuters in July". */
export function isModifier(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text[at] !== ' ' || !/\p{Ll}/u.test(text[at + 1]!)) return false;
  const next = text.slice(at + 1, Math.min(end, at + LONGEST_FUNCTION_WORD)).split(' ', 1)[0]!;
  return next !== 'and' && next !== 'or' && !HEAD_ENDS.has(next);
}

/** Whether a capitalised word follows directly: "the Pakistan | Muslim League" is no country. */
export function isNamePart(text: string, at: number, end: number): boolean {
  return at + 1 < end && text[at] === ' ' && /\p{Lu}/u.test(text[at + 1]!);
}

/** "nonprofit group | Mothers Against Waste": the name behind the noun for what it is; undefined where none ends the phrase. */
export function nameBehindNoun(words: string, isNoun: (word: string) => boolean): string | undefined {
  const all = words.split(' ');
  const first = all.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first < 1 || first > all.length - 2 || !isNoun(all[first - 1]!.toLowerCase())) return undefined;
  const name = all.slice(first);
  return name.every((word) => /^\p{Lu}/u.test(word) || NAME_JOINTS.has(word)) ? name.join(' ') : undefined;
}

const NAME_JOINTS: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the', 'in', 'against', 'to']);

/** Length of " itself" at the phrase's end, the blank included; 0 where none stands there. */
export function reflexiveLength(words: string): number {
  const last = lastWord(words);
  return last.length < words.length && REFLEXIVES.has(last.toLowerCase()) ? last.length + 1 : 0;
}

/** Length of the mark of a phrase in the possessive, which owns the noun that reports: "Ghana| ’s", "the workers| ’". */
export function possessiveLength(words: string): number {
  const mark = words.endsWith('s') ? words.charAt(words.length - 2) : words.charAt(words.length - 1);
  if (mark !== '’' && mark !== "'") return 0;
  return words.endsWith('s') ? 2 : words.charAt(words.length - 2) === 's' ? 1 : 0;
}

/** Where the noun begins behind a count of it: "four of | 26 economists", "four of 26 | economists"; 0 where none is counted so. */
export function countedFrom(words: string): number {
  const all = words.split(' ');
  const of = all.indexOf('of');
  if (of < 1 || of > 2 || !COUNTS.has(all[of - 1]!.toLowerCase())) return 0;
  let first = of + 1;
  while (first < all.length - 1 && (LEADING_WORDS.has(all[first]!) || /^\d/.test(all[first]!))) first++;
  return first < all.length ? all.slice(0, first).join(' ').length + 1 : 0;
}

/** Whether a noun names many or a body, so that a body in front of it tells whose: "Hezbollah fighters", "the Tass news agency". */
export const isCollective = (noun: string): boolean => COLLECTIVES.some((list) => list.has(noun));

const COLLECTIVES: readonly ReadonlySet<string>[] = [BODY_WORDS, GROUP_WORDS, MEDIA_WORDS, DOCUMENT_WORDS];
