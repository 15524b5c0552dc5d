import type { ClaimDraft } from '../claims/draft';
import type { ParagraphReading } from '../reading';

/** A speaker's label stands at the paragraph's start, a dash or a mark aside. */
const LABEL_START = 3;

/**
 * Whether a claim by rules is a transcript's turn, "MS. LINDQVIST: Good afternoon. …": all the words are hers, whatever is claimed in
 * them. A town in front of a colon says nothing.
 */
export function isTurn({ text, places }: Pick<ParagraphReading, 'text' | 'places'>, { source, evidence }: ClaimDraft): boolean {
  const [label] = source;
  if (!label || label[0] > LABEL_START || evidence[0]?.code !== 'claim-colon') return false;
  const words = text.slice(label[0], label[1]);
  const capitals = words === words.toUpperCase() && words !== words.toLowerCase();
  return capitals && !places.some(({ start, end }) => start < label[1] && label[0] < end);
}
