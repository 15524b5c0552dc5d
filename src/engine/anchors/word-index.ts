import type { Steps } from '../steps';

/** A word of a folded text; runs of letters, digits and marks within. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/** Where each word of a folded text stands, in order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

const WORD = /[\p{L}\p{N}]+/gu;

/** Words that are indexed between two pauses. */
const STEP = 2000;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, at: index }));
}

export function* indexWordsInSteps(text: string): Steps<WordIndex> {
  const index = new Map<string, number[]>();
  let count = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
    if (++count % STEP === 0) yield;
  }
  return index;
}
