import type { OffsetReading, Tense } from '../candidate';
import { fromDay, toDay, weekdayOf } from '../calendar';
import { dayValue, durationValue, monthValue, pad, yearValue } from '../timex';
import { isoDay, timeOf, weekValue } from './calendar';
import type { Anchor, Context } from './context';
import type { Resolved } from './resolved';

interface Base {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly how: Pick<Resolved, 'code' | 'from' | 'fromAt'>;
}

/** Counts units from the publication date, or from a date in the text. */
export function resolveOffset(r: OffsetReading, context: Context, tense?: Tense): Resolved {
  const type = r.clock || r.part ? 'TIME' : 'DATE';
  const base = baseOf(r, context);
  const { count } = r;
  if (!base || count === undefined) return { type, value: openValue(r) + timeOf(r), code: 'date-underspecified' };
  const { how } = base;
  const { year, month = 1, day = 1 } = base;
  switch (r.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { type: 'DURATION', value: durationValue(r.unit, Math.abs(count)), ...how };
    case 'day': {
      const at = toDay(year, month, day) + Math.round(count);
      return { type, value: isoDay(at) + timeOf(r), fields: fromDay(at), ...how };
    }
    case 'week': {
      const at = toDay(year, month, day) + Math.round(7 * count);
      const { year: y, month: m } = fromDay(at);
      return {
        type: 'DATE',
        value: weekValue(at),
        fields: { year: y, month: m },
        ...ends(at - weekdayOf(at) + 1, at - weekdayOf(at) + 7),
        ...how,
      };
    }
    case 'weekend': {
      const today = toDay(year, month, day);
      // "the weekend", "this weekend" on a Monday to Wednesday is the one just over, unless the clause looks forward.
      const back = r.count === 0 && tense !== 'future' && weekdayOf(today) <= 3 ? -7 : 0;
      const at = today + 7 * count + back;
      const monday = at - weekdayOf(at) + 1;
      return { type: 'DATE', value: `${weekValue(at)}-WE`, ...ends(monday + 5, monday + 6), ...how };
    }
    case 'month': {
      const index = year * 12 + month - 1 + Math.round(count);
      const fields = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
      return { type: 'DATE', value: monthValue(fields.year, fields.month), fields, ...how };
    }
    case 'quarter': {
      if (r.period) return quarterOf(r, count, context);
      const index = year * 4 + (base.quarter ?? Math.ceil(month / 3)) - 1 + Math.round(count);
      const fields = { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
      return { type: 'DATE', value: `${yearValue(fields.year)}-Q${fields.quarter}`, fields, ...how };
    }
    case 'year':
      if (r.period && context.half) return halfBefore(context.half, Math.round(count));
      if (r.period && context.quarter && (!context.months || context.quarter === context.announced))
        return quarterBefore(context.quarter, Math.round(count));
      if (count % 1 !== 0 && base.month !== undefined) return resolveOffset({ ...r, unit: 'month', count: count * 12 }, context);
      return { type: 'DATE', value: yearValue(year + Math.round(count)), fields: { year: year + Math.round(count) }, ...how };
    case 'decade':
      return count % 1 === 0 && Math.abs(count) > 0 && r.origin === 'publication'
        ? { type: 'DATE', value: yearValue(year + 10 * count), fields: { year: year + 10 * count }, ...how }
        : { type: 'DATE', value: pad(Math.floor(year / 10) + Math.round(count), 3), ...how };
    case 'century':
      return { type: 'DATE', value: pad(Math.floor(year / 100) + Math.round(count)), ...how };
    case 'millennium':
      return { type: 'DATE', value: yearValue(year + Math.round(1000 * count)), ...how };
  }
}

function baseOf(r: OffsetReading, context: Context): Base | undefined {
  if (r.origin === 'text') {
    const anchor = anchorFor(r, context);
    if (anchor) return { how: { code: 'date-anaphoric', fromAt: anchor.at }, ...anchor };
  }
  const { today } = context;
  return today && { year: today.year, month: today.month, day: today.day, how: { code: 'date-relative', from: isoDay(today.number) } };
}

/** A unit is counted from a date that is known at least as closely: "that day" from a day, "that year" from anything. */
function anchorFor(r: OffsetReading, context: Context): Anchor | undefined {
  const { anchor } = context;
  if (r.unit === 'quarter') return context.quarter ?? (anchor?.month === undefined ? undefined : anchor);
  if (r.unit === 'year' || r.unit === 'decade' || r.unit === 'century') return anchor;
  if (r.unit === 'month') return anchor?.month === undefined ? undefined : anchor;
  return anchor?.day === undefined ? context.day : anchor;
}

/** "the quarter", "the year-ago quarter": counted from the last quarter named, else from the last one completed. */
function quarterOf(r: OffsetReading, count: number, context: Context): Resolved {
  const { quarter, today } = context;
  const from = quarter
    ? { year: quarter.year, quarter: quarter.quarter! }
    : today && { year: today.year, quarter: Math.ceil(today.month / 3) - 1 };
  if (!from) return { type: 'DATE', value: openValue(r), code: 'date-underspecified' };
  const index = from.year * 4 + from.quarter - 1 + Math.round(count);
  const fields = { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
  const how = quarter
    ? ({ code: 'date-anaphoric', fromAt: quarter.at } as const)
    : ({ code: 'date-relative', from: isoDay(today!.number) } as const);
  return { type: 'DATE', value: `${yearValue(fields.year)}-Q${fields.quarter}`, fields, ...how };
}

function quarterBefore(anchor: Anchor, years: number): Resolved {
  const fields = { year: anchor.year + years, quarter: anchor.quarter! };
  return { type: 'DATE', value: `${yearValue(fields.year)}-Q${fields.quarter}`, fields, code: 'date-anaphoric', fromAt: anchor.at };
}

function halfBefore(anchor: Anchor, years: number): Resolved {
  const fields = { year: anchor.year + years, half: anchor.half! };
  return { type: 'DATE', value: `${yearValue(fields.year)}-H${fields.half}`, fields, code: 'date-anaphoric', fromAt: anchor.at };
}

function ends(first: number, last: number): Pick<Resolved, 'begin' | 'end'> {
  const [a, b] = [fromDay(first), fromDay(last)];
  return { begin: dayValue(a.year, a.month, a.day), end: dayValue(b.year, b.month, b.day) };
}

function openValue(r: OffsetReading): string {
  switch (r.unit) {
    case 'year':
      return 'XXXX';
    case 'quarter':
      return 'XXXX-QX';
    case 'month':
      return 'XXXX-XX';
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return 'XXXX-XX-XX';
  }
}
