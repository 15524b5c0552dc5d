import type { Span } from '../types';

/** One quotation mark of the paragraph. Offsets relative to the paragraph ('' is one mark of two characters). */
export interface QuotationMark extends Span {
  readonly side: 'open' | 'close' | 'either';
}

export function findMarks(_text: string): QuotationMark[] {
  return [];
}
