import { contentDepths, type Attribution } from '../claims/attribution';
import type { Run } from '../claims/layout';

/**
 * What the rules over clauses take a token for, which the network sees as one more property of the token: it learns from the training data
 * where they are to be trusted. `nested` ones stand inside the content of another claim. `First` as against `inside`: a part's first token.
 */
export const RULED = {
  none: 0,
  sourceFirst: 1,
  source: 2,
  cueFirst: 3,
  cue: 4,
  contentFirst: 5,
  content: 6,
  nestedSource: 7,
  nestedCue: 8,
} as const;

/** One state of RULED for each of `length` tokens. A cue stands above a source, and both above a content, as in the training labels. */
export function ruledStates(length: number, attributions: readonly Attribution[]): Uint8Array {
  const states = new Uint8Array(length);
  const depths = contentDepths(length, attributions);
  for (let i = 0; i < length; i++) {
    if (depths[i]! > 0) states[i] = i === 0 || depths[i - 1] === 0 ? RULED.contentFirst : RULED.content;
  }
  const paint = ({ first, last }: Run, state: number, firstState: number): void => {
    for (let i = first; i <= last; i++) states[i] = i === first ? firstState : state;
  };
  const nested = ({ cue }: Attribution): boolean => depths[cue.first]! > 0;
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    if (nested(attribution)) paint(attribution.source, RULED.nestedSource, RULED.nestedSource);
    else paint(attribution.source, RULED.source, RULED.sourceFirst);
  }
  for (const attribution of attributions) {
    if (nested(attribution)) paint(attribution.cue, RULED.nestedCue, RULED.nestedCue);
    else paint(attribution.cue, RULED.cue, RULED.cueFirst);
  }
  return states;
}
