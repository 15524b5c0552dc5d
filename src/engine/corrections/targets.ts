import { anchorMaker } from '../anchors/anchor';
import type { Claim, Pair, Span } from '../types';
import type { Target, TargetPart } from './types';

/** Makes targets in one text; keep it for several corrections of the same text. */
export interface TargetMaker {
  /** What stands at one place: the annotation itself. */
  at(span: Span, part?: TargetPart): Target;
  /** A claim by all its parts: for what is said of the claim as it stands. */
  claim(claim: Claim): Target[];
  /** A claim as a stretch, with the parts that are to replace its own: for a change. */
  claimWith(claim: Claim, parts: Partial<Record<'source' | 'cue' | 'content' | 'via', readonly Span[]>>): Target[];
}

export function targetMaker(text: string): TargetMaker {
  const anchor = anchorMaker(text);
  const at = (span: Span, part: TargetPart = 'whole'): Target => ({ part, anchor: anchor(span) });
  const all = (part: TargetPart, pairs: readonly Pair[]): Target[] => pairs.map(([start, end]) => at({ start, end }, part));
  return {
    at,
    claim: ({ source, cue, content, via }) => [
      ...all('source', source),
      ...all('cue', cue),
      ...all('content', content),
      ...all('via', via),
    ],
    claimWith: (claim, parts) => [
      at(stretchOf(claim)),
      ...(['source', 'cue', 'content', 'via'] as const).flatMap((part) => (parts[part] ?? []).map((span) => at(span, part))),
    ],
  };
}

/** From a claim's first part to its last, relays left out: they may stand anywhere. */
export function stretchOf({ source, cue, content }: Pick<Claim, 'source' | 'cue' | 'content'>): Span {
  let start = Infinity;
  let end = 0;
  for (const [from, to] of [...source, ...cue, ...content]) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return start <= end ? { start, end } : { start: 0, end: 0 };
}
