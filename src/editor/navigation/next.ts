import type { Annotations, Pair } from '../../engine';
import { extentOf } from '../../engine/claims/extent';
import { SPANS } from '../decorations/spans';

export type Target = 'official' | 'quotation' | 'date' | 'claim';
export type Direction = 'next' | 'previous';

/** Where "go to next" stops, in text order. */
export const TARGETS: { readonly [Name in Target]: (annotations: Annotations) => readonly Pair[] } = {
  official: SPANS.officials,
  quotation: ({ quotes }) => quotes.map(({ start, end }) => [start, end]),
  date: SPANS.dates,
  claim: ({ claims }) => claims.map(extentOf).sort(([a], [b]) => a - b),
};

/**
 * The first span that starts after the offset, or the last that starts before it; past the end it goes round. Pure.
 * @returns undefined where there is none at all.
 */
export function neighbour(spans: readonly Pair[], offset: number, direction: Direction): Pair | undefined {
  if (direction === 'next') return spans.find(([start]) => start > offset) ?? spans[0];
  return spans.filter(([start]) => start < offset).at(-1) ?? spans.at(-1);
}
