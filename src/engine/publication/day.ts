import { daysInMonth } from '../dates/calendar';
import { fullYear } from '../dates/rules/absolute';
import { months, monthsShort } from '../lang/en/dates/calendar';

/** A day as a text gives it; without `year` where it gives none. */
export interface FoundDay {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Years that an article may be of. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

const monthNumbers: ReadonlyMap<string, number> = new Map([...Object.entries(months), ...Object.entries(monthsShort)]);

/** Forms with a number for the month. Each is tried at each offset; none can run further than its few digits. */
const ISO = /(?<!\d)(\d{4})([-/._])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})([-/._])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const EAST_ASIAN = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/;
/** The time of day behind a day in numbers; its third group tells whether the hours are halves of a day. */
const CLOCK = /^[\s,–-]{0,4}(?:at )?\d{1,2}[:.]\d\d(?::\d\d)? ?([ap]\.?m)?/i;
/**
 * "9 April 2024", "9th of April, 2024", "April 9th, 2024", "Apr. 9": the day before or behind the month's name. A time of day may be glued
 * to the year: "April 9, 20247:30 AM".
 */
const DAY_FIRST = /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?(?:-|,? {0,2})(\d{4})?(?!\d(?!\d?:\d\d))/g;
const MONTH_FIRST = /(?<![A-Za-z])([A-Za-z]{3,9})\.? {0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,? {1,2}(\d{4})(?!\d(?!\d?:\d\d)))?/g;

/**
 * The first day that a short text gives in numbers or with a month's name; undefined where it gives none or an impossible one. Numbers
 * alone count only where they can be read in one way: not 04/05/2024, but 04.05.2024, whose day comes first as points tell, and with a
 * time of day 04/05/2024 7:30 AM (month first) and 04/05/2024 19:30.
 */
export function dayIn(given: string): FoundDay | undefined {
  if (!/\d/.test(given)) return undefined;
  // Pages keep a month and its day on one line: "July\u00a02".
  const text = given.replaceAll('\u00a0', ' ');
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text) ?? COMPACT.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[iso.length - 2]), Number(iso[iso.length - 1]));
  return namedDay(text) ?? numericDay(text);
}

function numericDay(text: string): FoundDay | undefined {
  const found = NUMERIC.exec(text);
  if (found === null) return undefined;
  const clock = CLOCK.exec(text.slice(found.index + found[0].length));
  const [a, b, y] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const isShort = found[4]!.length === 2;
  // Two digits are a year only in an American stamp: "4/9/24 7:30 AM".
  if (isShort && (found[2] !== '/' || clock?.[1] === undefined)) return undefined;
  const year = isShort ? fullYear(y) : y;
  if (a > 12 || a === b) return valid(year, b, a);
  if (b > 12) return valid(year, a, b);
  if (found[2] === '.') return valid(year, b, a);
  if (!clock) return undefined;
  return clock[1] === undefined ? valid(year, b, a) : valid(year, a, b);
}

function namedDay(text: string): FoundDay | undefined {
  const found: FoundDay[] = [];
  for (const [pattern, dayAt, monthAt] of [
    [MONTH_FIRST, 2, 1],
    [DAY_FIRST, 1, 2],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const month = monthNumbers.get(match[monthAt]!.toLowerCase());
      if (month === undefined) continue;
      const day = valid(match[3] === undefined ? undefined : Number(match[3]), month, Number(match[dayAt]));
      if (day !== undefined) found.push(day);
    }
  }
  return found.find(({ year }) => year !== undefined) ?? found[0];
}

/** The day where the calendar has it; undefined for 30 February and for years out of range. */
export function valid(year: number | undefined, month: number, day: number): FoundDay | undefined {
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2000, month)) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO day; undefined without a year. */
export function iso({ year, month, day }: FoundDay): string | undefined {
  return year === undefined ? undefined : `${String(year)}-${two(month)}-${two(day)}`;
}
