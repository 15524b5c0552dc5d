import type { Span } from '../types';
import { countLeading } from '../search';

/** The spans of an ordered list that lie in `[start, end)`. */
export function within<Item extends Span>(items: readonly Item[], start: number, end: number): Item[] {
  const found: Item[] = [];
  let at = indexBefore(items, start) + 1;
  for (; at < items.length && items[at]!.start < end; at++) if (items[at]!.end <= end + 2) found.push(items[at]!);
  return found;
}

/** The last item that starts before the place; undefined where none does. */
export function lastBefore<Item extends Span>(items: readonly Item[], start: number): Item | undefined {
  return items[indexBefore(items, start)];
}

/** Index of the last item that starts before the place; -1 where none does. */
export function indexBefore(items: readonly Span[], start: number): number {
  return countLeading(items, (item) => item.start < start) - 1;
}
