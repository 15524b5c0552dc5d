import type { Layout } from './layout';

/** Leaves the sentence's full stop out; a quotation keeps its own. */
export function withoutStop({ tokens, quotationOf }: Layout, from: number, last: number): number {
  let end = last;
  while (end > from && quotationOf[end]! < 0 && isStop(tokens[end]!.text)) end--;
  return end;
}

function isStop(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === ',' || text === ';' || text === ':' || text === '…' || text === '...';
}

/** Whether the quotation that ends at the token has a mark of punctuation inside its end. */
export function endsInStop({ tokens, text }: Layout, last: number): boolean {
  const end = tokens[last]!.end;
  for (let at = end - 1; at >= 0 && at > end - 4; at--) if (',.?!'.includes(text[at]!)) return true;
  return false;
}
