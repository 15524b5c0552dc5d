import type { Span } from '../../engine';
import { isSure, type PlacedCorrection } from '../../engine/corrections/placed';
import type { Placement } from '../../engine/corrections/types';

/** One replacement, in offsets of the text that it was made in. */
export interface Edit {
  readonly start: number;
  /** How many UTF-16 units it replaced, and by how many. */
  readonly length: number;
  readonly by: number;
}

/**
 * A correction after somebody has typed: what is placed for sure and was not touched has moved with the text around it. That is surer than
 * to look for the words again, and quicker. Pure.
 * @param before the text that it was placed in. @param edits in the order in which they were made
 * @returns undefined where it must be looked for
 */
export function followed(one: PlacedCorrection, before: string, edits: readonly Edit[], text: string): PlacedCorrection | undefined {
  if (!isSure(one)) return undefined;
  const { correction } = one;
  let isExact = true;
  const placements: Placement[] = [];
  for (let i = 0; i < one.placements.length; i++) {
    const placement = one.placements[i]!;
    const was = placement.span;
    const span = was && moved(was, edits);
    if (!span) return undefined;
    const words = text.slice(span.start, span.end);
    if (words !== before.slice(was.start, was.end)) return undefined;
    const { anchor } = correction.targets[i]!;
    const isSame = span.start === anchor.start && words === anchor.exact;
    if (!isSame) isExact = false;
    placements.push({ ...placement, span, status: isSame ? 'exact' : 'moved' });
  }
  return { correction, placements, status: isExact ? 'exact' : 'moved' };
}

/** Where a stretch is after edits; undefined where one of them has touched it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span | undefined {
  let by = 0;
  for (const edit of edits) {
    if (edit.start >= end + by) continue;
    if (edit.start + edit.length > start + by) return undefined;
    by += edit.by - edit.length;
  }
  return { start: start + by, end: end + by };
}
