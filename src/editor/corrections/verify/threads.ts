import type { Claim, Pair } from '../../../engine';
import { extentOf } from '../../../engine/claims/extent';
import type { CorrectionOf } from '../../../engine/corrections/reviews';
import type { Article } from '../../article/article';
import type { Reviews } from './status';

/** What people have said of one claim. Pure. */
export interface ThreadModel {
  /** That of the first remark, so that a thread stays the same when the claim's number changes. */
  readonly id: string;
  readonly claim: Claim;
  readonly span: Pair;
  /** In the order in which they were written. */
  readonly remarks: readonly CorrectionOf<'comment'>[];
  readonly isResolved: boolean;
}

/** The discussions of an article, in the order of its claims. */
export function threadsOf({ annotations }: Article, reviews: Reviews): ThreadModel[] {
  return annotations.claims.flatMap((claim): ThreadModel[] => {
    const remarks = reviews.get(claim.id)?.comments ?? [];
    const [first] = remarks;
    // Where all that had words has been deleted there is nothing to show.
    if (!first || remarks.every(({ body }) => body.text === '')) return [];
    const isResolved =
      remarks
        .map(({ body }) => body.resolved)
        .filter((resolved) => resolved !== undefined)
        .at(-1) ?? false;
    return [{ id: first.id, claim, span: extentOf(claim), remarks, isResolved }];
  });
}

/** The claims of which a stretch of the text holds or touches a part, the narrowest first. */
export function claimsAt(claims: readonly Claim[], [start, end]: Pair): Claim[] {
  const length = ([from, to]: Pair): number => to - from;
  return claims
    .map((claim) => ({ claim, extent: extentOf(claim) }))
    .filter(({ extent: [from, to] }) => from <= end && start <= to)
    .sort((a, b) => length(a.extent) - length(b.extent))
    .map(({ claim }) => claim);
}
