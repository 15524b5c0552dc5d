import { OCCASION_PREPOSITIONS } from '../lang/en/claims/clause-words';
import type { Token } from '../reading';

/**
 * "in an interview", "at a security forum": where something is said or done, by the noun that the preposition at `at` leads to.
 * @param last the last token that may be looked at
 * @param nouns the words for such occasions
 */
export function isOccasion(tokens: readonly Token[], at: number, last: number, nouns: ReadonlySet<string>): boolean {
  if (!OCCASION_PREPOSITIONS.has(tokens[at]!.lower)) return false;
  for (let i = at + 1; i <= last; i++) {
    const { pos, lower } = tokens[i]!;
    if (nouns.has(lower)) return true;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM') return false;
  }
  return false;
}
