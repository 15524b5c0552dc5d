import type { Pair, Person } from '../../types';
import { inheritedVia, type Nesting } from '../inherit';

/**
 * Who relays a claim that the words of another one show: those who relay that one, and whoever speaks for its source or passes it on without
 * a name. An institution that speaks of others in its own words relays nobody.
 */
export function innerVia({ claim, act }: Nesting, inner: Nesting['claim'], people: ReadonlyMap<string, Person>): readonly Pair[] {
  if (claim.sourceKind === 'institution') return claim.via;
  return inheritedVia({ claim, act }, inner, people);
}
