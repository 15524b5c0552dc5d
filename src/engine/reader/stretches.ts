/** Tokens read at once, at most: bounds the memory of a paragraph without end (a table, a transcript in one line). */
export const MOST_TOKENS = 500;

/**
 * Cuts a long run of tokens into stretches, at beginnings of sentences where there are any.
 * @param features `first` is 0 within a sentence.
 * @returns half-open ranges of indices.
 */
export function stretches(features: readonly { readonly first: number }[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < features.length;) {
    let to = Math.min(features.length, from + MOST_TOKENS);
    if (to < features.length) {
      let cut = to;
      while (cut > from && features[cut]!.first === 0) cut--;
      if (cut > from) to = cut;
    }
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}
