import type { Annotations } from '../types';
import type { PlacedCorrection } from './placed';
import type { Correction } from './types';

/** Two corrections that say different things of the same, from different people. */
export interface Conflict {
  /** The later one, which counts. */
  readonly winner: Correction;
  readonly loser: Correction;
}

export interface Corrected {
  readonly annotations: Annotations;
  readonly conflicts: readonly Conflict[];
  /**
   * Ids of corrections that have found nothing to correct: the engine has made no annotation there, or not yet (`complete`). Those that
   * are not placed for sure are not among them: `PlacedCorrection.status` tells.
   */
  readonly idle: readonly string[];
}

/**
 * The annotations as people have corrected them, with all that depends on what is corrected. The order of the corrections does not
 * matter; of two that contradict each other the later one counts. Without an effect the annotations are returned as they are.
 * @param annotations the engine's, of the same text
 * @param placed only those that are placed `exact` or `moved` count
 */
export function applyCorrections(_text: string, annotations: Annotations, _placed: readonly PlacedCorrection[]): Corrected {
  return { annotations, conflicts: [], idle: [] };
}
