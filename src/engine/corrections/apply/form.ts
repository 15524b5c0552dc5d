import type { Pair, Quotation } from '../../types';
import type { SpanLayer } from './span-layer';

/** The speech that opens inside a claim's content, in text order. */
export function speechIn(content: readonly Pair[], quotes: SpanLayer<Quotation>): Quotation[] {
  const inside = new Set<Quotation>();
  for (const [start, end] of content)
    for (const quotation of quotes.over({ start, end })) if (quotation.start >= start && quotation.kind === 'speech') inside.add(quotation);
  return [...inside];
}
