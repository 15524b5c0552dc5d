import type { Steps } from './steps';

/** So many are sorted at once; longer lists are merged from such pieces. */
const PIECE = 512;

/** A sorted copy, as `sort` makes it (equals stay in their order), with pauses: for lists of thousands that are dear to compare. */
export function* sortedInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let pieces: T[][] = [];
  for (let from = 0; from < items.length; from += PIECE) {
    pieces.push(items.slice(from, from + PIECE).sort(compare));
    yield;
  }
  while (pieces.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < pieces.length; i += 2) {
      const right = pieces[i + 1];
      merged.push(right ? yield* mergedInSteps(pieces[i]!, right, compare) : pieces[i]!);
    }
    pieces = merged;
  }
  return pieces[0] ?? [];
}

function* mergedInSteps<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length || r < right.length) {
    if (merged.length % PIECE === PIECE - 1) yield;
    const fromLeft = r >= right.length || (l < left.length && compare(left[l]!, right[r]!) <= 0);
    merged.push(fromLeft ? left[l++]! : right[r++]!);
  }
  return merged;
}
