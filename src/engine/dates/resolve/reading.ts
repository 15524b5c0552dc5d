import type { Paragraph } from '../../reading';
import { toDay } from '../calendar';
import type { DateCandidate, Reading } from '../candidate';
import type { Holiday } from '../language';
import { durationValue } from '../timex';
import { isoDay, resolveCalendar, timeOf } from './calendar';
import type { Context } from './context';
import { resolveOffset } from './offset';
import type { Resolved } from './resolved';

/** How far back, in UTF-16 units, a day gives a time of day its day, and how far behind it that may stand. */
const CLOCK_REACH = 200;
const CLOCK_GAP = 24;
const SENTENCE_END = /[.;?!]/;

export type Holidays = Readonly<Record<string, Holiday>>;

/** Reads one candidate by itself. */
export function resolve(
  { reading, tense, own, limit }: Pick<DateCandidate, 'reading' | 'tense' | 'own' | 'limit'>,
  context: Context,
  holidays: Holidays,
): Resolved {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, { tense, sure: own === true, limit: limit === true }, context, holidays);
    case 'offset':
      return resolveOffset(reading, context, tense);
    case 'duration':
      return resolveDuration(reading, context);
    case 'set':
      return { type: 'SET', value: reading.value, code: 'date-set' };
    case 'reference':
      return { type: 'DATE', value: reading.value, code: 'date-reference' };
    case 'clock':
      return timeOn(context.today?.number, reading, { code: 'date-relative' });
  }
}

/** A time of day is that of the day right behind it ("noon on Friday"), else of one shortly before it, else of the publication date. */
export function resolveClock(paragraph: Paragraph['reading'], index: number, at: number, context: Context, holidays: Holidays): Resolved {
  const { reading, start, end } = paragraph.dates[index]!;
  for (const next of paragraph.dates.slice(index + 1, index + 3)) {
    if (next.start - end > CLOCK_GAP || SENTENCE_END.test(paragraph.text.slice(end, next.start))) break;
    if (!isDay(next.reading)) continue;
    const { fields, code, from, fromAt } = resolve(next, context, holidays);
    if (fields?.month === undefined || fields.day === undefined) break;
    return timeOn(toDay(fields.year, fields.month, fields.day), reading, {
      code,
      ...(from === undefined ? {} : { from }),
      ...(fromAt === undefined ? {} : { fromAt }),
    });
  }
  const today = context.today?.number;
  const near = context.day && at - context.day.at[1] < CLOCK_REACH ? context.day : undefined;
  if (near) {
    const nearDay = toDay(near.year, near.month!, near.day!);
    // A paragraph that begins with a time is stamped with it, which no day to come tells: "… try again on Friday." and below "21.05 CET".
    if (today === undefined || nearDay <= today || start > 0) return timeOn(nearDay, reading, { code: 'date-anaphoric', fromAt: near.at });
  }
  const day = today !== undefined && reading.kind === 'clock' && reading.before ? today - 1 : today;
  return timeOn(day, reading, { code: 'date-relative', ...(today === undefined ? {} : { from: isoDay(today) }) });
}

/** A day by itself, on which a time of day may lie. */
const isDay = (reading: Reading): boolean =>
  (reading.kind === 'calendar' &&
    !reading.clock &&
    !reading.part &&
    !reading.weekOf &&
    (reading.weekday !== undefined || reading.day !== undefined)) ||
  (reading.kind === 'offset' && reading.unit === 'day' && !reading.clock && !reading.part);

function timeOn(day: number | undefined, reading: Reading, how: Pick<Resolved, 'code' | 'from' | 'fromAt'>): Resolved {
  const time = reading.kind === 'clock' ? timeOf(reading) : '';
  return day === undefined
    ? { type: 'TIME', value: `XXXX-XX-XX${time}`, code: 'date-underspecified' }
    : { type: 'TIME', value: isoDay(day) + time, ...how };
}

function resolveDuration(reading: Extract<Reading, { kind: 'duration' }>, context: Context): Resolved {
  const value = reading.value ?? durationValue(reading.unit, reading.count);
  const base: Resolved = { type: 'DURATION', value, code: 'date-duration' };
  if (!context.today || reading.side === undefined || reading.count === undefined) return base;
  const other = resolveOffset({ kind: 'offset', unit: reading.unit, count: reading.side * reading.count, origin: 'publication' }, context);
  if (other.type !== 'DATE') return base;
  const today = isoDay(context.today.number);
  return reading.side < 0 ? { ...base, begin: other.value, end: today } : { ...base, begin: today, end: other.value };
}
