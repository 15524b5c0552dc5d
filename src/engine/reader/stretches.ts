/** Tokens read at once, at most: bounds the memory of a paragraph without end (a table, a transcript in one line). */
const MOST_TOKENS = 500;

/**
 * Cuts a long paragraph into stretches of tokens at the ends of sentences.
 * @returns half-open ranges of token indices.
 */
export function stretches(tokens: readonly { readonly sentence: number }[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < tokens.length;) {
    let to = Math.min(tokens.length, from + MOST_TOKENS);
    if (to < tokens.length) {
      let cut = to;
      while (cut > from && tokens[cut - 1]!.sentence === tokens[cut]!.sentence) cut--;
      if (cut > from) to = cut;
    }
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}
