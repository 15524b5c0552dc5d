import { PASSING_ON_CUES } from '../lang/en/claims/passing-on';
import { SPOKESPEOPLE } from '../lang/en/claims/anonymity';
import type { Claim, Pair, Person } from '../types';
import { meets } from './meets';

/** A claim with what its cue tells. */
export interface Nesting {
  readonly claim: Pick<Claim, 'source' | 'sourceId' | 'sourceKind' | 'via'>;
  /** Base form of the word that says what the act is; undefined where no list knows it. */
  readonly act: string | undefined;
  /** Whether the source is an outlet, which relays bodies as well. */
  readonly isOutlet: boolean;
}

/**
 * Who relays a claim because of the claim around it: those who relay that one; and its source, where that speaks for others or passes them
 * on (a spokesman, an outlet, a document, a source without a name) and the inner claim is somebody’s: "her office said she would go".
 * What a minister says that his country wants is no relay.
 */
export function inheritedVia(
  { claim: outer, act, isOutlet }: Nesting,
  inner: Nesting['claim'],
  people: ReadonlyMap<string, Person>,
): readonly Pair[] {
  // Whoever withholds a name passes on whatever he tells of others, of bodies and of nobody in particular, too.
  const isNameless = outer.sourceKind === 'anonymous';
  if (inner.source.length === 0 && !isNameless && !isOutlet) return outer.via;
  if (inner.sourceId === outer.sourceId && inner.sourceId !== 'unknown') return outer.via;
  const tells = isNameless || isOutlet || (speaksForOthers(outer, people) && isSomebody(inner));
  const passedOn = act !== undefined && PASSING_ON_CUES.has(act) && tells;
  return passedOn ? [...outer.via, ...outer.source] : outer.via;
}

/** The relays that the reader gave a claim, without the source of the claim around it where that speaks for itself. */
export function ownVia({ claim: outer }: Nesting, inner: Nesting['claim'], people: ReadonlyMap<string, Person>): readonly Pair[] {
  return speaksForOthers(outer, people) && isSomebody(inner) ? inner.via : without(inner.via, outer.source);
}

const isSomebody = ({ sourceKind }: Nesting['claim']): boolean => sourceKind !== 'institution' && sourceKind !== 'none';

/** Whether what a source says of others is a relay of theirs. */
function speaksForOthers({ sourceKind, sourceId }: Nesting['claim'], people: ReadonlyMap<string, Person>): boolean {
  if (sourceKind === 'anonymous' || sourceKind === 'institution') return true;
  const roles = people.get(sourceId)?.roles ?? [];
  return roles.some((role) =>
    role
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => SPOKESPEOPLE.has(word)),
  );
}

/** The spans that touch none of the others. */
function without(some: readonly Pair[], others: readonly Pair[]): Pair[] {
  return some.filter((part) => !meets([part], others));
}

/** Relays in text order, each once; none that stands in the source itself. */
export function mergedVia(source: readonly Pair[], some: readonly Pair[], others: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  for (const span of [...some, ...others]) {
    if (without([span], [...found, ...source]).length > 0) found.push(span);
  }
  return found.sort((a, b) => a[0] - b[0]);
}
