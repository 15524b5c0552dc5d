import type { Paragraph } from '../reading';
import { countLeading } from '../search';

/** The last paragraph that begins at the offset (absolute, UTF-16) or before it; undefined where none does. */
export const paragraphAt = (paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined =>
  paragraphs[countLeading(paragraphs, ({ start }) => start <= offset) - 1];
