import type { Paragraph } from '../reading';
import type { Span } from '../types';

/** A longer line is a quotation on its own. In UTF-16 code units. */
const LONGEST_HEADING = 90;

/** Whether the words in marks are all of their line and end in no stop: a heading, which does not go on with what was said above it. */
export function isHeading({ start, reading: { text } }: Paragraph, words: Span): boolean {
  const line = text.trimEnd();
  if (line.length > LONGEST_HEADING || words.start > start || words.end - start < line.length) return false;
  return /^[“‘"'«].*[^.?!,…”’"'»][”’"'»]{1,2}$/u.test(line);
}
