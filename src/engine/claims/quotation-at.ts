import { pairsOf, type QuotedPiece } from '../quotations/pair-marks';
import type { Paragraph } from '../reading';
import { countLeading } from '../search';
import { paragraphAt } from '../text/paragraph-at';

/** The stretch between quotation marks that holds the place (absolute), as its paragraph alone shows it; undefined where none does. */
export function quotationAt(paragraphs: readonly Paragraph[], offset: number): QuotedPiece | undefined {
  const paragraph = paragraphAt(paragraphs, offset);
  if (!paragraph || paragraph.reading.marks.length === 0) return undefined;
  const at = offset - paragraph.start;
  const { pieces } = pairsOf(paragraph.reading);
  const piece = pieces[countLeading(pieces, ({ start }) => start <= at) - 1];
  return piece && at < piece.end ? piece : undefined;
}
