import type { Pair, Person } from '../../types';
import { inheritedVia, type Nesting } from '../inherit';

/**
 * Who relays a claim that the words of another one show: those who relay that one, and whoever speaks for its source or passes it on without
 * a name. A body that speaks of others in its own words relays nobody,
 * unless it is an outlet.
 */
export function innerVia(outer: Nesting, inner: Nesting['claim'], people: ReadonlyMap<string, Person>): readonly Pair[] {
  if (outer.claim.sourceKind === 'institution' && !outer.isOutlet) return outer.claim.via;
  return inheritedVia(outer, inner, people);
}
