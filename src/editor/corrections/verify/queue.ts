import type { Claim, Pair } from '../../../engine';
import { extentOf, startOf } from '../../../engine/claims/extent';

/** One replacement in the text. UTF-16 units. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** The claims that a review steps through, found again when the text changes while it is under way. Pure. */
export class ReviewQueue {
  private readonly extents: Pair[];
  private at = 0;

  /** @param claims in any order; they are stepped through in the order of the text. */
  constructor(claims: readonly Claim[]) {
    this.extents = [...claims].sort((a, b) => startOf(a) - startOf(b)).map(extentOf);
  }

  get length(): number {
    return this.extents.length;
  }

  /** Counted from 0; `length` at the end. */
  get index(): number {
    return this.at;
  }

  get isOver(): boolean {
    return this.at >= this.extents.length;
  }

  next(): void {
    this.at = Math.min(this.at + 1, this.extents.length);
  }

  back(): void {
    this.at = Math.max(0, this.at - 1);
  }

  /** The claims' places follow a change of the text. */
  shift(change: TextChange): void {
    for (const [i, extent] of this.extents.entries()) this.extents[i] = shifted(extent, change);
  }

  /**
   * The claim of this step among those of the article as it is now: the one whose extent agrees best, by half at least.
   * @returns undefined where it is gone.
   */
  claimOf(claims: readonly Claim[]): Claim | undefined {
    const wanted = this.extents[this.at];
    if (!wanted) return undefined;
    let best: Claim | undefined;
    let most = ENOUGH;
    for (const claim of claims) {
      const agreement = agreementOf(wanted, extentOf(claim));
      if (agreement > most) [best, most] = [claim, agreement];
    }
    return best;
  }
}

/** What two extents must share, of the longer one, to be those of the same claim. */
const ENOUGH = 0.5;

function agreementOf([start, end]: Pair, [from, to]: Pair): number {
  const shared = Math.min(end, to) - Math.max(start, from);
  const longer = Math.max(end - start, to - from);
  return longer <= 0 ? 0 : shared / longer;
}

/** Where a span stands after a change: what is inserted at its edges stays outside, what is replaced inside belongs to it. */
export function shifted([start, end]: Pair, { rangeOffset, rangeLength, text }: TextChange): Pair {
  const behind = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  if (behind <= start) return [start + by, end + by];
  if (rangeOffset >= end) return [start, end];
  const newStart = Math.min(start, rangeOffset);
  return [newStart, Math.max(newStart, behind >= end ? rangeOffset + text.length : end + by)];
}
