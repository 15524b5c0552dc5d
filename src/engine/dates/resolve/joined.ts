import { fromDay, toDay, weekdayOf } from '../calendar';
import type { CalendarReading, Joint, Reading } from '../candidate';
import { isTold, isWeekday } from '../joints';
import type { Resolved } from './resolved';

/**
 * The reading that a neighbour's year or week gives: "March" in "between March and June 2019" is of 2019, "Wednesday" in "Wednesday and
 * Thursday next week" of next week. Undefined where the neighbour tells nothing.
 * @param other the neighbour; of a row, its last one
 * @param neighbour what it was read as
 * @param side where it stands
 */
export function joinedReading(
  r: CalendarReading,
  other: Reading,
  neighbour: Resolved,
  joint: Joint,
  side: 'before' | 'behind',
): CalendarReading | undefined {
  const { fields } = neighbour;
  if (other.kind !== 'calendar' || !fields || isTold(r)) return undefined;
  const told = isTold(other);
  if (side === 'before' && (joint === 'row' || !told)) return undefined;
  if (!told && joint !== 'stretch') return undefined;
  if (isWeekday(r)) return side === 'behind' ? inWeek(r, other, neighbour) : undefined;
  const [own, its] = [placeInYear(r), placeInYear(other)];
  const turn = side === 'behind' ? (own > its ? -1 : 0) : own < its ? 1 : 0;
  return { ...r, year: fields.year + turn };
}

/** In the same week where one is told, else the last such day before the neighbour. */
function inWeek(r: CalendarReading, other: CalendarReading, { fields }: Resolved): CalendarReading | undefined {
  if (other.weekShift !== undefined) return { ...r, weekShift: other.weekShift };
  if (isTold(other)) return undefined;
  if (fields?.month === undefined || fields.day === undefined) return undefined;
  const end = toDay(fields.year, fields.month, fields.day);
  const { year, month, day } = fromDay(end - ((weekdayOf(end) - r.weekday! + 7) % 7));
  return { ...r, year, month, day };
}

const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Where in its year it begins, to tell which of two comes first. Holidays count as the year's beginning. */
function placeInYear(r: CalendarReading): number {
  const month =
    r.month ?? (r.season ? SEASONS[r.season] : r.quarter !== undefined ? r.quarter * 3 - 2 : r.half !== undefined ? r.half * 6 - 5 : 1);
  return month * 32 + (r.day ?? 0);
}
