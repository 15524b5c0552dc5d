import { cumsum } from 'd3-array';
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { utcDay } from 'd3-time';
import { utcParse } from 'd3-time-format';
import type { MomentMark } from './messages';

const parse = utcParse('%Y-%m-%d');

/** The beginning of an ISO day; that of 1970 where it is none. */
export function dayOf(iso: string): Date {
  return parse(iso) ?? new Date(0);
}

/** The end of an ISO day. */
export function endOf(iso: string): Date {
  return utcDay.offset(dayOf(iso), 1);
}

/**
 * A scale on which the days of an article can be told apart though its years are there, too: the more days lie between two neighbouring
 * ends of stretches, the less room each has. It grows everywhere, so that the order of the calendar is the order of the picture.
 * @param width of the picture in pixels.
 */
export function timeScale(moments: readonly Pick<MomentMark, 'first' | 'last'>[], width: number): ScaleTime<number, number> {
  const ends = new Set(moments.flatMap(({ first, last }) => [dayOf(first).getTime(), endOf(last).getTime()]));
  const days = [...ends].sort((a, b) => a - b).map((time) => new Date(time));
  const weights = days.map((day, index) => (index === 0 ? 0 : Math.log2(1 + utcDay.count(days[index - 1] ?? day, day))));
  const places = cumsum(weights);
  const whole = places.at(-1) ?? 0;
  return scaleUtc()
    .domain(days)
    .range([...places].map((place) => (whole === 0 ? 0 : (place / whole) * width)));
}

/** Those of some days, in their order, whose labels do not meet. @param room what a label needs behind its day, in pixels. */
export function ticksOf(scale: ScaleTime<number, number>, days: readonly Date[], room: number): readonly Date[] {
  const end = scale.range().at(-1) ?? 0;
  const ticks: Date[] = [];
  let free = 0;
  for (const day of days) {
    const x = scale(day);
    if (x < free || x + room > end) continue;
    ticks.push(day);
    free = x + room;
  }
  return ticks;
}
