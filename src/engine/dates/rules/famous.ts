import type { Match } from '../rule';

/**
 * Days that articles of later years name without their year, by what stands beside them: "the Sept. 11 attacks". The word class holds the
 * words; the years are general knowledge.
 */
const FAMOUS = [
  { month: 9, day: 11, year: 2001, event: 'event-2001' },
  { month: 1, day: 6, year: 2021, event: 'event-2021' },
  { month: 10, day: 7, year: 2023, event: 'event-2023' },
] as const;

/** The event stands no farther off than this: "the Oct. 7 Hamas-led attack", "the Jan. 6 attack on the U.S. Capitol". In tokens. */
const FARTHEST_BEHIND = 6;
const FARTHEST_BEFORE = 3;

/** The year of the famous event that the words around a day and a month speak of; undefined where they speak of none. */
export function famousYear(m: Match, month: number, day: number): number | undefined {
  const known = FAMOUS.find((one) => one.month === month && one.day === day);
  if (known === undefined) return undefined;
  for (let at = m.from - FARTHEST_BEFORE; at < m.to + FARTHEST_BEHIND; at++)
    if (m.isA('dot', at) && at > m.to) return undefined;
    else if (m.isA(known.event, at)) return known.year;
  return undefined;
}
