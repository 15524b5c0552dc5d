import type { Pair, Person } from '../../types';
import { inheritedVia, type Nesting } from '../inherit';

/**
 * Who relays a claim that the words of another one show: whoever speaks for its source or passes it on without a name. Who relays the outer
 * claim relays what was said, and not what it says of others; nor does an institution that speaks of them.
 */
export function innerVia({ claim, act }: Nesting, inner: Nesting['claim'], people: ReadonlyMap<string, Person>): readonly Pair[] {
  if (claim.sourceKind === 'institution') return [];
  return inheritedVia({ claim: { ...claim, via: [] }, act }, inner, people);
}
