import type { OrganizationCandidate } from '../organizations/candidate';
import type { Attribution } from './attribution';
import type { Layout, Run } from './layout';
import type { Subject } from './subject';

/** An attribution as a claim: with those who relay it, and its source where a relay stood in the source's place. */
export interface Relayed {
  readonly attribution: Attribution;
  readonly source: Subject | undefined;
  readonly cue: readonly Run[];
  readonly via: readonly Relay[];
}

export interface Relay extends Run {
  /** `according`: "according to Tass"; `cited`: every other way. */
  readonly how: 'according' | 'cited';
}

/** Whoever passes on the words, in every way but "according to". */
export const asCited = ({ first, last }: Run): Relay => ({ first, last, how: 'cited' });

/** Of each attribution that is still a claim: its source, its cue and who relays it so far. */
export type Claims = Map<Attribution, { source: Subject | undefined; cue: readonly Run[]; via: Relay[] }>;

/** The attributions of a paragraph while it is told which of them relay others. */
export interface Relaying {
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
  /** By the number of their sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>;
  readonly claims: Claims;
  readonly organizations: readonly OrganizationCandidate[];
}

/** Notes the relay with the claim, once. */
export function give(claims: Claims, attribution: Attribution, relay: Relay): void {
  const { via } = claims.get(attribution)!;
  if (!via.some(({ first }) => first === relay.first)) via.push(relay);
}
