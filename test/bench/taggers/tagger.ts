import type { TimexType } from '../../../src/engine';

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly value: string;
}

/** A time tagger to measure: a document's text and its day of publication (ISO) give time expressions. */
export interface Tagger {
  readonly name: string;
  tag(text: string, publicationDate: string): readonly Timex[];
}

const LEADING = /^(?:\s|(?:on|in|at|by|from|since|until|till|before|after|during|for|over|within|of|to)\s)+/i;
const TRAILING = /(?:[\s,;:?!"')\]]|(?<![ap]\.m|[ap]m|\b[A-Z][a-z]{2,3})\.)+$/;

/** The same trimming for every library: leading prepositions and trailing marks are no part of a time expression. */
export function trimmedSpan(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const tail = TRAILING.exec(words)?.[0].length ?? 0;
  return lead + tail >= words.length ? { start, end } : { start: start + lead, end: end - tail };
}
