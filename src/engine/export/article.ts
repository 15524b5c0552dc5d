import type { ClaimReview } from '../corrections/reviews';
import type { Correction } from '../corrections/types';
import type { Annotations } from '../types';

/** One article with what the engine and people say of it. */
export interface AnnotatedArticle {
  /** Stands in the column `article`: a file's name, a row's id. */
  readonly name: string;
  readonly text: string;
  /** With corrections applied, where there are any. */
  readonly annotations: Annotations;
  /** What has been found and said of the claims, by their ids. */
  readonly reviews?: ReadonlyMap<string, ClaimReview>;
  /** All corrections of the article, for the formats that can carry them. */
  readonly corrections?: readonly Correction[];
}
