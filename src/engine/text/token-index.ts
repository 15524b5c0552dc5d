import type { Token } from '../reading';

/**
 * Index of the first token that starts at or behind the offset; the number of tokens where none does. Words are of like lengths, so it is
 * looked for from where it should stand, in growing steps, and then by halving: a look or two at tokens side by side.
 */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  if (high === 0) return 0;
  const length = Math.max(1, tokens[high - 1]!.end);
  let at = Math.min(high - 1, Math.max(0, Math.floor((offset * high) / length)));
  if (tokens[at]!.start < offset) {
    low = at + 1;
    for (let step = 1; (at += step) < high; step *= 2) {
      if (tokens[at]!.start >= offset) {
        high = at;
        break;
      }
      low = at + 1;
    }
  } else {
    high = at;
    for (let step = 1; (at -= step) >= 0; step *= 2) {
      if (tokens[at]!.start < offset) {
        low = at + 1;
        break;
      }
      high = at;
    }
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
