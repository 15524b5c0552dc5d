import { placeGroupsInSteps } from '../anchors/place';
import { finish, type Steps } from '../steps';
import type { TargetMaker } from './targets';
import type { Correction, Placement, PlacementStatus } from './types';

/** A correction with the places of its targets in a text. */
export interface PlacedCorrection {
  readonly correction: Correction;
  /** One for each target, in the same order. */
  readonly placements: readonly Placement[];
  /** The least sure of the placements: only what is `exact` or `moved` counts; the rest is to be checked by somebody. */
  readonly status: PlacementStatus;
}

/** Where the corrections of an article stand in its text now, in the order given. */
export function placeCorrections(text: string, corrections: readonly Correction[]): PlacedCorrection[] {
  return finish(placeInSteps(text, corrections));
}

/** As `placeCorrections`, with pauses. */
export function* placeInSteps(text: string, corrections: readonly Correction[]): Steps<PlacedCorrection[]> {
  if (corrections.length === 0) return [];
  const groups = corrections.map(({ targets }) => targets.map(({ anchor }) => anchor));
  const placements = yield* placeGroupsInSteps(text, groups);
  return placements.map((own, i) => ({ correction: corrections[i]!, placements: own, status: leastSure(own) }));
}

/**
 * A correction with anchors of the text as it is now, to be kept when the article is saved: many small changes leave less and less of old
 * surroundings. The same where nothing has moved, and where it is not sure: those anchors are all that is left to go by.
 * @param maker of the same text as the placements
 */
export function refreshed(maker: TargetMaker, { correction, placements, status }: PlacedCorrection): Correction {
  if (status !== 'moved') return correction;
  return { ...correction, targets: correction.targets.map(({ part }, i) => maker.at(placements[i]!.span!, part)) };
}

/** Whether it is sure where a correction belongs, so that it counts. */
export const isSure = ({ status }: { readonly status: PlacementStatus }): boolean => status === 'exact' || status === 'moved';

const BY_DOUBT: readonly PlacementStatus[] = ['exact', 'moved', 'uncertain', 'orphan'];

function leastSure(placements: readonly Placement[]): PlacementStatus {
  let worst = placements.length === 0 ? 3 : 0;
  for (const { status } of placements) worst = Math.max(worst, BY_DOUBT.indexOf(status));
  return BY_DOUBT[worst]!;
}
