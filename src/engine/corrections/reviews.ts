import { finish, type Steps } from '../steps';
import type { Annotations } from '../types';
import { ClaimIndex } from './claim-index';
import type { PlacedCorrection } from './placed';
import { compare, statementsInSteps } from './statement';
import type { Correction } from './types';

/** A correction with a body of one type. */
export type CorrectionOf<Type extends Correction['body']['type']> = Correction & {
  readonly body: Extract<Correction['body'], { type: Type }>;
};

/** What has been found and said of one claim. */
export interface ClaimReview {
  /** The latest review; undefined where there is none. */
  readonly review?: CorrectionOf<'review'>;
  /** The last ones of others who found something else: the reviewers disagree. The latest first. */
  readonly dissenting: readonly CorrectionOf<'review'>[];
  /** In the order in which they were written. */
  readonly comments: readonly CorrectionOf<'comment'>[];
}

/** What has been found and said of an article's claims. */
export interface ArticleReviews {
  /** By the ids of the claims; claims without any are left out. */
  readonly reviews: ReadonlyMap<string, ClaimReview>;
  /** Reviews and comments whose words stand, though no claim is found at them any more. Empty until all claims have been read. */
  readonly unclaimed: readonly Correction[];
}

/**
 * Reviews and comments by the ids of the claims; claims without any are left out, and so is what is not placed for sure.
 * @param annotations as they are shown: with corrections applied
 */
export function reviewsOf(annotations: Annotations, placed: readonly PlacedCorrection[]): ReadonlyMap<string, ClaimReview> {
  return finish(reviewsInSteps(annotations, placed)).reviews;
}

/** Claims between two pauses. */
const PAUSE = 128;

/** As `reviewsOf`, with pauses and with what is left over. */
export function* reviewsInSteps(annotations: Annotations, placed: readonly PlacedCorrection[]): Steps<ArticleReviews> {
  const reviews = new Map<string, CorrectionOf<'review'>[]>();
  const comments = new Map<string, CorrectionOf<'comment'>[]>();
  const said = yield* statementsInSteps(placed.filter(({ correction: { body } }) => body.type === 'review' || body.type === 'comment'));
  if (said.length === 0) return { reviews: new Map(), unclaimed: [] };
  const unclaimed: Correction[] = [];
  const claims = yield* ClaimIndex.inSteps(annotations.claims);
  for (const statement of said) {
    yield;
    const id = claims.find(statement)?.id;
    if (id === undefined) {
      unclaimed.push(statement.correction);
      continue;
    }
    if (isReview(statement.correction)) put(reviews, id, statement.correction);
    if (isComment(statement.correction)) put(comments, id, statement.correction);
  }
  const found = new Map<string, ClaimReview>();
  for (const { id } of annotations.claims) {
    if (!reviews.has(id) && !comments.has(id)) continue;
    if (found.size % PAUSE === PAUSE - 1) yield;
    // Of each reviewer the last word counts.
    const last = [...new Map((reviews.get(id) ?? []).map((one) => [one.creator, one])).values()];
    const review = (reviews.get(id) ?? []).at(-1);
    const dissenting = last.filter(({ body: { status } }) => status !== review?.body.status).reverse();
    found.set(id, { ...(review ? { review } : {}), dissenting, comments: (comments.get(id) ?? []).sort(byCreation) });
  }
  return { reviews: found, unclaimed: annotations.complete ? unclaimed : [] };
}

/** Those that have been edited stay where they were written. */
const byCreation = (a: Correction, b: Correction): number => Date.parse(a.created) - Date.parse(b.created) || compare(a.id, b.id);

export const isReview = (correction: Correction): correction is CorrectionOf<'review'> => correction.body.type === 'review';
export const isComment = (correction: Correction): correction is CorrectionOf<'comment'> => correction.body.type === 'comment';

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
