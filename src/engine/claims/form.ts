import type { ClaimForm, Pair, Quotation } from '../types';

/** Direct where nothing of the content stands outside quotation marks, mixed where something does, indirect without any. */
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

function hasWord(text: string, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
