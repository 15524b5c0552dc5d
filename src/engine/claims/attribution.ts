import type { FrameKind } from './frame';
import type { Run } from './layout';
import type { Subject } from './subject';
import type { VerbGroup } from './verb-group';

/** Somebody, an act and what is reported, as one sentence shows it. All runs are of tokens. */
export interface Attribution {
  readonly kind: 'verb' | 'according' | 'colon' | 'noun';
  readonly lemma: string;
  /** Words that are said or written, and not merely a wish, a plan or an attitude. */
  readonly utterance: boolean;
  readonly cue: Run;
  readonly source: Subject | undefined;
  /** In text order. Empty where a colon at the paragraph's end leaves it to the next one. */
  readonly content: readonly Run[];
  /** Undefined where the cue is no verb. */
  readonly group: VerbGroup | undefined;
  /** What the content is to the cue; `before` where it stands in front of it. */
  readonly frame: FrameKind | 'before';
  /** Who relays it, where the cue itself says so: "was quoted by Tass as saying". */
  readonly relay?: Run;
}

/** Whether the inner one's cue stands in the outer one's content. */
export function isInside(inner: Attribution, { content }: Attribution): boolean {
  return content.some((run) => run.first <= inner.cue.first && inner.cue.last <= run.last);
}

/**
 * In how many contents each of `length` tokens stands. Counted by differences, so that contents within contents cost nothing more.
 */
export function contentDepths(length: number, attributions: readonly Attribution[]): readonly number[] {
  const depths = new Array<number>(length + 1).fill(0);
  for (const { content } of attributions) {
    for (const { first, last } of content) {
      depths[first]!++;
      depths[last + 1]!--;
    }
  }
  for (let i = 1; i < length; i++) depths[i]! += depths[i - 1]!;
  return depths;
}
