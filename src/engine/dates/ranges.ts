import type { CalendarReading } from './candidate';
import type { Found, Grammar } from './grammar';
import { isYearAfter } from './rules/plausible';
import { GLUED } from './scan';
import { NUMBER } from './vocabulary';

/** "2021-25": no more years than plans and contracts run. */
const LONGEST_YEARS = 20;

/**
 * Days that follow a day of a month without naming the month again: "March 3-5", "April 23, 24 and 25", and the second year of
 * "2015-16" or "2021-25". Each is an expression of its own, as TIMEX3 has it.
 */
export function extraDays(grammar: Grammar, found: Found): Found[] {
  const { reading } = found;
  if (reading.kind !== 'calendar' || reading.clock || reading.part) return [];
  const extras: Found[] = [];
  if (reading.month !== undefined && reading.day !== undefined) {
    let last = reading.day;
    for (let next = dayBehind(grammar, found.end, last); next; next = dayBehind(grammar, next.end, last)) {
      last = next.day;
      extras.push({ rule: 'day-of-range', from: next.from, end: next.end, reading: onDay(reading, last) });
      if (extras.length > 30) break;
    }
  } else if (reading.year !== undefined && reading.month === undefined && isYearAt(grammar, found.end - 1, reading.year)) {
    const { scan } = grammar;
    const at = found.end + 1;
    const short = scan.number[at]!;
    if (
      at < scan.count &&
      scan.word[at] === NUMBER &&
      (scan.flags[at]! & GLUED) !== 0 &&
      (grammar.classOf('dash').match(scan, found.end) > 0
        ? scan.end[at]! - scan.start[at]! === 2
        : grammar.classOf('slash').match(scan, found.end) > 0 && isYearAfter(reading.year, short))
    ) {
      const years = (short % 100) - (reading.year % 100);
      if ((years > 0 && years <= LONGEST_YEARS) || years === -99)
        extras.push({
          rule: 'year-of-range',
          from: at,
          end: at + 1,
          reading: { kind: 'calendar', year: reading.year + (years > 0 ? years : 1) },
        });
    }
  }
  return extras;
}

/** The expression ends with the figure of its year: "2015", "fiscal 2015". */
const isYearAt = ({ scan }: Grammar, at: number, year: number): boolean => scan.word[at] === NUMBER && scan.number[at] === year;

/** "May 3-5, 2024": the year behind the last day is that of all. */
export function withYear(grammar: Grammar, days: readonly Found[]): readonly Found[] {
  const last = days.at(-1);
  if (!last || days.length < 2 || last.reading.kind !== 'calendar' || last.reading.month === undefined || last.reading.year !== undefined)
    return days;
  const { scan } = grammar;
  const at = last.end + grammar.classOf('comma').match(scan, last.end);
  const terminal = grammar.classOf('year');
  const taken = terminal.match(scan, at);
  if (taken === 0) return days;
  const year = Number(terminal.value);
  return days.map((day) => ({
    ...day,
    end: day === last ? at + taken : day.end,
    reading: day.reading.kind === 'calendar' ? { ...day.reading, year } : day.reading,
  }));
}

/** The first day of "9-11 April": a number of its own, behind token `floor`. */
export function dayBefore(grammar: Grammar, found: Found, floor: number): Found | undefined {
  const { scan } = grammar;
  const { reading, from } = found;
  const at = from - 2;
  if (
    at < floor ||
    reading.kind !== 'calendar' ||
    reading.month === undefined ||
    reading.day === undefined ||
    reading.weekday !== undefined
  )
    return undefined;
  if (scan.word[at] !== NUMBER || scan.word[from] !== NUMBER || grammar.classOf('range').match(scan, from - 1) === 0) return undefined;
  const day = grammar.classOf('day-number');
  if (day.match(scan, at) === 0 || Number(day.value) >= reading.day) return undefined;
  return { rule: 'day-of-range', from: at, end: at + 1, reading: { ...reading, day: Number(day.value) } };
}

/** The reading moved to another day of its month, and its weekday with it. */
function onDay(reading: CalendarReading, day: number): CalendarReading {
  if (reading.weekday === undefined || reading.day === undefined) return { ...reading, day };
  return { ...reading, day, weekday: ((reading.weekday - 1 + day - reading.day) % 7) + 1 };
}

function dayBehind(grammar: Grammar, at: number, last: number): { from: number; end: number; day: number } | undefined {
  const { scan } = grammar;
  const joint = grammar.classOf('range').match(scan, at) || grammar.classOf('comma').match(scan, at);
  if (joint === 0) return undefined;
  const from = at + joint;
  const day = grammar.classOf('day');
  const taken = from < scan.count && scan.word[from] === NUMBER ? day.match(scan, from) : 0;
  const value = Number(day.value);
  const end = from + taken;
  if (taken === 0 || value <= last) return undefined;
  // "May 3 to 5 percent", "Oct. 2 and 12 others", "May 3, 10 people": a count.
  const unlike = grammar.classOf('comma').match(scan, at) > 0 ? !isJoint(grammar, end) : false;
  const counted =
    end < scan.count &&
    !isMark(grammar, end) &&
    !grammar.classOf('preposition').match(scan, end) &&
    !grammar.classOf('past-cue').match(scan, end) &&
    !grammar.classOf('future-cue').match(scan, end) &&
    grammar.classOf('dash').match(scan, at) === 0;
  return unlike || counted ? undefined : { from, end, day: value };
}

const isJoint = (grammar: Grammar, at: number): boolean =>
  grammar.classOf('range').match(grammar.scan, at) > 0 || grammar.classOf('comma').match(grammar.scan, at) > 0;

function isMark(grammar: Grammar, at: number): boolean {
  const code = grammar.scan.text.charCodeAt(grammar.scan.start[at]!);
  return (code > 32 && code < 48) || code === 58 || code === 59 || code === 63;
}
