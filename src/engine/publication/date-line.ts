import { bylineStarts, bylineWords } from '../furniture/words';
import { monthsShort } from '../lang/en/dates/calendar';
import { DATE_PARTS, MONTHS } from '../lang/en/furniture';
import { ARTICLE, OTHER_DAYS, PUBLISHED, SENTENCE_WORDS, SOURCE_LABELS, UPDATED } from '../lang/en/publication';
import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import { dayIn, type FoundDay } from './day';

/** A day that a line gives with hardly anything else; `day` has its year unless a bare one stands in a stamp without. */
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
const GLUED = [...Object.keys(monthsShort), 'may'].map(capital).join('|');
/** Between parts of a line: signs, gaps, and labels in mid-line, which may be glued to what stands before them. */
const JOINT = new RegExp(
  // "BUSINESSNOV 7, 2023", "Mayors meetMay 3, 2024": a day behind a label.
  String.raw`(?<=[A-Z])(?=(?:${GLUED.toUpperCase()})[A-Z]{0,6}\.? \d{1,2}, \d{4})|(?<=[a-z])(?=(?:${GLUED})[a-z]{0,6}\.? \d{1,2}, \d{4})|[|•·\t]| [/–—-]{1,2} (?!\d{1,2}[:.]\d\d)| {2,}| (?=(?:${NAMES}) ?:)|(?<=[\p{L}\d])(?=(?:${NAMES})(?![\p{Ll}]))`,
  'u',
);

const words = (list: string): string[] => list.trim().split(/\s+/);
const STAMP: ReadonlySet<string> = new Set([
  ...words(MONTHS),
  ...words(DATE_PARTS),
  ...LABELS.flatMap(({ label }) => words(label)),
  ...words('hour day days month months year years min mins minute read timer schedule'),
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
  text.length > LONGEST || !(YEAR.test(text) || STAMPED.test(text)) ? NONE : text.split('\n').flatMap(daysOf),
);

/** "Jun 13, 4:03 PM EDT": a stamp without its year. */
const STAMPED = /^(?:[A-Z][a-z]{2,8}\.?,? )?[A-Z][a-z]{2,8}\.? \d{1,2},? (?:at )?\d{1,2}:\d\d ?[AaPp]\.?[Mm]/;

/** Without its four digits no year stands there, unless the last of numbers is one: "4/9/24 7:30 AM". */
const YEAR = /\d{4}|\/\d\d/;

function daysOf(line: string): readonly DateLine[] {
  if (!YEAR.test(line) && !STAMPED.test(line)) return NONE;
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
      if (day && !label && STAMPED.test(part) && isBare(part)) found.push({ day, kind: 'bare', rank: 0 });
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

/** "By Ann Lee on April 9, 2024 @annlee 76 comments": what stands behind the year says nothing of the day. */
const untilYear = (line: string): string => {
  const year = line.search(/(?<!\d)(?:19|20)\d\d(?!\d)/);
  return year < 0 ? line : line.slice(0, year + 4);
};

/** A day with names beside it at the most: of a place, an outlet, those who wrote it. */
function isBare(whole: string): boolean {
  const by = whole.search(/ by /i);
  const isByline = bylineStarts.of(whole.toLowerCase()) !== undefined;
  const part = by > 0 && dayIn(whole.slice(0, by))?.year !== undefined ? whole.slice(0, by) : isByline ? untilYear(whole) : whole;
  const lower = part.toLowerCase();
  if (/[.!?][”"]?$/.test(part.replace(/\b[ap]\.m\.$/i, '')) || (part.includes(')') && !part.includes('('))) return false;
  // "… 2024 ISTSource:": what it is the label of stands in the next line.
  for (const colon of part.matchAll(/(\p{L}+) ?:(?!\d|$)/gu)) if (!SOURCES.has(colon[1]!.toLowerCase())) return false;
  const rest = wordsOf(part).filter((word) => word.length > 1 && !STAMP.has(word.toLowerCase()));
  // "The Treaty of May 3, 1999"
  if (!isByline && rest.some((word) => word.toLowerCase() === ARTICLE)) return false;
  if (rest.length > (isByline ? MOST_NAMES : lower.startsWith('source') ? 2 * MOST_WORDS : MOST_WORDS)) return false;
  return rest.every((word) => /^\p{Lu}/u.test(word) || bylineWords.has(word) || lower.startsWith('source'));
}
