/** Why an input is no date. `value`: what the message names. */
export type DateProblem =
  | { readonly problem: 'not-a-date' | 'no-year' }
  /** Day and month could change places; `readings` are the ISO days that it could be. */
  | { readonly problem: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly problem: 'no-such-day'; readonly day: number; readonly month: number; readonly year: number }
  /** The weekday that was given is not that of the day; `weekday` is the right one, 0 for Sunday. */
  | { readonly problem: 'wrong-weekday'; readonly iso: string; readonly weekday: number };

export interface PlainDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** No article is older or younger than this. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2200;
const MONTHS = 12;
const DAY_MS = 86_400_000;

/**
 * Reads a date as people write it: `2024-04-09`, `20240409`, `9 April 2024`, `Tuesday, April 9th, 2024`, `9.4.2024`, `today`,
 * `yesterday`. Pure.
 * @param today the ISO day that "today" is.
 * @param locales languages whose names of months and weekdays are understood.
 */
export function parsePlainDate(input: string, today: string, locales: readonly string[] = ['en']): PlainDate | DateProblem {
  const text = input.trim().toLowerCase();
  const near = { today: 0, yesterday: -1, tomorrow: 1 }[text];
  if (near !== undefined) return { iso: new Date(Date.parse(today) + near * DAY_MS).toISOString().slice(0, 10) };
  const numeric = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (numeric && (numeric[2] !== '' || text.length === 8)) return day(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return slashed ? dayOrMonthFirst(Number(slashed[1]), Number(slashed[2]), Number(slashed[3])) : inWords(text, locales);
}

/** `4/9/2024` is April in one country and September in another. */
function dayOrMonthFirst(first: number, second: number, year: number): PlainDate | DateProblem {
  const monthFirst = day(year, first, second);
  const dayFirst = day(year, second, first);
  if (!('iso' in monthFirst)) return dayFirst;
  if (!('iso' in dayFirst) || first === second) return monthFirst;
  return { problem: 'ambiguous', readings: [monthFirst.iso, dayFirst.iso] };
}

/** A month's name, a day, a year, and a weekday perhaps, in any order. */
function inWords(text: string, locales: readonly string[]): PlainDate | DateProblem {
  const names = namesOf(locales);
  let month: number | undefined;
  let dayOfMonth: number | undefined;
  let year: number | undefined;
  let weekday: number | undefined;
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const bare = word.replace(/\.$/, '');
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(bare)?.[1];
    if (number !== undefined && number.length > 2 && year === undefined) year = Number(number);
    else if (number !== undefined && number.length <= 2 && dayOfMonth === undefined) dayOfMonth = Number(number);
    else if (names.months.has(bare) && month === undefined) month = names.months.get(bare);
    else if (names.weekdays.has(bare) && weekday === undefined) weekday = names.weekdays.get(bare);
    else if (bare !== 'of' && bare !== 'the') return { problem: 'not-a-date' };
  }
  if (month === undefined || dayOfMonth === undefined) return { problem: 'not-a-date' };
  if (year === undefined) return { problem: 'no-year' };
  const read = day(year, month, dayOfMonth);
  if (!('iso' in read) || weekday === undefined) return read;
  const actual = new Date(read.iso).getUTCDay();
  return actual === weekday ? read : { problem: 'wrong-weekday', iso: read.iso, weekday: actual };
}

function day(year: number, month: number, dayOfMonth: number): PlainDate | DateProblem {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && month <= MONTHS;
  if (!exists || year < FIRST_YEAR || year > LAST_YEAR) return { problem: 'no-such-day', day: dayOfMonth, month, year };
  return { iso: date.toISOString().slice(0, 10) };
}

interface Names {
  /** Lower case without full stop → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower case without full stop → 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Short and long names of months and weekdays in several languages; the first language wins where two use one word. */
function namesOf(locales: readonly string[]): Names {
  const months = new Map<string, number>([['sept', 9]]);
  const weekdays = new Map<string, number>([
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ]);
  const add = (map: Map<string, number>, name: string, value: number): void => {
    const bare = name.toLowerCase().replace(/\.$/, '');
    if (!map.has(bare)) map.set(bare, value);
  };
  for (const locale of locales) {
    for (const length of ['long', 'short'] as const) {
      const monthName = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
      // With a day beside it some languages inflect the month ("9 kwietnia").
      const inflected = new Intl.DateTimeFormat(locale, { month: length, day: 'numeric', timeZone: 'UTC' });
      const weekdayName = new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' });
      for (let month = 0; month < MONTHS; month++) {
        const time = Date.UTC(2024, month, 1);
        add(months, monthName.format(time), month + 1);
        add(months, inflected.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '', month + 1);
      }
      for (let weekday = 0; weekday < 7; weekday++) add(weekdays, weekdayName.format(Date.UTC(2024, 0, 7 + weekday)), weekday);
    }
  }
  return { months, weekdays };
}
