import type { ClaimKind } from '../types';

/** Whether words are reported, and not a thought, a wish or an act. */
export function isSaying(kind: ClaimKind | undefined): boolean {
  return kind === 'say' || kind === 'write';
}

/** Kinds whose claims by rules alone are seldom right: of 32 that the network did not see, 4 were right. */
export function needsNetwork(kind: ClaimKind | undefined): boolean {
  return kind === 'think' || kind === 'agree';
}
