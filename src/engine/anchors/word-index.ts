/** A word of a folded text; runs of letters, digits and marks within. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/** Where each word of a folded text stands, in order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({ word, at: index }));
}

export function indexWords(text: string): WordIndex {
  const index = new Map<string, number[]>();
  for (const { word, at } of wordsOf(text)) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  }
  return index;
}
