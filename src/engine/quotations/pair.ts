import type { Paragraph } from '../reading';
import type { Span } from '../types';

/** A stretch between quotation marks, marks included, in absolute offsets; a paragraph's stretch on its own. */
export interface QuotationStretch extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
}

export function pairQuotations(_text: string, _paragraphs: readonly Paragraph[]): QuotationStretch[] {
  return [];
}
