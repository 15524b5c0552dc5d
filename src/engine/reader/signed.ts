import type { ClaimDraft } from '../claims/draft';
import type { LaidQuotation, Layout } from '../claims/layout';
import { signatureBehind } from '../quotations/beside';
import { pairOf } from './intervals';

/** As little is to be doubted of a signature as of a claim by rules within another one. */
const SIGNED = 0.9;

/** “…” — Ada Lund, mayor of Oslo: a claim whose cue is the dash. Undefined where no name stands behind one. */
export function signed(layout: Layout, quotation: LaidQuotation): ClaimDraft | undefined {
  const signature = signatureBehind(layout, quotation);
  if (!signature) return undefined;
  const cue = pairOf(layout, { first: quotation.last + 1, last: signature.first - 1 });
  const source = pairOf(layout, signature);
  const evidence: ClaimDraft['evidence'] = [
    { code: 'claim-cue', at: cue },
    { code: 'source-inverted', at: source },
  ];
  return { source: [source], cue: [cue], content: [[quotation.start, quotation.end]], via: [], confidence: SIGNED, evidence };
}
