import { bylineStarts, bylineWords } from '../furniture/words';
import { DATE_PARTS, MONTHS } from '../lang/en/furniture';
import { ARTICLE, OTHER_DAYS, PUBLISHED, SENTENCE_WORDS, SOURCE_LABELS, UPDATED } from '../lang/en/publication';
import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import { dayIn, type FoundDay } from './day';

/** A day that a line gives with hardly anything else; `day` has its year. */
export interface DateLine {
  readonly day: FoundDay;
  /** What the line says of the day; 'bare' where it says nothing. */
  readonly kind: 'published' | 'updated' | 'bare';
  /** Of a day of publication: the lower, the surer. */
  readonly rank: number;
}

/** A line that gives a day is no longer. In UTF-16 code units. */
const LONGEST = 160;
/** Other words beside a bare day (places, outlets), at the most, and names in a byline. */
const MOST_WORDS = 4;
const MOST_NAMES = 14;

const capital = (label: string): string => label[0]!.toUpperCase() + label.slice(1);
const LABELS = [...PUBLISHED, ...UPDATED].map((label) => ({ label, isUpdate: (UPDATED as readonly string[]).includes(label) }));
const NAMES = LABELS.map(({ label }) => capital(label)).join('|');
/** Between parts of a line: signs, gaps, and labels in mid-line, which may be glued to what stands before them. */
const JOINT = new RegExp(
  String.raw`[|•·\t]| [/–—-]{1,2} (?!\d{1,2}[:.]\d\d)| {2,}| (?=(?:${NAMES}) ?:)|(?<=[\p{L}\d])(?=(?:${NAMES})(?![\p{Ll}]))`,
  'u',
);

const words = (list: string): string[] => list.trim().split(/\s+/);
const STAMP: ReadonlySet<string> = new Set([
  ...words(MONTHS),
  ...words(DATE_PARTS),
  ...LABELS.flatMap(({ label }) => words(label)),
  ...words('hour day days month months year years min mins minute read'),
]);
const OTHER: ReadonlySet<string> = new Set(words(OTHER_DAYS));
const SENTENCE: ReadonlySet<string> = new Set(words(SENTENCE_WORDS));
const SOURCES: ReadonlySet<string> = new Set(SOURCE_LABELS);

interface Label {
  readonly kind: 'published' | 'updated';
  readonly rank: number;
  /** In UTF-16 code units. */
  readonly length: number;
}

const NONE: readonly DateLine[] = [];

/** The days that a paragraph gives as a header does: "By Ana Ode | Apr. 9, 2024 / Updated Apr. 10, 2024". */
export const dateLinesOf = keptWith(({ text }: ParagraphReading): readonly DateLine[] =>
  text.length > LONGEST || !YEAR.test(text) ? NONE : text.split('\n').flatMap(daysOf),
);

/** Without its four digits no year stands there, unless the last of numbers is one: "4/9/24 7:30 AM". */
const YEAR = /\d{4}|\/\d\d/;

function daysOf(line: string): readonly DateLine[] {
  if (!YEAR.test(line)) return NONE;
  const found: DateLine[] = [];
  const isOther = /^(?:©|\(c\))/i.test(line) || wordsOf(line).some((word) => OTHER.has(word.toLowerCase()));
  let label: Label | undefined;
  for (const raw of line.split(JOINT)) {
    const part = raw.trim();
    if (part === '') continue;
    const own = labelOf(part);
    const rest = own ? part.slice(own.length) : part;
    // "Updated - April 9, 2024", "Published | Apr. 9, 2024": a label by itself is the next part's.
    label = own ?? label;
    const day = /\d/.test(rest) ? dayIn(rest) : undefined;
    if (day?.year === undefined) {
      if (!own) label = undefined;
      continue;
    }
    if (label) {
      if (!isSentence(part)) found.push({ day, kind: label.kind, rank: label.rank });
    } else if (!isOther && isBare(part)) found.push({ day, kind: 'bare', rank: 0 });
    label = undefined;
  }
  return found;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** "Published: …", "PublishedApr 9", "UPDATED APR 9". */
function labelOf(part: string): Label | undefined {
  const lower = part.toLowerCase();
  const rank = LABELS.findIndex(({ label }) => lower.startsWith(label) && !/^\p{Ll}/u.test(part.slice(label.length)));
  if (rank < 0) return undefined;
  const { label, isUpdate } = LABELS[rank]!;
  return { kind: isUpdate ? 'updated' : 'published', rank, length: label.length };
}

const isSentence = (part: string): boolean =>
  /[.!?][”"]?$/.test(part.replace(/\b[ap]\.m\.$/i, '')) || wordsOf(part).some((word) => SENTENCE.has(word));

/** A day with names beside it at the most: of a place, an outlet, those who wrote it. */
function isBare(whole: string): boolean {
  const by = whole.search(/ by /i);
  const part = by > 0 && dayIn(whole.slice(0, by))?.year !== undefined ? whole.slice(0, by) : whole;
  const lower = part.toLowerCase();
  if (/[.!?][”"]?$/.test(part.replace(/\b[ap]\.m\.$/i, '')) || (part.includes(')') && !part.includes('('))) return false;
  for (const colon of part.matchAll(/(\p{L}+) ?:(?!\d)/gu)) if (!SOURCES.has(colon[1]!.toLowerCase())) return false;
  const rest = wordsOf(part).filter((word) => word.length > 1 && !STAMP.has(word.toLowerCase()));
  const isByline = bylineStarts.of(lower) !== undefined;
  // "The Treaty of May 3, 1999"
  if (!isByline && rest.some((word) => word.toLowerCase() === ARTICLE)) return false;
  if (rest.length > (isByline ? MOST_NAMES : lower.startsWith('source') ? 2 * MOST_WORDS : MOST_WORDS)) return false;
  return rest.every((word) => /^\p{Lu}/u.test(word) || bylineWords.has(word) || lower.startsWith('source'));
}
