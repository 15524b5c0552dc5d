import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Claim, Pair, Quotation } from '../types';
import type { ClaimDraft } from './draft';

export function assembleClaims(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _drafts: readonly (readonly ClaimDraft[] | undefined)[],
  _entities: Entities,
  _quotes: readonly Quotation[],
  _furniture: readonly Pair[],
): Claim[] {
  return [];
}
