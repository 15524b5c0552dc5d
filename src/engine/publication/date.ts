import { toDay } from '../dates/calendar';
import { coversAll, endsSentence } from '../furniture/covers';
import { bylineStarts } from '../furniture/words';
import { DATE_KEYS } from '../lang/en/publication';
import type { Paragraph, ParagraphReading } from '../reading';
import type { AnalyseOptions, PublicationDateOrigin } from '../types';
import { dateLinesOf, type DateLine } from './date-line';
import { datelineEnd } from './dateline';
import { dayIn, iso, valid, type FoundDay } from './day';

export interface PublicationDate {
  /** ISO day; undefined where nothing tells it. */
  readonly date: string | undefined;
  readonly origin: PublicationDateOrigin;
}

/** Paragraphs from the top in which a dateline or a bare date is looked for: headline, byline, picture and the first lines. */
const HEAD = 15;
/** A dateline opens one of the article's first paragraphs, below captions. In paragraphs. */
const LATEST_DATELINE = 4;
/** Lines of a menu between a day and its article at the most. */
const LONGEST_MENU = 120;
/** No page has more lines above its article. */
const LONGEST_PAGE_HEAD = 600;
/** Stretches of prose above which the day is looked for. */
const MOST_OPENINGS = 4;
/** A shorter paragraph is not sure to be the article's; a long one is without others. In UTF-16 code units. */
const SHORTEST_PROSE = 100;
const LONG_PROSE = 300;
/** Lines of front matter at the most. */
const LONGEST_FRONT_MATTER = 40;
/** A line that gives nothing but a date is no longer. In UTF-16 code units. */
const LONGEST_DATE_LINE = 80;
/** A dateline's day begins before. In UTF-16 code units. */
const LONGEST_OPENING = 90;
/** As a city in capitals is long at most. In UTF-16 code units. */
const LONGEST_CITY = 31;
/** Days after which an article is hardly updated. */
const LONGEST_UPDATED = 366;
/**
 * "Agartala, April 9, 2024:", "Lima [Peru], April 9 (Vest) —", "ABUJA April 9 The": a place and a day. Classes of letters in counted runs
 * take V8 ten milliseconds to compile: who looks at the place tells letters apart.
 */
const PLACE_AND_DAY =
  /^([^\d,:;\n]{2,55}), ([^\d,\n]{3,10} \d{1,2}(?:, \d{4})?|\d{1,2} [^\d,\s]{3,10}(?:,? \d{4})?)(?: ?[(/[][^()\n]{2,20}[)/\]]\.?)? ?(?::|[—–]| -|\.)|^([A-Z]{4,20}(?: [A-Z]{3,20})?) ([A-Za-z]{3,9}\.? \d{1,2}) (?=[(A-Z])/;

/**
 * The day of publication, in this order: given by the user, front matter, a dateline or a "Published …" line, the file's name. What is
 * no day of the calendar is passed over. A dateline without a year takes it from the file's name or the copyright line.
 */
export function findPublicationDate(_text: string, paragraphs: readonly Paragraph[], options: AnalyseOptions): PublicationDate {
  const sources: readonly (readonly [PublicationDateOrigin, () => FoundDay | undefined])[] = [
    ['given', () => (options.publicationDate === undefined ? undefined : dayIn(options.publicationDate))],
    ['front-matter', () => inFrontMatter(paragraphs)],
    ['dateline', () => inDateLine(paragraphs, options.fileName)],
    ['file-name', () => (options.fileName === undefined ? undefined : dayIn(options.fileName))],
  ];
  for (const [origin, find] of sources) {
    const day = find();
    const date = day && iso(day);
    if (date !== undefined) return { date, origin };
  }
  return { date: undefined, origin: 'unknown' };
}

/** `date: 2024-04-09` between `---` and `---` at the top. */
function inFrontMatter(paragraphs: readonly Paragraph[]): FoundDay | undefined {
  const fence = paragraphs[0]?.reading.text;
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines: string[] = [];
  for (const { reading } of paragraphs.slice(1, LONGEST_FRONT_MATTER)) {
    if (reading.text === fence) break;
    lines.push(...reading.text.split('\n'));
  }
  for (const key of DATE_KEYS) {
    for (const line of lines) {
      const colon = line.search(/[:=]/);
      if (colon < 0 || line.slice(0, colon).trim().toLowerCase() !== key) continue;
      const day = dayIn(line.slice(colon + 1, colon + 1 + LONGEST_DATE_LINE));
      if (day?.year !== undefined) return day;
    }
  }
  return undefined;
}

function inDateLine(paragraphs: readonly Paragraph[], fileName: string | undefined): FoundDay | undefined {
  let published: DateLine | undefined;
  let updated: DateLine | undefined;
  for (const { reading } of paragraphs)
    for (const line of dateLinesOf(reading)) {
      if (line.kind === 'published' && (!published || line.rank < published.rank)) published = line;
      if (line.kind === 'updated') updated ??= line;
    }
  if (published) return published.day;
  const head = inHead(paragraphs, fileName);
  return updated && !(head && isUpdateOf(updated.day, head)) ? updated.day : head;
}

/** A bare day or a dateline at the top: of the page, or of the article where menus stand above it. */
function inHead(paragraphs: readonly Paragraph[], fileName: string | undefined): FoundDay | undefined {
  let known: { readonly year: number | undefined } | undefined;
  const yearOf = ({ year }: FoundDay): number | undefined =>
    year ?? (known ??= { year: yearIn(fileName) ?? copyrightYear(paragraphs) }).year;
  for (const reading of headOf(paragraphs)) {
    const day = bareDay(reading) ?? datelineDay(reading);
    const year = day && yearOf(day);
    const dated = day === undefined || year === undefined ? undefined : valid(year, day.month, day.day);
    if (dated) return dated;
  }
  return undefined;
}

const bareDay = (reading: ParagraphReading): FoundDay | undefined => dateLinesOf(reading).find(({ kind }) => kind === 'bare')?.day;

/**
 * The paragraphs among which the day stands, each once, the likeliest first. Below a page's menus it is what is nearest above the article's
 * first sentences, with a time of day rather than without: a day at the very top may be that of the visit, and links have days as well.
 */
function headOf(paragraphs: readonly Paragraph[]): ReadonlySet<ParagraphReading> {
  const head = new Set<ParagraphReading>();
  const add = (from: number, to: number): void => {
    for (let at = from; at < to && at < paragraphs.length; at++) head.add(paragraphs[at]!.reading);
  };
  const openings = openingsOf(paragraphs);
  const isBelowMenu = (openings[0] ?? 0) >= HEAD;
  if (!isBelowMenu) {
    add(0, HEAD);
    for (const { reading } of paragraphs.slice(HEAD, 2 * HEAD)) if (isByline(reading.text)) head.add(reading);
  }
  for (const opening of openings) {
    const first = Math.max(0, opening - LONGEST_MENU);
    for (let at = opening - 1; at >= first; at--) {
      const { reading } = paragraphs[at]!;
      if (!head.has(reading) && CLOCKED.test(reading.text)) head.add(reading);
    }
    if (!isBelowMenu) continue;
    for (let at = opening - 1; at >= first; at--) head.add(paragraphs[at]!.reading);
    add(opening, opening + LATEST_DATELINE);
  }
  if (isBelowMenu) add(0, HEAD);
  return head;
}

const isByline = (text: string): boolean => bylineStarts.of(text.slice(0, LONGEST_DATE_LINE).toLowerCase()) !== undefined;

/** Where prose begins: the first may be a notice of the page's. */
function openingsOf(paragraphs: readonly Paragraph[]): readonly number[] {
  const openings: number[] = [];
  const end = Math.min(paragraphs.length, LONGEST_PAGE_HEAD);
  let isBehindProse = false;
  for (let at = 0; at < end && openings.length < MOST_OPENINGS; at++) {
    const is = isProse(paragraphs[at]);
    if (is && !isBehindProse && isOpening(paragraphs, at)) openings.push(at);
    isBehindProse = is;
  }
  return openings;
}

/** A time of day, in a line that may give a day. */
const CLOCKED = /^[^\n]{0,120}(?<!\d)\d{1,2}[:.]\d\d(?!\d)/;

/** The article's first sentences: prose that is long, or that more follows. */
const isOpening = (paragraphs: readonly Paragraph[], at: number): boolean =>
  paragraphs[at]!.reading.text.length >= LONG_PROSE ||
  isProse(paragraphs[at + 1]) ||
  isProse(paragraphs[at + 2]) ||
  isProse(paragraphs[at + 3]);

function isProse(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { text } = paragraph.reading;
  return text.length >= SHORTEST_PROSE && endsSentence(text) && !coversAll(paragraph);
}

/** What is updated before the day at the top has that day from elsewhere: from the page around it, printed later. */
function isUpdateOf(update: FoundDay, first: FoundDay): boolean {
  const days = numberOf(update) - numberOf(first);
  return days >= 0 && days <= LONGEST_UPDATED;
}

const numberOf = ({ year, month, day }: FoundDay): number => toDay(year ?? 0, month, day);

/**
 * "WASHINGTON, April 9, 2024 (Reuters) —", "MOSCOW, April 9. /TASS/.": the day in the dateline that a paragraph begins with, or in a line
 * that is nothing but one.
 */
function datelineDay({ text: given, places }: ParagraphReading): FoundDay | undefined {
  // No day is told without a digit.
  if (!/\d/.test(given.slice(0, LONGEST_OPENING))) return undefined;
  const text =
    given.length <= LONGEST_OPENING
      ? given.replaceAll('\u00a0', ' ')
      : given.slice(0, LONGEST_OPENING).replaceAll('\u00a0', ' ') + given.slice(LONGEST_OPENING);
  const end = datelineEnd(text, places);
  if (end > 0) return dayIn(text.slice(0, end));
  const placed = /^\p{Lu}/u.test(text) ? PLACE_AND_DAY.exec(text) : null;
  const city = placed?.[1] ?? placed?.[3];
  if (placed && city?.split(' ').every((word) => /^[\p{Lu}[(]/u.test(word))) return dayIn((placed[2] ?? placed[4])!);
  return text.length <= LONGEST_DATE_LINE && isCityInCapitals(text.slice(0, Math.max(0, text.search(/[,(]/)))) ? dayIn(text) : undefined;
}

/** "NEW YORK", "ST. JOHN'S". */
const isCityInCapitals = (text: string): boolean => /^\p{Lu}[^\d\p{Ll}]+$/u.test(text) && text.length >= 3 && text.length <= LONGEST_CITY;

function yearIn(fileName: string | undefined): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(fileName ?? '');
  return year ? Number(year[0]) : undefined;
}

/** The year of "© 2024"; of several the latest, since some pages never renew one of theirs. */
function copyrightYear(paragraphs: readonly Paragraph[]): number | undefined {
  let latest: number | undefined;
  for (const { reading } of paragraphs) {
    const { text, furniture } = reading;
    const year = furniture.spans.length > 0 ? /(?:©|\(c\)|copyright) {0,2}(?:©|\(c\))? {0,2}((?:19|20)\d\d)(?!\d)/i.exec(text) : null;
    if (year) latest = Math.max(latest ?? 0, Number(year[1]));
  }
  return latest;
}
