import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Pair, Quotation } from '../types';
import type { QuotationStretch } from './pair';

export function attributeQuotations(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _stretches: readonly QuotationStretch[],
  _entities: Entities,
  _furniture: readonly Pair[],
): Quotation[] {
  return [];
}
