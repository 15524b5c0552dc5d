import { isWordCode } from '../lang/phrases';
import * as lists from '../lang/en/furniture';
import { wordSet } from '../organizations/heads';
import type { Token } from '../reading';
import { SIGN } from '../text/lists';

const entries = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => entry.replaceAll('’', "'"));

/** The word that a phrase begins with, or its first mark. */
const firstWord = (phrase: string): string => /^[\p{L}\p{N}]+|^./u.exec(phrase)?.[0] ?? '';

/** Phrases by their first two letters, for a look at a line's beginning. */
export class Beginnings {
  private readonly byFirst = new Map<string, string[]>();

  constructor(list: string) {
    for (const phrase of entries(list)) {
      const first = phrase.slice(0, 2);
      const same = this.byFirst.get(first);
      if (same) same.push(phrase);
      else this.byFirst.set(first, [phrase]);
    }
  }

  /** First words, as a tokenizer gives them. */
  *firstWords(): Generator<string> {
    for (const phrases of this.byFirst.values()) for (const phrase of phrases) yield firstWord(phrase);
  }

  /** The phrase that `lower` (small letters, straight apostrophes) begins with; undefined where none does. */
  of(lower: string): string | undefined {
    return find(this.byFirst.get(lower.slice(0, 2)), lower) ?? find(this.byFirst.get(lower.charAt(0)), lower);
  }
}

const find = (phrases: readonly string[] | undefined, lower: string): string | undefined =>
  // "copyright 20" begins a year.
  phrases?.find((phrase) => lower.startsWith(phrase) && (isEdge(lower, phrase.length) || /\d$/.test(phrase)));

/** No word goes on over the offset. */
const isEdge = (text: string, at: number): boolean =>
  at === 0 || at >= text.length || !isWordCode(text.charCodeAt(at - 1)) || !isWordCode(text.charCodeAt(at));

export const lineStarts = new Beginnings(lists.LINE_STARTS);
export const openStarts = new Beginnings(lists.OPEN_STARTS);
export const linkHeads = new Beginnings(lists.LINK_HEADS);
export const bylineStarts = new Beginnings(lists.BYLINE_STARTS);
export const dateLineStarts = new Beginnings(lists.DATE_LINE_STARTS);
export const menuWords: ReadonlySet<string> = new Set(entries(lists.MENU_WORDS));
/** Lines below which the authors' names stand, and what stands between these. */
export const bylineHeads: ReadonlySet<string> = new Set(entries(lists.BYLINE_HEADS));
export const bylineJoints: ReadonlySet<string> = wordSet(lists.BYLINE_JOINTS);
/** What a line with a page's age consists of behind its figure. */
export const ageUnits: ReadonlySet<string> = wordSet(lists.AGE_UNITS);
export const ageWords: ReadonlySet<string> = wordSet(lists.AGE_WORDS);
export const ageFigures: ReadonlySet<string> = wordSet(lists.AGE_FIGURES);
export const readingWords: ReadonlySet<string> = wordSet(lists.READING_WORDS);
export const playerWords: ReadonlySet<string> = wordSet(lists.PLAYER_WORDS);
export const bylineWords: ReadonlySet<string> = wordSet(lists.BYLINE_WORDS);
export const postureVerbs: ReadonlySet<string> = wordSet(lists.POSTURE_VERBS);
export const captionVerbs: ReadonlySet<string> = new Set([...postureVerbs, ...wordSet(lists.CAPTION_VERBS)]);
export const commentWords: ReadonlySet<string> = new Set(entries(lists.COMMENT_BUTTONS));
/** See about-authors.ts. */
export const bioJobs: ReadonlySet<string> = wordSet(lists.BIO_JOBS);
export const placeWords: ReadonlySet<string> = wordSet(lists.PLACE_WORDS);
export const sideWords: ReadonlySet<string> = wordSet(lists.SIDE_WORDS);
export const creditWords: ReadonlySet<string> = wordSet(lists.CREDIT_WORDS);

export const creditLabels: ReadonlySet<string> = new Set(entries(lists.CREDIT_LABELS));
/** Last words of a line that is a photographer's name and no more. */
export const creditEnds: ReadonlySet<string> = wordSet(lists.CREDIT_ENDS);
export const countedWords: ReadonlySet<string> = wordSet(lists.COUNTED);

/** Words that a bare date consists of besides figures. */
export const dateWords: ReadonlyMap<string, 'month' | 'other'> = new Map([
  ...[...wordSet(lists.MONTHS)].map((word) => [word, 'month'] as const),
  ...[...wordSet(lists.DATE_PARTS)].map((word) => [word, 'other'] as const),
]);
/** Last words of a line that names an author's office. */
export const jobEnds: ReadonlySet<string> = wordSet(lists.JOB_ENDS);

/** Words of little but a page and its readers; of a page's trade; to its readers. See site-talk.ts. */
export const siteWords: ReadonlySet<string> = wordSet(lists.SITE_WORDS);
export const plainSiteWords: ReadonlySet<string> = wordSet(lists.PLAIN_SITE_WORDS);
export const addressWords: ReadonlySet<string> = wordSet(lists.ADDRESS_WORDS);

/** First words of lines that are furniture as a whole. */
export const openingWords: ReadonlySet<string> = new Set([
  ...lineStarts.firstWords(),
  ...openStarts.firstWords(),
  ...linkHeads.firstWords(),
  ...bylineStarts.firstWords(),
  ...dateLineStarts.firstWords(),
  ...[...menuWords].map(firstWord),
  ...'( [ -- ap photo photos photograph image credit picture follow'.split(' '),
]);

/** What a phrase inside a line is a sign of; several are added up. */
export const MARKER = 1;
export const ENDING = 2;
export const CAPTION = 4;
export const SITE = 8;

interface Sign {
  readonly phrase: string;
  readonly kind: number;
}

const signsByWord = new Map<string, Sign[]>();
for (const [kind, list] of [
  [MARKER, lists.MARKERS],
  [ENDING, lists.ENDINGS],
  [CAPTION, lists.CAPTION_MARKS],
  [SITE, [...siteWords].join('|')],
] as const) {
  for (const phrase of entries(list)) {
    const word = firstWord(phrase);
    const same = signsByWord.get(word);
    if (same) same.push({ phrase, kind });
    else signsByWord.set(word, [{ phrase, kind }]);
  }
}

/** Whether a sign may begin with the word (in lower case). */
export const mayOpenSign = (lower: string): boolean => signsByWord.has(lower);

/** The kinds of signs that the paragraph holds from offset `from` on, added up; 0 for none. Looks at each token once. */
export function signsIn(text: string, tokens: readonly Token[], from: number): number {
  let found = 0;
  for (const { start, lower, lists: known } of tokens) {
    if ((known & SIGN) === 0 || start < from) continue;
    const signs = signsByWord.get(lower);
    if (signs === undefined) continue;
    for (const { phrase, kind } of signs) if ((found & kind) === 0 && stands(phrase, text, start)) found |= kind;
  }
  return found;
}

/** Whether the phrase stands at the offset, in letters of either case, with apostrophes of either shape, and no word goes on behind it. */
function stands(phrase: string, text: string, start: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase.charCodeAt(i);
    const code = text.charCodeAt(start + i);
    if (code === wanted || (code === CURLY && wanted === STRAIGHT)) continue;
    if (code >= 65 && code <= 90 && wanted === code + 32) continue;
    if (code < 128 || text.charAt(start + i).toLowerCase() !== phrase.charAt(i)) return false;
  }
  const end = start + phrase.length;
  return end >= text.length || !isWordCode(phrase.charCodeAt(phrase.length - 1)) || !isWordCode(text.charCodeAt(end));
}

const CURLY = 0x2019;
const STRAIGHT = 39;

const markers = entries(lists.MARKERS);

/** Whether a marker stands in `lower`, at the edges of words. */
export function holdsMarker(lower: string): boolean {
  return markers.some((phrase) => {
    const at = lower.indexOf(phrase);
    return at >= 0 && isEdge(lower, at) && isEdge(lower, at + phrase.length);
  });
}
