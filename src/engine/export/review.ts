import type { ClaimReview, CorrectionOf } from '../corrections/reviews';
import { timeOf } from '../corrections/statement';
import type { ReviewStatus } from '../corrections/types';

/** What one review says, in plain fields. */
interface Finding {
  readonly status: ReviewStatus;
  /** Undefined where the name is not known. */
  readonly reviewer: string | undefined;
  /** ISO day of the last change. */
  readonly day: string;
  readonly note: string | undefined;
  /** Addresses and references that the review rests on. */
  readonly references: readonly string[];
}

/** What has been found of a claim: the latest review, and what others found that disagree with it. */
export interface ReviewFacts extends Finding {
  readonly dissent: readonly Finding[];
}

/** Undefined where nobody has checked the claim. */
export function reviewFacts(found: ClaimReview | undefined): ReviewFacts | undefined {
  return found?.review && { ...finding(found.review), dissent: found.dissenting.map(finding) };
}

function finding(review: CorrectionOf<'review'>): Finding {
  const { status, note, evidence = [] } = review.body;
  return { status, reviewer: review.creator, day: timeOf(review).slice(0, ISO_DAY), note, references: evidence };
}

const ISO_DAY = 10;
