import { remembered } from '../text/remembered';
import type { Span } from '../types';

/** Spans in text order: which of them share characters with another one. */
export class SpanSet {
  constructor(private readonly spans: readonly Span[]) {}

  /** The first span that shares a character with `[start, end)`; undefined where none does. The spans are disjoint and in order. */
  over(start: number, end: number): Span | undefined {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const span = this.spans[low];
    return span !== undefined && span.start < end ? span : undefined;
  }
}

/** A person's name beats a likely reading of the same words, and a sure one only where it is longer ("Jack London"). */
export function yields(span: Span, strength: 'certain' | 'likely', person: Span | undefined): boolean {
  if (person === undefined) return false;
  return (
    strength === 'likely' || (person.start <= span.start && person.end >= span.end && person.end - person.start > span.end - span.start)
  );
}

/** An id made from a name: "Wall Street Journal" gives `wall-street-journal`. */
export const slug = remembered((name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
);
