import type { Claim, ClaimForm, Pair, Quotation } from '../../types';
import type { SpanLayer } from './span-layer';

/** The speech that opens inside a claim's content, in text order. */
export function speechIn(content: readonly Pair[], quotes: SpanLayer<Quotation>): Quotation[] {
  const inside = new Set<Quotation>();
  for (const [start, end] of content)
    for (const quotation of quotes.over({ start, end })) if (quotation.start >= start && quotation.kind === 'speech') inside.add(quotation);
  return [...inside];
}

/** As the engine tells it: direct where no word of the content stands outside quotation marks, indirect without any quotation. */
export function formOf(text: string, content: readonly Pair[], quotes: readonly Quotation[]): ClaimForm {
  if (quotes.length === 0) return 'indirect';
  for (const [start, end] of content) {
    let at = start;
    for (const quotation of quotes) {
      if (quotation.start >= end || quotation.end <= start) continue;
      if (hasWord(text, at, quotation.start)) return 'mixed';
      at = Math.max(at, quotation.end);
    }
    if (hasWord(text, at, end)) return 'mixed';
  }
  return 'direct';
}

const hasWord = (text: string, start: number, end: number): boolean => start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Where a claim begins: at the first of its parts. */
export const startOf = ({ source, cue, content }: Pick<Claim, 'source' | 'cue' | 'content'>): number =>
  [...source, ...cue, ...content].reduce((least, [start]) => Math.min(least, start), Infinity);
