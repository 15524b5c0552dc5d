import type { Annotations, Steps } from '../../engine';
import { applyInSteps } from '../../engine/corrections/apply';
import { placeInSteps, refreshed, type PlacedCorrection } from '../../engine/corrections/placed';
import { reviewsInSteps } from '../../engine/corrections/reviews';
import { targetMaker } from '../../engine/corrections/targets';
import type { Correction } from '../../engine/corrections/types';
import type { Article } from '../article/article';
import { followed, type Edit } from './edits';
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
 * @param edits what has been typed since; undefined where the text has become another one in other ways
 */
export function* correctedInSteps(
  article: Article,
  corrections: readonly Correction[],
  before: Outcome | undefined,
  edits: readonly Edit[] | undefined,
): Steps<Outcome> {
  const { version, text } = article;
  const placed = yield* placedInSteps(text, corrections, before, edits);
  const { annotations, conflicts } = yield* applyInSteps(text, article.annotations, placed);
  const { reviews, unclaimed } = yield* reviewsInSteps(annotations, placed);
  return { version, text, corrections, annotations, placed, conflicts, reviews, unclaimed };
}

/** Corrections between two pauses. */
const PAUSE = 256;

/** Only what is new, was touched, or is not placed for sure is looked for in the text. */
function* placedInSteps(
  text: string,
  corrections: readonly Correction[],
  before: Outcome | undefined,
  edits: readonly Edit[] | undefined,
): Steps<readonly PlacedCorrection[]> {
  const known = new Map<Correction, PlacedCorrection>();
  if (before?.text === text) for (const one of before.placed) known.set(one.correction, one);
  else if (before && edits) {
    for (const [i, one] of before.placed.entries()) {
      if (i % PAUSE === PAUSE - 1) yield;
      const now = followed(one, before.text, edits, text);
      if (now) known.set(now.correction, now);
    }
  }
  yield;
  const missing = corrections.filter((one) => !known.has(one));
  for (const one of yield* placeInSteps(text, missing)) known.set(one.correction, one);
  return corrections.map((one) => known.get(one)!);
}

/** Corrections whose words have moved, with anchors of the text as it is now, by the corrections as they were. */
export function* refreshedInSteps({ text, placed }: Outcome): Steps<ReadonlyMap<Correction, Correction>> {
  const fresh = new Map<Correction, Correction>();
  const moved = placed.filter(({ status }) => status === 'moved');
  if (moved.length === 0) return fresh;
  const maker = targetMaker(text);
  for (const one of moved) {
    fresh.set(one.correction, refreshed(maker, one));
    yield;
  }
  return fresh;
}
