import type { CalendarReading, Joint } from './candidate';
import type { Found, Grammar } from './grammar';

/**
 * How an expression is joined to the one before it, where one of the two may tell the other's year or week: "between March and June
 * 2019", "Monday to Wednesday next week". Undefined where more than a joint stands between them.
 */
export function jointOf(grammar: Grammar, left: Found, right: Found): Joint | undefined {
  const { scan } = grammar;
  const gap = right.from - left.end;
  if (gap < 1 || gap > 2 || left.reading.kind !== 'calendar' || right.reading.kind !== 'calendar') return undefined;
  if (!isAlike(left.reading, right.reading)) return undefined;
  for (const [name, joint] of JOINTS) if (grammar.classOf(name).match(scan, left.end) === gap) return joint;
  return undefined;
}

const JOINTS = [
  ['stretch-joint', 'stretch'],
  ['range', 'list'],
  ['comma', 'row'],
] as const;

/** Both are weekdays, or both are parts of a year. */
function isAlike(left: CalendarReading, right: CalendarReading): boolean {
  if (isWeekday(left)) return isWeekday(right);
  return isOfYear(left) && isOfYear(right) && !(isTold(left) && isTold(right));
}

export const isWeekday = (r: CalendarReading): boolean => r.weekday !== undefined && r.month === undefined;

const isOfYear = (r: CalendarReading): boolean =>
  r.month !== undefined || r.season !== undefined || r.quarter !== undefined || r.half !== undefined || r.holiday !== undefined;

/** The words say which year or week. */
export const isTold = (r: CalendarReading): boolean =>
  r.year !== undefined || r.yearShift !== undefined || r.weekShift !== undefined || r.shift !== undefined;
