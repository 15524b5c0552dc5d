import type { Pair } from '../types';

/** Whether any of the spans shares a character with any of the others. */
export function meets(some: readonly Pair[], others: readonly Pair[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
