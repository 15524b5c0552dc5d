import type { Annotations } from '../types';
import type { PlacedCorrection } from './placed';
import type { Correction } from './types';

/** A correction with a body of one type. */
export type CorrectionOf<Type extends Correction['body']['type']> = Correction & {
  readonly body: Extract<Correction['body'], { type: Type }>;
};

/** What has been found and said of one claim. */
export interface ClaimReview {
  /** The latest review; undefined where there is none. */
  readonly review?: CorrectionOf<'review'>;
  /** Earlier ones of others that found something else: the reviewers disagree. */
  readonly dissenting: readonly CorrectionOf<'review'>[];
  /** In the order in which they were written. */
  readonly comments: readonly CorrectionOf<'comment'>[];
}

/** Reviews and comments by the ids of the claims; claims without any are left out. */
export function reviewsOf(_annotations: Annotations, _placed: readonly PlacedCorrection[]): ReadonlyMap<string, ClaimReview> {
  return new Map();
}
