import { countLeading } from '../search';
import type { Pair, Quotation } from '../types';
import type { PlacedDraft } from './placed';

/** What a paragraph before has left of a claim. */
interface Before {
  readonly draft: PlacedDraft;
  readonly content: readonly Pair[];
}

/**
 * Whether words that begin a later paragraph can go on with the claim: with one of words, or with one that a colon has left open. Of those
 * that went on with what was done, wanted or thought none was right on PolNeAR train. What only the reporter tells there is no more of
 * somebody's words (“One,” she said. ¶ Two is known): without it, both articles annotated by hand and PolNeAR dev are read better.
 * @param words those that go on
 */
export function goesOn({ draft: { facts }, content }: Before, words: readonly Pair[], quotes: readonly Quotation[]): boolean {
  if (content.length === 0) return true;
  if (facts.kind !== undefined && facts.kind !== 'say' && facts.kind !== 'write') return false;
  const [first] = words;
  if (!first) return false;
  const next = quotes[countLeading(quotes, ({ end }) => end <= first[0])];
  return next !== undefined && next.start <= first[0] + 1;
}
