import type { Paragraph } from '../reading';
import type { Pair } from '../types';
import { countLeading } from '../search';

/** More paragraphs than this between two quotations, and nobody remembers who spoke. */
const MOST = 6;
/** A longer line is no link to another story. In UTF-16 code units. */
const LONGEST_LINK = 120;

/**
 * Whether a reader goes on from one paragraph to the other: they are the same or follow each other, or only what is no part of the story
 * stands between: furniture, a translation in brackets and, where words were left open, lines that are no sentence (links to other stories).
 */
export function followsOn(paragraphs: readonly Paragraph[], furniture: readonly Pair[], from: number, to: number, open: boolean): boolean {
  if (to - from > MOST) return false;
  for (let i = from + 1; i < to; i++) if (!isPassedOver(paragraphs[i]!, furniture, open)) return false;
  return true;
}

function isPassedOver({ start, reading: { text, marks } }: Paragraph, furniture: readonly Pair[], open: boolean): boolean {
  const words = text.trim();
  if (words === '' || (words.startsWith('(') && words.endsWith(')'))) return true;
  const zone = furniture[countLeading(furniture, ([, end]) => end <= start)];
  if (zone && zone[0] <= start && start + text.trimEnd().length <= zone[1]) return true;
  return open && marks.length === 0 && words.length <= LONGEST_LINK && !/[.?!:]$/.test(words);
}
