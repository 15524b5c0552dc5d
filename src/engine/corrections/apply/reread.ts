import type { Claim, Span } from '../../types';
import type { Draft } from './draft';
import { formOf } from '../../claims/form';
import { speechIn } from './form';
import { SpanLayer } from './span-layer';

/** Claims whose quotations, or whose parts, have changed get the quotations and the form that they have now; what is left empty goes. */
export function rereadClaims(draft: Draft): void {
  const changed = new SpanLayer<Span>(draft.quotesChanged);
  const before = new Map(draft.before.claims.map((claim) => [claim.id, claim]));
  for (const claim of [...draft.claims.values()]) {
    const isTouched = draft.reread.has(claim.id) || claim.content.some(([start, end]) => changed.over({ start, end }).length > 0);
    if (!isTouched) continue;
    if (isNothing(draft, claim, before.get(claim.id))) {
      draft.claims.delete(claim.id);
      continue;
    }
    const inside = speechIn(claim.content, draft.quotes);
    const quotes = inside.map(({ id }) => id);
    draft.claims.set(claim.id, { ...claim, quotes, form: formOf(draft.text, claim.content, inside) });
  }
}

/** A claim that was nothing but quotations that are none, unless somebody stands by it. */
function isNothing({ rejectedQuotes }: Draft, { evidence }: Claim, was: Claim | undefined): boolean {
  if (was?.form !== 'direct' || was.quotes.length === 0 || !was.quotes.every((id) => rejectedQuotes.has(id))) return false;
  return !evidence.some(({ code }) => code === 'corrected' || code === 'confirmed');
}
