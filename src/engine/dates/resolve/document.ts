import type { Paragraph, ParagraphReading } from '../../reading';
import type { Steps } from '../../steps';
import { keptWith } from '../../text/kept';
import type { DateExpression, Evidence, Pair } from '../../types';
import type { Writable } from '../../writable';
import { fromDay, parseDay } from '../calendar';
import type { DateCandidate, Reading } from '../candidate';
import type { Anchor, Context } from './context';
import { joinedReading } from './joined';
import { absoluteDays, nearestTo } from './near';
import { resolve, resolveClock, type Holidays } from './reading';
import type { Resolved } from './resolved';

/** How far back, in UTF-16 units, a quarterly figure makes "a year earlier" a quarter. */
const QUARTER_REACH = 1600;

/** Paragraphs between two pauses. */
const PAUSE = 64;

/** The same for a quarter that is still to come: within a sentence ("may fall in the fourth quarter from a year earlier"). */
const ANNOUNCED_REACH = 60;

/** Reads the candidates of all paragraphs in text order, each against the publication date and the dates before it. */
export function* resolveDocument(
  paragraphs: readonly Paragraph[],
  publicationDate: string | undefined,
  holidays: Holidays,
): Steps<DateExpression[]> {
  const today = parseDay(publicationDate);
  const context = contextFor(today);
  const nearest = nearestTo(today === undefined ? absoluteDays(paragraphs) : []);
  const dates: DateExpression[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[p]!;
    if (reading.dates.length === 0) continue;
    const known = knownIn(reading, today);
    for (let index = 0; index < reading.dates.length; index++) {
      const candidate = told(reading.dates[index]!, reading);
      const at = start + candidate.start;
      if (context.quarter && at - context.quarter.at[1] > QUARTER_REACH) context.quarter = undefined;
      const before = known[index];
      if (before?.date.start === at) {
        dates.push(before.date);
        remember(before.resolved, [at, start + candidate.end], context);
        continue;
      }
      const { quarter, announced } = context;
      if (announced && isDerived(candidate.reading) && at - announced.at[1] <= ANNOUNCED_REACH) context.quarter = announced;
      const resolved =
        before?.resolved ??
        (candidate.reading.kind === 'clock'
          ? resolveClock(reading, index, at, context, holidays)
          : (resolveJoined(reading.dates, index, start, context, holidays) ?? resolve(candidate, context, holidays)));
      context.quarter = quarter;
      const evidence = evidenceOf(candidate, start, resolved);
      if (resolved.code === 'date-underspecified') {
        const near = nearest(at);
        if (near) {
          const offered = resolve(candidate, contextFor(near.day), holidays);
          if (offered.code !== 'date-underspecified') evidence.push({ code: 'date-near', value: offered.value, at: near.at });
        }
      }
      const { mod } = candidate.reading;
      const written: Partial<Writable<DateExpression>> = {
        start: at,
        end: start + candidate.end,
        type: resolved.type,
        value: resolved.value,
      };
      if (mod !== undefined) written.mod = mod;
      if (candidate.reading.kind === 'set') Object.assign(written, setFields(candidate.reading));
      written.evidence = evidence;
      const date = written as DateExpression;
      dates.push(date);
      if (isAlone(reading.dates, index) && resolved.code !== 'date-underspecified') known[index] = { resolved, date };
      if (isMonths(candidate.reading)) context.months = true;
      if (!isDerived(candidate.reading) && !isConversion(candidate, reading)) remember(resolved, [at, start + candidate.end], context);
    }
  }
  return dates;
}

/** "President Ana Rey visits a mill on Wednesday. Photo: …": the day on which the picture was taken. */
const told = (candidate: DateCandidate, { furniture }: ParagraphReading): DateCandidate =>
  candidate.programme && furniture.picture ? { ...candidate, tense: 'past' } : candidate;

/** How many of a row ("in March, May, June and July 2019") are looked through for the one that tells. */
const LONGEST_ROW = 6;

/** Reads one of two that are joined by what the other one tells; undefined where that tells nothing. */
function resolveJoined(
  dates: readonly DateCandidate[],
  index: number,
  start: number,
  context: Context,
  holidays: Holidays,
): Resolved | undefined {
  const candidate = dates[index]!;
  const before = index > 0 ? dates[index - 1]! : undefined;
  if ((candidate.joined === undefined && before?.joined === undefined) || candidate.reading.kind !== 'calendar') return undefined;
  let other = endOfRow(dates, index);
  let reading = other && joinedReading(candidate.reading, other.reading, resolve(other, context, holidays), candidate.joined!, 'behind');
  if (!reading && before?.joined) {
    other = before;
    reading = joinedReading(candidate.reading, other.reading, resolve(other, context, holidays), before.joined, 'before');
  }
  if (!reading || !other) return undefined;
  return { ...resolve({ reading }, context, holidays), code: 'date-anaphoric', fromAt: [start + other.start, start + other.end] };
}

/** The one behind that a candidate is joined to; of a row, its last one. */
function endOfRow(dates: readonly DateCandidate[], index: number): DateCandidate | undefined {
  let at = index;
  while (dates[at]!.joined === 'row' && at - index < LONGEST_ROW) at++;
  return dates[at]!.joined === undefined ? undefined : dates[at + 1];
}

/** A candidate that nothing beside it helps to read. */
interface Read {
  readonly resolved: Resolved;
  readonly date: DateExpression;
}

const lastIn = keptWith((_: ParagraphReading): { today: number | undefined; read: (Read | undefined)[] } => ({
  today: undefined,
  read: [],
}));

/** What has been read of the paragraph's candidates under the same publication date: most of it, with every key press. */
function knownIn(reading: ParagraphReading, today: number | undefined): (Read | undefined)[] {
  const last = lastIn(reading);
  if (last.today !== today) {
    last.today = today;
    last.read = [];
  }
  return last.read;
}

/** Whether the words and the publication date are all that the value depends on. */
function isAlone(dates: readonly DateCandidate[], index: number): boolean {
  const { reading, joined } = dates[index]!;
  if (joined !== undefined || dates[index - 1]?.joined !== undefined) return false;
  if (reading.kind === 'calendar')
    return reading.origin !== 'text' && !reading.samePeriod && (reading.day === undefined || reading.month !== undefined);
  if (reading.kind === 'offset') return reading.origin !== 'text' && !reading.period;
  return reading.kind === 'reference' || reading.kind === 'set';
}

function contextFor(today: number | undefined): Context {
  return {
    today: today === undefined ? undefined : { number: today, ...fromDay(today) },
    anchor: undefined,
    day: undefined,
    quarter: undefined,
    announced: undefined,
    half: undefined,
    months: false,
  };
}

function evidenceOf(candidate: DateCandidate, start: number, resolved: Resolved): Evidence[] {
  const how: Writable<Evidence> = { code: resolved.code };
  if (resolved.from !== undefined) how.value = resolved.from;
  if (resolved.fromAt !== undefined) how.at = resolved.fromAt;
  const evidence: Evidence[] = [how, { code: 'date-rule', value: candidate.rule }];
  if (candidate.tense && candidate.tenseAt)
    evidence.push({ code: 'date-tense', at: [start + candidate.tenseAt[0], start + candidate.tenseAt[1]], value: candidate.tense });
  if (resolved.contradicts) evidence.push({ code: 'date-weekday-contradicts' });
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

/** "the nine months": a stretch that figures are reported for. */
const isMonths = (reading: Reading): boolean =>
  reading.kind === 'duration' && reading.unit === 'month' && reading.side === undefined && (reading.count ?? 0) > 3;

/** "a year earlier" beside a figure: the figure's own period stays the one to count from. */
const isDerived = (reading: Reading): boolean => reading.kind === 'offset' && reading.period === true;

/** "at 7 a.m. (10 p.m. Sunday GMT)": the day elsewhere, from which nothing is counted. */
const isConversion = ({ reading, start }: DateCandidate, { text }: ParagraphReading): boolean =>
  'clock' in reading && reading.kind !== 'clock' && text[start - 1] === '(';

/** Keeps a resolved date for those that are counted from it. */
function remember(resolved: Resolved, at: Pair, context: Context): void {
  const { fields } = resolved;
  if (!fields) return;
  const anchor: Anchor = { at, ...fields };
  context.anchor = anchor;
  if (anchor.day !== undefined) context.day = anchor;
  if (anchor.half !== undefined) context.half = anchor;
  if (anchor.quarter === undefined) return;
  context.announced = isOver(anchor, context) ? undefined : anchor;
  if (!context.announced) {
    context.quarter = anchor;
    context.half = undefined;
    context.months = false;
  }
}

/** One that is not over yet is announced, not reported on: nothing is compared with "a year earlier" then. */
function isOver({ year, quarter }: Anchor, { today }: Context): boolean {
  return !today || quarter === undefined || year * 4 + quarter < today.year * 4 + Math.ceil(today.month / 3);
}
