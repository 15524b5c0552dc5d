import type { Claim, Steps } from '../../engine';
import { extentOf, hull } from '../../engine/claims/extent';
import { Lookup, type Article } from '../article/article';
import { NO_REVIEWS, stateOf, type Reviews } from '../corrections/verify/status';
import { GROUPS } from './claim-groups';
import { claimRow, isSaying, type ClaimFilter, type ClaimGrouping, type ClaimNode, type GroupRow, type Told } from './claims';
import { matchesBeside, uniqueIds } from './model';

/** Claims between two pauses: a row costs some ten microseconds. */
const PAUSE = 16;

/** The rows of the Claims tree. Pure. */
export function* claimNodes(
  article: Article,
  grouping: ClaimGrouping,
  filter: ClaimFilter,
  reviews: Reviews = NO_REVIEWS,
  told: Told = () => '',
): Steps<readonly ClaimNode[]> {
  const lookup = yield* Lookup.inSteps(article);
  const build = new Builder(lookup, reviews, told);
  const claims = yield* build.passing(article.annotations.claims, filter);
  if (grouping === 'text') return yield* build.inTextOrder(claims);
  const nodes: ClaimNode[] = [];
  for (const { id, claims: some, node } of GROUPS[grouping](claims, { lookup, reviews, speaker: filter.speaker })) {
    yield;
    nodes.push(node(yield* build.group(id, some)));
  }
  return nodes;
}

class Builder {
  private readonly unique = uniqueIds();

  constructor(
    private readonly lookup: Lookup,
    private readonly reviews: Reviews,
    private readonly told: Told,
  ) {}

  *passing(claims: readonly Claim[], filter: ClaimFilter): Steps<readonly Claim[]> {
    const passing: Claim[] = [];
    for (const [i, claim] of claims.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      if (this.passes(claim, filter)) passing.push(claim);
    }
    return passing;
  }

  /** Claims with those that stand inside them; one whose outer claim is filtered away stands for itself. */
  *inTextOrder(claims: readonly Claim[]): Steps<readonly ClaimNode[]> {
    const shown = new Set(claims.map(({ id }) => id));
    const nodes: ClaimNode[] = [];
    for (const [i, claim] of claims.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      if (claim.within === undefined || !shown.has(claim.within)) nodes.push(this.nested(claim, shown));
    }
    return nodes;
  }

  *group(id: string, claims: readonly Claim[]): Steps<GroupRow> {
    const children: ClaimNode[] = [];
    for (const [i, claim] of claims.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      children.push(this.withOuter(claim, `${id}/`));
    }
    return { id, count: claims.length, children };
  }

  private passes(claim: Claim, { words, speaker, sayings, state }: ClaimFilter): boolean {
    if (state !== undefined && stateOf(claim, this.reviews) !== state) return false;
    if (sayings && !isSaying(claim)) return false;
    if (speaker !== undefined && !this.lookup.sources(claim).some(({ id }) => id === speaker)) return false;
    if (words === '') return true;
    const { speakers, cue, content, relays } = claimRow(claim, this.lookup);
    const own = [...speakers.map(({ name }) => name), cue, content, ...relays.map(({ name }) => name)];
    return matchesBeside(words, own, () => this.told(claim, this.lookup));
  }

  /** A claim with the relay chain and the claims inside it. */
  private nested(claim: Claim, shown: ReadonlySet<string>): ClaimNode {
    const row = this.row(claim, '');
    const inner = this.lookup.claimsWithin(claim.id).filter(({ id }) => shown.has(id));
    return { ...row, children: [...row.children, ...inner.map((one) => this.nested(one, shown))] };
  }

  /** A claim with the relay chain and the claim that it stands in. */
  private withOuter(claim: Claim, prefix: string): ClaimNode {
    const row = this.row(claim, prefix);
    const outer = claim.within === undefined ? undefined : this.lookup.claim(claim.within);
    if (!outer) return row;
    const within: ClaimNode = {
      kind: 'within',
      id: `${row.id}/within`,
      outer: claimRow(outer, this.lookup),
      span: extentOf(outer),
      children: [],
    };
    return { ...row, children: [...row.children, within] };
  }

  /** Ids are made from the words, so that a claim inserted above leaves them as they are. */
  private row(claim: Claim, prefix: string): ClaimNode & { readonly kind: 'claim' } {
    const row = claimRow(claim, this.lookup);
    const id = this.unique(`${prefix}claim:${claim.sourceId}:${row.content.slice(0, 80)}`);
    const vias = claim.via.map((span, at): ClaimNode => ({
      kind: 'via',
      id: `${id}/via${at}`,
      name: row.relays[at]?.name ?? '',
      stateRun: row.relays[at]?.stateRun ?? false,
      span,
      children: [],
    }));
    return {
      kind: 'claim',
      id,
      ...row,
      review: this.reviews.get(claim.id),
      span: claim.content.length > 0 ? hull(claim.content) : extentOf(claim),
      extent: extentOf(claim),
      children: vias,
    };
  }
}
