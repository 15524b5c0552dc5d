import type { Claim } from '../../../engine';
import type { ClaimReview } from '../../../engine/corrections/reviews';
import { REVIEW_STATUSES } from '../../../engine/corrections/types';

/** Where a claim stands in its check against the world. Pure: no vscode. */
export const CHECK_STATES = [...REVIEW_STATUSES, 'unchecked'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** What has been found and said of claims, by their ids. */
export type Reviews = ReadonlyMap<string, ClaimReview>;

export const NO_REVIEWS: Reviews = new Map();

/** What the latest review found; `unchecked` where nobody has looked yet. */
export const stateOf = (claim: Pick<Claim, 'id'>, reviews: Reviews): CheckState =>
  reviews.get(claim.id)?.review?.body.status ?? 'unchecked';

/** Whether the check has an outcome: a claim that only waits for its check is not checked. */
export const isChecked = (state: CheckState): boolean => state !== 'unchecked' && state !== 'needs-checking';

export interface Progress {
  readonly checked: number;
  readonly total: number;
  /** Whether anybody has begun: nothing is said of progress in articles that nobody checks. */
  readonly begun: boolean;
}

/** How far the check of an article's claims is. */
export function progressOf(claims: readonly Claim[], reviews: Reviews): Progress {
  const states = reviews.size === 0 ? [] : claims.map((claim) => stateOf(claim, reviews));
  return { checked: states.filter(isChecked).length, total: claims.length, begun: states.some((state) => state !== 'unchecked') };
}
