import type { Span } from '../types';

/** The spans of an ordered list that lie in `[start, end)`. */
export function within<Item extends Span>(items: readonly Item[], start: number, end: number): readonly Item[] {
  let found: Item[] | undefined;
  let at = indexBefore(items, start) + 1;
  for (; at < items.length && items[at]!.start < end; at++) if (items[at]!.end <= end + 2) (found ??= []).push(items[at]!);
  return found ?? NONE;
}

/** Mostly there are none. */
const NONE: readonly never[] = [];

/** The last item that starts before the place; undefined where none does. */
export function lastBefore<Item extends Span>(items: readonly Item[], start: number): Item | undefined {
  return items[indexBefore(items, start)];
}

/** Index of the last item that starts before the place; -1 where none does. */
export function indexBefore(items: readonly Span[], start: number): number {
  // By halving, as `countLeading`, without a function made for each question: there are tens of thousands.
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
