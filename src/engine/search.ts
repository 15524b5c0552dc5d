/**
 * How many items stand before the first one that does not hold; by halving, so the items must be in an order in which those that hold
 * come first. The count is also the index of that first one.
 */
export function countLeading<T>(items: ArrayLike<T>, holds: (item: T, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
