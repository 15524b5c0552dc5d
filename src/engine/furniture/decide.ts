import type { Paragraph } from '../reading';
import type { Pair } from '../types';

/** The page furniture of the document: ordered, disjoint, in absolute UTF-16 offsets. */
export function decideFurniture(paragraphs: readonly Paragraph[]): Pair[] {
  return paragraphs.flatMap(({ start, reading }) => reading.furniture.spans.map(([a, b]): Pair => [start + a, start + b]));
}
