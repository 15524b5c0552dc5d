import type { Clock, Unit } from './candidate';

/** TIMEX3 values as strings. */

export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** A year that four digits do not hold stays open: "1987 years ago", counted from 1970. */
export const yearValue = (year: number): string => (year >= 0 && year <= 9999 ? pad(year, 4) : 'XXXX');
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${pad(month)}`;
export const dayValue = (year: number, month: number, day: number): string => `${monthValue(year, month)}-${pad(day)}`;

/** `T09:00`, `T18:30:05`. An hour alone is written as the full hour. */
export function clockValue(clock: Clock): string {
  const second = clock.second === undefined ? '' : `:${pad(clock.second)}`;
  return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${second}`;
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
};
const YEARS: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100, millennium: 1000 };
/** Of these many, nobody knows how many years. */
const UNTOLD: Readonly<Partial<Record<Unit, string>>> = { decade: 'DE', century: 'CE', millennium: 'ML' };
/** What half of a unit is, where TIMEX3 has a smaller unit for it. */
const HALVES: Readonly<Partial<Record<Unit, readonly [amount: number, unit: Unit]>>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

/** Of the parts of a day, which TIMEX3 writes behind a T. */
export const isTime = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** `P3D`, `PT5H30M`, `PXW` (undefined count). Halves and quarters go into the next smaller unit; other fractions keep their decimals. */
export function durationValue(unit: Unit, count: number | undefined): string {
  const letter = LETTERS[unit];
  const prefix = isTime(unit) ? 'PT' : 'P';
  if (count === undefined || !Number.isFinite(count)) return `${prefix}X${UNTOLD[unit] ?? letter}`;
  const half = HALVES[unit];
  const part = half ? (count % 1) * 2 * half[0] : 0;
  if (half && part > 0 && part % 1 === 0) {
    const whole = Math.floor(count);
    const [amount, smaller] = [part, half[1]];
    if (YEARS[unit] !== undefined) return `P${whole * YEARS[unit] + amount}Y`;
    const head = whole > 0 ? `${isTime(unit) ? 'T' : ''}${plain(whole)}${letter}` : '';
    const turn = isTime(smaller) && !(isTime(unit) && whole > 0) ? 'T' : '';
    return `P${head}${turn}${amount}${LETTERS[smaller]}`;
  }
  return `${prefix}${plain(count * (YEARS[unit] ?? 1))}${letter}`;
}

/** Without exponents, at most two decimals. */
function plain(number: number): string {
  const rounded = Math.round(Math.min(number, 1e15) * 100) / 100;
  return String(rounded);
}
