import type { TimexType } from '../../../engine';

/** Why a text is no TIMEX3 value: the message names what is wrong. */
export type TimexProblem =
  | { readonly problem: 'empty' | 'form' | 'duration' | 'unit' | 'time' }
  | { readonly problem: 'month' | 'week' | 'day' | 'hour' | 'minute'; readonly part: string };

/** A value that holds, and the type that goes with it: SET is never told by the value alone. */
export interface TimexValue {
  readonly value: string;
  readonly type: Exclude<TimexType, 'SET'>;
}

const REFERENCES = new Set(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']);
/** Months, seasons, quarters, halves, as TimeML 1.2.1 (section 2.2.3) writes them behind a year. */
const PARTS_OF_YEAR = /^(?:SP|SU|FA|WI|Q[1-4X]|H[12X])$/;
const PARTS_OF_DAY = /^(?:MO|MI|AF|EV|NI|DT)$/;
/** Units of durations before and behind the T. */
const DAY_UNITS = new Set(['ML', 'CE', 'DE', 'Y', 'Q', 'SP', 'SU', 'FA', 'WI', 'M', 'W', 'WE', 'D']);
const TIME_UNITS = new Set(['H', 'M', 'S', 'MO', 'MI', 'AF', 'EV', 'NI', 'DT']);
const MONTHS = 12;
const WEEKS = 53;
const HOURS = 24;
const MINUTES = 60;

/**
 * Reads a TIMEX3 value as somebody types it: `2024-04-09`, `2024-W15`, `XXXX-WXX-2`, `2024-04-09T14:30`, `P2D`, `PT1H30M`, `PAST_REF`.
 * Capitals do not matter. Pure.
 */
export function parseTimex(input: string): TimexValue | TimexProblem {
  const value = input.trim().toUpperCase();
  if (value === '') return { problem: 'empty' };
  if (REFERENCES.has(value)) return { value, type: 'DATE' };
  if (value.startsWith('P')) return problemOfDuration(value) ?? { value, type: 'DURATION' };
  const cut = value.indexOf('T');
  const date = cut < 0 ? value : value.slice(0, cut);
  const problem = problemOfDate(date) ?? (cut < 0 ? undefined : problemOfTime(value.slice(cut + 1)));
  return problem ?? { value, type: cut < 0 ? 'DATE' : 'TIME' };
}

function problemOfDate(date: string): TimexProblem | undefined {
  // Decades and centuries leave out the digits that are not known.
  if (/^(?:BC)?[\dX]{2,4}$/.test(date)) return undefined;
  const [year, second, third, ...more] = date.split('-');
  if (year === undefined || second === undefined || !/^[\dX]{4}$/.test(year) || more.length > 0) return { problem: 'form' };
  if (PARTS_OF_YEAR.test(second)) return third === undefined ? undefined : { problem: 'form' };
  if (second.startsWith('W')) return problemOfWeek(second.slice(1), third);
  if (!/^[\dX]{2}$/.test(second)) return { problem: 'form' };
  if (isNumber(second) && !within(second, 1, MONTHS)) return { problem: 'month', part: second };
  if (third === undefined) return undefined;
  if (!/^[\dX]{2}$/.test(third)) return { problem: 'form' };
  return isNumber(third) && !within(third, 1, daysIn(year, second)) ? { problem: 'day', part: third } : undefined;
}

function problemOfWeek(week: string, day: string | undefined): TimexProblem | undefined {
  if (!/^[\dX]{2}$/.test(week)) return { problem: 'form' };
  if (isNumber(week) && !within(week, 1, WEEKS)) return { problem: 'week', part: week };
  return day === undefined || day === 'WE' || /^[1-7X]$/.test(day) ? undefined : { problem: 'form' };
}

function problemOfTime(time: string): TimexProblem | undefined {
  if (PARTS_OF_DAY.test(time)) return undefined;
  const [, hour, minute, second] = /^([\dX]{2})(?::([\dX]{2}))?(?::([\dX]{2}))?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(time) ?? [];
  if (hour === undefined) return { problem: 'time' };
  if (isNumber(hour) && Number(hour) > HOURS) return { problem: 'hour', part: hour };
  const late = [minute, second].find((part) => part !== undefined && isNumber(part) && Number(part) >= MINUTES);
  return late === undefined ? undefined : { problem: 'minute', part: late };
}

function problemOfDuration(value: string): TimexProblem | undefined {
  const cut = value.indexOf('T');
  const days = cut < 0 ? value.slice(1) : value.slice(1, cut);
  const time = cut < 0 ? undefined : value.slice(cut + 1);
  if ((days === '' && time === undefined) || time === '') return { problem: 'duration' };
  return problemOfAmounts(days, DAY_UNITS) ?? (time === undefined ? undefined : problemOfAmounts(time, TIME_UNITS));
}

/** Numbers or X, each with a unit: "1Y6M". */
function problemOfAmounts(text: string, units: ReadonlySet<string>): TimexProblem | undefined {
  const amount = /(\d{1,9}(?:\.\d{1,9})?|X{1,2})([A-WYZ]{1,2})/y;
  while (amount.lastIndex < text.length) {
    const found = amount.exec(text);
    if (!found) return { problem: 'duration' };
    if (!units.has(found[2] ?? '')) return { problem: 'unit' };
  }
  return undefined;
}

const isNumber = (part: string): boolean => /^\d+$/.test(part);
const within = (part: string, least: number, most: number): boolean => Number(part) >= least && Number(part) <= most;

/** The most days that the month has, in any year where that is not told. */
function daysIn(year: string, month: string): number {
  if (!isNumber(month)) return 31;
  const date = new Date(0);
  // Year 4 is a leap year; `setUTCFullYear` takes years below 100 as they are.
  date.setUTCFullYear(isNumber(year) ? Number(year) : 4, Number(month), 0);
  return date.getUTCDate();
}
