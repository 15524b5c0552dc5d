import type { CalendarReading, Clock, DayPart, Season, Tense } from '../candidate';
import { daysInMonth, easter, fromDay, isDate, nthWeekday, toDay, weekdayOf, weekOf } from '../calendar';
import type { Holiday } from '../language';
import { clockValue, dayValue, monthValue, pad, yearValue } from '../timex';
import type { Context } from './context';
import type { Writable } from '../../writable';
import type { Resolved } from './resolved';

/** How many times farther off what is announced may be. */
const FUTURE_WEIGHT = 10;
/** The same behind "until": what held until a day just past did not hold until next year. */
const LIMIT_WEIGHT = 4;
/** How many times farther off a date may be on the side that the tense points to, and on the past side where no tense is told. */
const TENSE_WEIGHT = 3;
/** The same where the verb is sure to be that of the expression. */
const SURE_WEIGHT = 8;
const UNTOLD_WEIGHT = 2;
/** A day of the month this near is meant whatever weekday stands before it. */
const NEAR_DAYS = 31;
/** Quarters are mostly reported once they are over, by this factor. */
const QUARTER_WEIGHT = 4;

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** What the clause tells of the side that a date lies on. */
export interface Told {
  readonly tense: Tense | undefined;
  /** The verb is the expression's own. */
  readonly sure: boolean;
  /** It stands behind "until" or the like. */
  readonly limit: boolean;
}

/** First and last day. */
type Stretch = readonly [first: number, last: number];

export const isoDay = (day: number): string => {
  const { year, month, day: d } = fromDay(day);
  return dayValue(year, month, d);
};

export const weekValue = (day: number): string => {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${pad(week)}`;
};

/** Reads the fields of a calendar expression, choosing the year or week that it leaves open. */
export function resolveCalendar(r: CalendarReading, told: Told, context: Context, holidays: Readonly<Record<string, Holiday>>): Resolved {
  if (r.decade !== undefined) return { type: 'DATE', value: pad(r.decade, 3), code: 'date-absolute' };
  if (r.century !== undefined) return { type: 'DATE', value: pad(r.century), code: 'date-absolute' };
  if (r.weekday !== undefined && r.month === undefined) return resolveWeekday(r, r.weekday, told.tense, context);
  if (r.day !== undefined && r.month === undefined) return resolveDayOfMonth(r, r.day, told.tense, context);

  if (isDayFirst(r, context))
    return resolveCalendar(
      { ...r, month: r.day!, day: r.month!, otherwise: dayValue(r.year!, r.month!, r.day!) },
      told,
      { ...context, today: undefined },
      holidays,
    );
  const base = r.origin === 'text' ? (context.anchor ?? context.today) : context.today;
  const fixed = r.year ?? knownYear(r, context) ?? (r.yearShift === undefined ? undefined : base && base.year + r.yearShift);
  if (fixed !== undefined)
    return inYear(withPeriod(r, context), fixed, holidays, {
      code: r.year === undefined ? 'date-relative' : 'date-absolute',
      ...originOf(r, context),
    });
  if (!context.today) return { type: typeOf(r), value: openValue(r), code: 'date-underspecified' };

  const today = context.today.number;
  const first = (year: number): Stretch => stretchOf(r, year, holidays);
  const { year, other } = chooseYear(r, first, told, today);
  const chosen = inYear(r, year, holidays, { code: 'date-relative', from: isoDay(today) });
  return other === undefined ? chosen : { ...chosen, alternatives: [inYear(r, other, holidays, { code: 'date-relative' }).value] };
}

/** A day of the year now that is no farther off than this is meant itself, whatever happened on it years ago. */
const NEWS_DAYS = 14;

/** The year of a famous event; undefined in an article older than it, and in one about the same day of its own year. */
function knownYear({ known, month, day }: CalendarReading, { today }: Context): number | undefined {
  if (known === undefined || month === undefined || day === undefined || today === undefined) return known;
  const isNews = Math.abs(toDay(today.year, month, day) - today.number) <= NEWS_DAYS;
  return today.year < known || isNews ? undefined : known;
}

/** "05/11/2025" in an article of 5 November: a page's stamp; or the month first would lie after the publication date, the day first not. */
function isDayFirst({ otherwise, year, month, day }: CalendarReading, { today }: Context): boolean {
  if (otherwise === undefined || !today || year === undefined || month === undefined || day === undefined) return false;
  const [monthFirst, dayFirst] = [toDay(year, month, day), toDay(year, day, month)];
  return Math.abs(dayFirst - today.number) <= 1 || (monthFirst > today.number + 1 && dayFirst <= today.number);
}

/** "the 2023 quarter": which one the text has told. */
function withPeriod(r: CalendarReading, { quarter }: Context): CalendarReading {
  return r.samePeriod && quarter?.quarter !== undefined ? { ...r, quarter: quarter.quarter } : r;
}

function originOf(r: CalendarReading, context: Context): Partial<Resolved> {
  if (r.origin === 'text' && context.anchor) return { code: 'date-anaphoric', fromAt: context.anchor.at };
  return r.year === undefined && context.today ? { from: isoDay(context.today.number) } : {};
}

/** The year that shift or tense asks for; `other` where the clause does not tell. */
function chooseYear(
  r: CalendarReading,
  stretch: (year: number) => Stretch,
  { tense, sure, limit }: Told,
  today: number,
): { year: number; other?: number } {
  const { year: now, month } = fromDay(today);
  const latest = (limit: number): number => {
    for (let year = now + 1; year > now - 2; year--) if (stretch(year)[0] <= limit) return year;
    return now - 2;
  };
  const earliest = (limit: number): number => {
    for (let year = now - 1; year < now + 2; year++) if (stretch(year)[1] >= limit) return year;
    return now + 2;
  };
  if (r.weekday !== undefined && r.month !== undefined) {
    // "Monday, Oct. 26": the nearest year in which that day is a Monday; a day near by is meant even if the weekday is wrong.
    if (Math.abs(stretch(now)[0] - today) <= NEAR_DAYS) return { year: now };
    for (const step of [0, -1, 1, -2, 2, -3, 3]) {
      const [day] = stretch(now + step);
      if (weekdayOf(day) === r.weekday && (step === 0 || Math.abs(day - today) < 1200)) return { year: now + step };
    }
  }
  if (r.shift === 0) return { year: now };
  if (r.shift === 1) return { year: stretch(now)[0] > today ? now : now + 1 };
  if (r.shift === -1) {
    const year = latest(today - 1);
    // "last March" in April is the March of the year before: the one just over would be "last month".
    const justOver = r.month !== undefined && r.day === undefined && (r.month === month || r.month === ((month + 10) % 12) + 1);
    return {
      year: justOver && year === (r.month === 12 && month === 1 ? now - 1 : now) ? year - 1 : stretch(year)[1] >= today ? year - 1 : year,
    };
  }
  const past = latest(today);
  const future = earliest(today);
  if (past === future) return { year: past };
  const behind = today - stretch(past)[1];
  const ahead = stretch(future)[0] - today;
  // A report names the year of what is far off, so the nearer one is meant unless the clause looks the other way.
  const weight = r.quarter === undefined ? 1 : QUARTER_WEIGHT;
  const lean =
    (tense === 'future'
      ? 1 / (limit ? LIMIT_WEIGHT : FUTURE_WEIGHT)
      : tense === 'past'
        ? sure
          ? SURE_WEIGHT
          : TENSE_WEIGHT
        : UNTOLD_WEIGHT) * weight;
  const forward = ahead * lean < behind;
  const year = forward ? future : past;
  const told = tense === (forward ? 'future' : 'past');
  return told ? { year } : { year, other: forward ? past : future };
}

function stretchOf(r: CalendarReading, year: number, holidays: Readonly<Record<string, Holiday>>): Stretch {
  if (r.holiday !== undefined) {
    const day = holidayIn(holidays[r.holiday], year);
    return [day, day];
  }
  if (r.month !== undefined && r.day !== undefined) {
    const day = toDay(year, r.month, Math.min(r.day, daysInMonth(year, r.month)));
    return [day, day];
  }
  if (r.month !== undefined) return months(year, r.month, 1);
  if (r.season !== undefined) return months(year, SEASON_START[r.season], 3);
  if (r.quarter !== undefined) return months(year, r.quarter * 3 - 2, 3);
  if (r.half !== undefined) return months(year, r.half * 6 - 5, 6);
  return months(year, 1, 12);
}

function months(year: number, month: number, count: number): Stretch {
  const last = year * 12 + month - 1 + count - 1;
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return [toDay(year, month, 1), toDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

/** The day of a holiday; New Year's Day where the list has no such key. */
function holidayIn(holiday: Holiday | undefined, year: number): number {
  if (holiday === undefined) return toDay(year, 1, 1);
  if (typeof holiday === 'string') return toDay(year, Number(holiday.slice(0, 2)), Number(holiday.slice(3)));
  if ('easter' in holiday) return easter(year) + holiday.easter;
  return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.plus ?? 0);
}

/** The value of the fields in a year. */
function inYear(
  r: CalendarReading,
  year: number,
  holidays: Readonly<Record<string, Holiday>>,
  how: Partial<Resolved> & Pick<Resolved, 'code'>,
): Resolved {
  const day =
    r.holiday !== undefined
      ? holidayIn(holidays[r.holiday], year)
      : r.month !== undefined && r.day !== undefined
        ? dayIn(year, r.month, r.day)
        : undefined;
  if (day !== undefined) {
    const civil = fromDay(day);
    if (r.weekOf) return { type: 'DATE', value: weekValue(day), fields: civil, ...how };
    const found: Writable<Resolved> = { type: typeOf(r), value: isoDay(day) + timeOf(r), fields: civil, ...how };
    if (r.otherwise !== undefined) found.alternatives ??= [r.otherwise + timeOf(r)];
    if (r.weekday !== undefined && weekdayOf(day) !== r.weekday) found.contradicts ??= true;
    return found;
  }
  if (r.month !== undefined) return { type: 'DATE', value: monthValue(year, r.month), fields: { year, month: r.month }, ...how };
  if (r.season !== undefined) return { type: 'DATE', value: `${yearValue(year)}-${r.season}`, fields: { year }, ...how };
  if (r.quarter !== undefined)
    return { type: 'DATE', value: `${yearValue(year)}-Q${r.quarter}`, fields: { year, quarter: r.quarter }, ...how };
  if (r.half !== undefined) return { type: 'DATE', value: `${yearValue(year)}-H${r.half}`, fields: { year, half: r.half }, ...how };
  return { type: 'DATE', value: yearValue(year), fields: { year }, ...how };
}

/** 29 February of a year without one is its last day. */
const dayIn = (year: number, month: number, day: number): number =>
  toDay(year, month, isDate(year, month, day) ? day : daysInMonth(year, month));

const typeOf = (r: { readonly clock?: Clock; readonly part?: DayPart }): 'TIME' | 'DATE' => (r.clock || r.part ? 'TIME' : 'DATE');
export const timeOf = (r: { readonly clock?: Clock; readonly part?: DayPart }): string =>
  r.clock ? clockValue(r.clock) : r.part ? `T${r.part}` : '';

/** What is known without a year. */
function openValue(r: CalendarReading): string {
  if (r.month !== undefined) return `XXXX-${pad(r.month)}${r.day === undefined ? '' : `-${pad(r.day)}`}${timeOf(r)}`;
  if (r.season !== undefined) return `XXXX-${r.season}`;
  if (r.quarter !== undefined) return `XXXX-Q${r.quarter}`;
  if (r.half !== undefined) return `XXXX-H${r.half}`;
  if (r.holiday !== undefined) return 'XXXX-XX-XX';
  return 'XXXX';
}

/**
 * "on the 24th": that of this month, or of the next or last one where the clause looks there; the nearest one where it tells nothing. Open
 * where the text has come to speak of another month: which one such a story is told of, only its reader knows.
 */
function resolveDayOfMonth(r: CalendarReading, day: number, tense: Tense | undefined, { today, anchor }: Context): Resolved {
  const open: Resolved = { type: typeOf(r), value: `XXXX-XX-${pad(day)}${timeOf(r)}`, code: 'date-underspecified' };
  if (!today) return open;
  const days = [-2, -1, 0, 1, 2].flatMap((turn) => {
    const { year, month } = monthAt(today.year * 12 + today.month - 1 + turn);
    return isDate(year, month, day) ? [toDay(year, month, day)] : [];
  });
  const past = days.filter((d) => d <= today.number).at(-1)!;
  const future = days.find((d) => d >= today.number)!;
  const nearest = future - today.number < today.number - past ? future : past;
  const chosen = tense === 'future' ? future : tense === 'past' ? past : nearest;
  const { year, month } = fromDay(chosen);
  if (tense !== 'future' && anchor && (anchor.year !== year || (anchor.month ?? month) !== month)) return open;
  return { type: typeOf(r), value: isoDay(chosen) + timeOf(r), fields: fromDay(chosen), code: 'date-relative', from: isoDay(today.number) };
}

/** The month of a number that counts months. */
const monthAt = (index: number): { year: number; month: number } => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });

function resolveWeekday(r: CalendarReading, weekday: number, tense: Tense | undefined, context: Context): Resolved {
  const type = typeOf(r);
  const anchor = r.origin === 'text' ? context.day : undefined;
  const base = anchor ? toDay(anchor.year, anchor.month!, anchor.day!) : context.today?.number;
  if (base === undefined) return { type, value: `XXXX-WXX-${weekday}${timeOf(r)}`, code: 'date-underspecified' };
  const how: Pick<Resolved, 'code' | 'from' | 'fromAt'> = anchor
    ? { code: 'date-anaphoric', fromAt: anchor.at }
    : { code: 'date-weekday', from: isoDay(base) };
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const before = base - ((weekdayOf(base) - weekday + 7) % 7);
  const at = (day: number, alternatives?: readonly string[]): Resolved => ({
    type,
    value: isoDay(day) + timeOf(r),
    fields: fromDay(day),
    ...how,
    ...(alternatives ? { alternatives } : {}),
  });
  if (r.weekShift !== undefined) return at(base - weekdayOf(base) + weekday + 7 * r.weekShift);
  if (r.shift === -1) return at(ahead === 0 ? base - 7 : before);
  // "next Friday" is that of the next week: the nearer one would be "Friday" or "this Friday".
  if (r.shift === 1) return at(r.origin === 'text' || r.nearest ? base + (ahead === 0 ? 7 : ahead) : base - weekdayOf(base) + 7 + weekday);
  if (ahead === 0) return at(base);
  const future = tense === 'future' || (r.shift === 0 && tense !== 'past');
  if (future) return at(base + ahead);
  return at(before, tense === undefined ? [isoDay(base + ahead) + timeOf(r)] : undefined);
}
