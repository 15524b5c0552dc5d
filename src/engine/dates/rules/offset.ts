import type { OffsetReading, Unit } from '../candidate';

/** A date that is counted from the publication date or from one in the text; without a count, nobody knows how far. */
export const offset = (unit: OffsetReading['unit'], count: number | undefined, origin: OffsetReading['origin']): OffsetReading => ({
  kind: 'offset',
  unit,
  origin,
  ...(count === undefined ? {} : { count }),
});

/** Units of which one alone is no date: "this minute". */
export const small = (unit: Unit): boolean => unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second';
