import type { Paragraph } from '../../reading';
import type { Pair } from '../../types';
import { toDay } from '../calendar';

/** A day that the text gives in full. */
export interface AbsoluteDay {
  /** Day number. */
  readonly day: number;
  readonly at: Pair;
}

/** Days that the text gives in full, in order. */
export function absoluteDays(paragraphs: readonly Paragraph[]): AbsoluteDay[] {
  const days: AbsoluteDay[] = [];
  for (const { start, reading } of paragraphs)
    for (const { reading: r, start: from, end } of reading.dates)
      if (r.kind === 'calendar' && r.year !== undefined && r.month !== undefined && r.day !== undefined)
        days.push({ day: toDay(r.year, r.month, r.day), at: [start + from, start + end] });
  return days;
}

/** The nearest day to a place; asked from the beginning of the text to its end, so that each day is passed once. */
export function nearestTo(days: readonly AbsoluteDay[]): (at: number) => AbsoluteDay | undefined {
  let next = 0;
  return (at) => {
    while (next + 1 < days.length && Math.abs(days[next + 1]!.at[0] - at) <= Math.abs(days[next]!.at[0] - at)) next++;
    return days[next];
  };
}
