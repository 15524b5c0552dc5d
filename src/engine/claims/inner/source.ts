import { OTHERS, OWN_VOICE } from '../../lang/en/claims/inner-words';
import type { Claim } from '../../types';
import type { SourceId } from '../source-id';
import { UNKNOWN } from '../unknown';

type Outer = Pick<Claim, 'source' | 'sourceId'>;

/**
 * Who is meant by the source of a claim in somebody’s own words: "I" and "we" are whoever says them, "he" is not; whom "they" means only
 * that person knows.
 * @param words the source’s.
 * @param meant who the same words mean where the reporter writes them.
 */
export function innerSource(words: string, outer: Outer, meant: SourceId): SourceId {
  const lower = words.toLowerCase();
  const [at] = outer.source;
  if (OWN_VOICE.has(lower)) return { id: outer.sourceId, how: 'pronoun', ...(at ? { at } : {}) };
  const isHimself = meant.how === 'pronoun' && meant.id === outer.sourceId;
  return isHimself || OTHERS.has(lower) ? UNKNOWN : meant;
}
