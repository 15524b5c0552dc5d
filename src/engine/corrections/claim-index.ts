import type { Steps } from '../steps';
import type { Claim, Span } from '../types';
import { SpanLayer } from './apply/span-layer';
import type { Statement } from './statement';
import { stretchOf } from './targets';

interface Part extends Span {
  readonly claim: Claim;
  readonly kind: 'cue' | 'content' | 'source' | 'stretch';
}

/** How much it tells that a part of a claim is where a correction says: cues and contents are a claim's own, sources are shared. */
const TELLS: Readonly<Record<Part['kind'], number>> = { cue: 4, content: 3, stretch: 4, source: 1 };

/** A place that is overlapped, not met, counts this much less. */
const NEAR = 0.5;

/** What a claim must reach to be the one that is meant: its cue or its content at the place, or both nearby. */
const ENOUGH = 3;

/** Claims between two pauses. */
const PAUSE = 128;

/** Finds the claims that corrections mean. */
export class ClaimIndex {
  private readonly parts = new SpanLayer<Part>([]);

  constructor(claims: Iterable<Claim> = []) {
    for (const claim of claims) this.add(claim);
  }

  /** The same with pauses. */
  static *inSteps(claims: readonly Claim[]): Steps<ClaimIndex> {
    const index = new ClaimIndex();
    for (let i = 0; i < claims.length; i++) {
      if (i % PAUSE === PAUSE - 1) yield;
      index.add(claims[i]!);
    }
    return index;
  }

  private add(claim: Claim): void {
    for (const kind of ['cue', 'content', 'source'] as const)
      for (const [start, end] of claim[kind]) if (end > start) this.parts.add({ start, end, claim, kind });
    const { start, end } = stretchOf(claim);
    if (end > start) this.parts.add({ start, end, claim, kind: 'stretch' });
  }

  /** The claim that agrees best with a correction's targets; undefined where none agrees well enough. Of equals the first. */
  find({ whole, parts }: Pick<Statement, 'whole' | 'parts'>): Claim | undefined {
    const scores = new Map<Claim, number>();
    const vote = (kind: Part['kind'], start: number, end: number): void => {
      for (const part of this.parts.over({ start, end })) {
        if (part.kind !== kind) continue;
        const isSame = part.start === start && part.end === end;
        const shared = Math.min(end, part.end) - Math.max(start, part.start);
        if (!isSame && 2 * shared < Math.max(end - start, part.end - part.start)) continue;
        scores.set(part.claim, (scores.get(part.claim) ?? 0) + TELLS[kind] * (isSame ? 1 : NEAR));
      }
    };
    // Where the stretch is given, the parts are what the claim is to have.
    if (whole) vote('stretch', whole.start, whole.end);
    else for (const kind of ['cue', 'content', 'source'] as const) for (const [start, end] of parts[kind]) vote(kind, start, end);
    let best: Claim | undefined;
    let most = 0;
    for (const [claim, score] of scores) if (score > most) [best, most] = [claim, score];
    return most >= (whole ? TELLS.stretch * NEAR : ENOUGH) ? best : undefined;
  }
}
