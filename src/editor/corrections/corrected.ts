import type { Annotations, Steps } from '../../engine';
import { applyCorrections } from '../../engine/corrections/apply';
import { placeCorrections, type PlacedCorrection } from '../../engine/corrections/placed';
import { reviewsOf } from '../../engine/corrections/reviews';
import type { Correction } from '../../engine/corrections/types';
import type { Article } from '../article/article';
import type { CorrectedArticle } from './types';

/** What corrections make of one version of an article. */
export interface Outcome extends CorrectedArticle {
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** With the corrections applied. */
  readonly annotations: Annotations;
}

/**
 * Places and applies corrections.
 * @param before the last outcome for the same document: places that still hold are taken from it
 */
export function* correctedInSteps(article: Article, corrections: readonly Correction[], before: Outcome | undefined): Steps<Outcome> {
  const { version, text } = article;
  const placed = yield* placedInSteps(text, corrections, before);
  const { annotations, conflicts } = applyCorrections(text, article.annotations, placed);
  yield;
  return { version, text, corrections, annotations, placed, conflicts, reviews: reviewsOf(annotations, placed) };
}

function* placedInSteps(text: string, corrections: readonly Correction[], before: Outcome | undefined): Steps<readonly PlacedCorrection[]> {
  if (before?.text === text && before.corrections === corrections) return before.placed;
  const placed = placeCorrections(text, corrections);
  yield;
  return placed;
}
