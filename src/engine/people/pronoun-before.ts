import type { Paragraph } from '../reading';
import { countLeading } from '../search';
import { tokenFrom } from '../text/token-index';
import type { Pair } from '../types';

/** How many tokens back a pronoun is looked for. */
const REACH = 60;

/**
 * The same pronoun as a subject in front of the offset, outside of quotation marks, in its paragraph or the one before: whoever that one
 * means is likely to be meant again. Offsets are absolute.
 * @param quoted whether a stretch is part of what somebody says
 */
export function pronounBefore(
  paragraphs: readonly Paragraph[],
  offset: number,
  pronoun: 'he' | 'she',
  quoted: (at: Pair) => boolean,
): number | undefined {
  let p = countLeading(paragraphs, ({ start }) => start <= offset) - 1;
  let left = REACH;
  for (const lowest = p - 1; p >= 0 && p >= lowest; p--) {
    const { start, reading } = paragraphs[p]!;
    const { tokens } = reading;
    for (let i = tokenFrom(tokens, offset - start) - 1; i >= 0; i--) {
      if (left-- === 0) return undefined;
      const token = tokens[i]!;
      if (token.lower !== pronoun) continue;
      const at = start + token.start;
      if (!quoted([at, start + token.end])) return at;
    }
  }
  return undefined;
}
