import { countLeading } from '../search';

/**
 * Offsets in Unicode code points, as the Web Annotation model and brat count them, from offsets in UTF-16 code units, and back. An offset
 * inside a surrogate pair counts as that of the pair's end.
 */
export interface CodePoints {
  readonly fromUnits: (offset: number) => number;
  readonly toUnits: (offset: number) => number;
}

/** Tables for one text, made once; nothing is kept where the text has no surrogate pairs. */
export function codePoints(text: string): CodePoints {
  /** UTF-16 offsets of the second halves of pairs, ascending. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(index + 1);
  if (seconds.length === 0) return { fromUnits: (offset) => offset, toUnits: (offset) => offset };
  return {
    fromUnits: (offset) => offset - countLeading(seconds, (second) => second < offset),
    toUnits: (offset) => offset + countLeading(seconds, (second, i) => second - i <= offset),
  };
}
