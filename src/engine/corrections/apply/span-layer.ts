import type { Span } from '../../types';

/** UTF-16 units that a bucket covers, as a power of two: about the length of an annotation. */
const BUCKET_BITS = 6;

/** The annotations of one layer while they are corrected: found by place without going through all of them. */
export class SpanLayer<T extends Span> {
  private readonly items = new Set<T>();
  private readonly buckets = new Map<number, T[]>();

  constructor(items: readonly T[]) {
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    this.items.add(item);
    for (let b = item.start >> BUCKET_BITS; b <= lastBucket(item); b++) {
      const bucket = this.buckets.get(b);
      if (bucket) bucket.push(item);
      else this.buckets.set(b, [item]);
    }
  }

  /** @returns whether it was there. */
  remove(item: T): boolean {
    if (!this.items.delete(item)) return false;
    for (let b = item.start >> BUCKET_BITS; b <= lastBucket(item); b++) {
      const bucket = this.buckets.get(b)!;
      bucket.splice(bucket.indexOf(item), 1);
    }
    return true;
  }

  replace(old: T, item: T): void {
    this.remove(old);
    this.add(item);
  }

  has(item: T): boolean {
    return this.items.has(item);
  }

  /** Those that share a unit with a stretch, in text order. */
  over({ start, end }: Span): T[] {
    const found = new Set<T>();
    for (let b = start >> BUCKET_BITS; b <= (end - 1) >> BUCKET_BITS; b++)
      for (const item of this.buckets.get(b) ?? []) if (item.start < end && start < item.end) found.add(item);
    return [...found].sort(inTextOrder);
  }

  /** The one at a place: of the same extent, else the one that shares most with it, if that is half of the shorter of the two. */
  at(span: Span): T | undefined {
    let best: T | undefined;
    let most = 0;
    for (const item of this.over(span)) {
      if (item.start === span.start && item.end === span.end) return item;
      const shared = Math.min(item.end, span.end) - Math.max(item.start, span.start);
      if (shared > most && 2 * shared >= Math.min(item.end - item.start, span.end - span.start)) [best, most] = [item, shared];
    }
    return best;
  }

  /** All, in text order. */
  all(): T[] {
    return [...this.items].sort(inTextOrder);
  }
}

const lastBucket = ({ start, end }: Span): number => Math.max(start, end - 1) >> BUCKET_BITS;

/** By their beginning alone: which of several that begin at one place comes first is the engine's own order. */
const inTextOrder = (a: Span, b: Span): number => a.start - b.start;
