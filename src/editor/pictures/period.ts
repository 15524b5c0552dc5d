/** A stretch of days, both ends included, as ISO days (`YYYY-MM-DD`). */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** Months in which the seasons of TIMEX3 begin, northern as its values are. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days that a TIMEX3 value covers: a day, week, month, quarter, half, season, year, decade or century.
 * @returns undefined for what names no days: durations, sets, references, values with an X.
 */
export function periodOf(value: string): Period | undefined {
  const [date = ''] = value.split('T');
  const year = Number(date.slice(0, 4));
  const rest = date.slice(5);
  if (/^\d{2}$/.test(date)) return years(Number(date) * 100, 100);
  if (/^\d{3}$/.test(date)) return years(Number(date) * 10, 10);
  if (/^\d{4}$/.test(date)) return years(year, 1);
  if (!/^\d{4}-/.test(date)) return undefined;
  if (/^\d\d$/.test(rest)) return months(year, Number(rest), 1);
  if (/^\d\d-\d\d$/.test(rest)) return { first: date, last: date };
  if (/^Q[1-4]$/.test(rest)) return months(year, Number(rest[1]) * 3 - 2, 3);
  if (/^H[12]$/.test(rest)) return months(year, Number(rest[1]) * 6 - 5, 6);
  const season = SEASONS[rest];
  if (season !== undefined) return months(year, season, 3);
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  return week ? weekOf(year, Number(week[1]), week[2] !== undefined) : undefined;
}

function years(first: number, count: number): Period {
  return { first: iso(first, 1, 1), last: iso(first + count - 1, 12, 31) };
}

function months(year: number, month: number, count: number): Period | undefined {
  if (month < 1 || month > 12) return undefined;
  return { first: iso(year, month, 1), last: iso(year, month + count, 0) };
}

/** ISO 8601: week 1 holds January 4. */
function weekOf(year: number, week: number, weekend: boolean): Period {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  const monday = 4 - ((fourth + 6) % 7) + (week - 1) * 7;
  return { first: iso(year, 1, monday + (weekend ? 5 : 0)), last: iso(year, 1, monday + 6) };
}

/** Days beyond the month's end run on into the next. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
