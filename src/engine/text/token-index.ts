import type { Token } from '../reading';

/** Token starts of the paragraphs that were asked for, in columns: a document's worth of them stays in the processor's cache. */
const memo = new WeakMap<readonly Token[], readonly number[]>();

function startsOf(tokens: readonly Token[]): readonly number[] {
  let starts = memo.get(tokens);
  if (starts === undefined) {
    starts = tokens.map(({ start }) => start);
    memo.set(tokens, starts);
  }
  return starts;
}

/** Index of the first token that starts at or behind the offset; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  const starts = startsOf(tokens);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
