import type { Claim, Pair } from '../types';

type Parts = Pick<Claim, 'source' | 'cue' | 'content'>;

const partsOf = ({ source, cue, content }: Parts): readonly Pair[] => [...source, ...cue, ...content];

/** The shortest span that holds all of these; the text's beginning where there are none. */
export function hull(spans: readonly Pair[]): Pair {
  if (spans.length === 0) return [0, 0];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** From the first character of a claim to its last: source, cue and content, without relays. */
export const extentOf = (claim: Parts): Pair => hull(partsOf(claim));

/** Where a claim begins: at the first of its parts; behind everything where it has none. */
export const startOf = (claim: Parts): number => partsOf(claim).reduce((least, [start]) => Math.min(least, start), Infinity);
