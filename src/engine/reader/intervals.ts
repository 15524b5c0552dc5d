import type { Layout, Run } from '../claims/layout';
import type { Pair } from '../types';

/** The run's first and last character, relative to the paragraph. */
export const pairOf = ({ tokens }: Pick<Layout, 'tokens'>, { first, last }: Run): Pair => [tokens[first]!.start, tokens[last]!.end];

/** What of the spans lies outside the others. */
export function without(spans: readonly Pair[], others: readonly Pair[]): Pair[] {
  let left = [...spans];
  for (const [from, to] of others) {
    left = left.flatMap(([start, end]): Pair[] => {
      if (end <= from || to <= start) return [[start, end]];
      const rest: Pair[] = [];
      if (start < from) rest.push([start, from]);
      if (to < end) rest.push([to, end]);
      return rest;
    });
  }
  return left;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The spans without separators and blanks at their ends; those without a letter are dropped. */
export function trimmed(text: string, spans: readonly Pair[]): Pair[] {
  return spans.flatMap(([start, end]): Pair[] => {
    let from = start;
    let to = end;
    while (from < to && isSeparator(text[from]!)) from++;
    while (to > from && isSeparator(text[to - 1]!)) to--;
    return LETTER.test(text.slice(from, to)) ? [[from, to]] : [];
  });
}

const isSeparator = (char: string): boolean => ',;:—–'.includes(char) || char.trim() === '';
