import type { Paragraph } from '../../reading';
import type { DateExpression, Evidence } from '../../types';
import { fromDay, parseDay, toDay } from '../calendar';
import type { DateCandidate, Reading } from '../candidate';
import type { Holiday } from '../language';
import { durationValue } from '../timex';
import { isoDay, resolveCalendar, timeOf } from './calendar';
import type { Anchor, Context } from './context';
import { resolveOffset } from './offset';
import type { Resolved } from './resolved';

/** How far back, in UTF-16 units, a quarterly figure makes "a year earlier" a quarter, and a day gives a time its day. */
const QUARTER_REACH = 1600;
const CLOCK_REACH = 200;
/** How far behind a time of day its day may stand. */
const CLOCK_GAP = 24;
const SENTENCE_END = /[.;?!]/;

type Holidays = Readonly<Record<string, Holiday>>;

/** Reads the candidates of all paragraphs in text order, each against the publication date and the dates before it. */
export function resolveDocument(
  paragraphs: readonly Paragraph[],
  publicationDate: string | undefined,
  holidays: Holidays,
): DateExpression[] {
  const today = parseDay(publicationDate);
  const context = contextFor(today);
  const nearest = nearestTo(today === undefined ? absoluteDays(paragraphs) : []);
  const dates: DateExpression[] = [];
  for (const { start, reading } of paragraphs)
    for (const [index, candidate] of reading.dates.entries()) {
      const at = start + candidate.start;
      if (context.quarter && at - context.quarter.at[1] > QUARTER_REACH) context.quarter = undefined;
      const resolved =
        candidate.reading.kind === 'clock' ? resolveClock(reading, index, at, context, holidays) : resolve(candidate, context, holidays);
      const evidence = evidenceOf(candidate, start, resolved);
      if (resolved.code === 'date-underspecified') {
        const near = nearest(at);
        if (near) {
          const offered = resolve(candidate, contextFor(near.day), holidays);
          if (offered.code !== 'date-underspecified') evidence.push({ code: 'date-near', value: offered.value, at: near.at });
        }
      }
      const { mod } = candidate.reading;
      dates.push({
        start: at,
        end: start + candidate.end,
        type: resolved.type,
        value: resolved.value,
        ...(mod === undefined ? {} : { mod }),
        ...(candidate.reading.kind === 'set' ? setFields(candidate.reading) : {}),
        evidence,
      });
      if (!isDerived(candidate.reading)) remember(resolved, [at, start + candidate.end], context);
    }
  return dates;
}

function contextFor(today: number | undefined): Context {
  return {
    today: today === undefined ? undefined : { ...fromDay(today), number: today },
    anchor: undefined,
    day: undefined,
    quarter: undefined,
  };
}

function resolve({ reading, tense }: DateCandidate, context: Context, holidays: Holidays): Resolved {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, tense, context, holidays);
    case 'offset':
      return resolveOffset(reading, context);
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
function resolveClock(paragraph: Paragraph['reading'], index: number, at: number, context: Context, holidays: Holidays): Resolved {
  const { reading, end } = paragraph.dates[index]!;
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
  const near = context.day && at - context.day.at[1] < CLOCK_REACH ? context.day : undefined;
  if (near) return timeOn(toDay(near.year, near.month!, near.day!), reading, { code: 'date-anaphoric', fromAt: near.at });
  const today = context.today?.number;
  return timeOn(today, reading, { code: 'date-relative', ...(today === undefined ? {} : { from: isoDay(today) }) });
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
  const value = durationValue(reading.unit, reading.count);
  const base: Resolved = { type: 'DURATION', value, code: 'date-duration' };
  if (!context.today || reading.side === undefined || reading.count === undefined) return base;
  const other = resolveOffset({ kind: 'offset', unit: reading.unit, count: reading.side * reading.count, origin: 'publication' }, context);
  if (other.type !== 'DATE') return base;
  const today = isoDay(context.today.number);
  return reading.side < 0 ? { ...base, begin: other.value, end: today } : { ...base, begin: today, end: other.value };
}

function evidenceOf(candidate: DateCandidate, start: number, resolved: Resolved): Evidence[] {
  const evidence: Evidence[] = [
    {
      code: resolved.code,
      ...(resolved.from === undefined ? {} : { value: resolved.from }),
      ...(resolved.fromAt === undefined ? {} : { at: resolved.fromAt }),
    },
    { code: 'date-rule', value: candidate.rule },
  ];
  if (candidate.tense && candidate.tenseAt)
    evidence.push({ code: 'date-tense', at: [start + candidate.tenseAt[0], start + candidate.tenseAt[1]], value: candidate.tense });
  for (const value of resolved.alternatives ?? []) evidence.push({ code: 'date-alternative', value });
  if (resolved.begin !== undefined) evidence.push({ code: 'date-begin', value: resolved.begin });
  if (resolved.end !== undefined) evidence.push({ code: 'date-end', value: resolved.end });
  return evidence;
}

function setFields(reading: Extract<Reading, { kind: 'set' }>): { quant?: string; freq?: string } {
  return {
    ...(reading.quant === undefined ? {} : { quant: reading.quant }),
    ...(reading.freq === undefined ? {} : { freq: reading.freq }),
  };
}

/** "a year earlier" beside a figure: the figure's own period stays the one to count from. */
const isDerived = (reading: Reading): boolean => reading.kind === 'offset' && reading.period === true;

/** Keeps a resolved date for those that are counted from it. */
function remember(resolved: Resolved, at: readonly [number, number], context: Context): void {
  const { fields } = resolved;
  if (!fields) return;
  const anchor: Anchor = { ...fields, at };
  context.anchor = anchor;
  if (anchor.day !== undefined) context.day = anchor;
  if (anchor.quarter !== undefined && isOver(anchor, context)) context.quarter = anchor;
}

/** One that is not over yet is announced, not reported on: nothing is compared with "a year earlier" then. */
function isOver({ year, quarter }: Anchor, { today }: Context): boolean {
  return !today || quarter === undefined || year * 4 + quarter < today.year * 4 + Math.ceil(today.month / 3);
}

interface AbsoluteDay {
  readonly day: number;
  readonly at: readonly [number, number];
}

/** Days that the text gives in full, in order. */
function absoluteDays(paragraphs: readonly Paragraph[]): AbsoluteDay[] {
  const days: AbsoluteDay[] = [];
  for (const { start, reading } of paragraphs)
    for (const { reading: r, start: from, end } of reading.dates)
      if (r.kind === 'calendar' && r.year !== undefined && r.month !== undefined && r.day !== undefined)
        days.push({ day: toDay(r.year, r.month, r.day), at: [start + from, start + end] });
  return days;
}

/** The nearest day to a place; asked from the beginning of the text to its end, so that each day is passed once. */
function nearestTo(days: readonly AbsoluteDay[]): (at: number) => AbsoluteDay | undefined {
  let next = 0;
  return (at) => {
    while (next + 1 < days.length && Math.abs(days[next + 1]!.at[0] - at) <= Math.abs(days[next]!.at[0] - at)) next++;
    return days[next];
  };
}
