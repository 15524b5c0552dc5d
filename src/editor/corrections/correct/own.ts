import type { Span } from '../../../engine';
import { isSure, type PlacedCorrection } from '../../../engine/corrections/placed';
import type { Correction, TargetPart } from '../../../engine/corrections/types';
import type { Subject } from './subject';

/** What has been said that made an annotation what it is: a mark, or the piece of a split. */
export type Origin =
  | { readonly kind: 'mark'; readonly correction: Correction }
  /** `piece`: which of the correction's targets the annotation is. */
  | { readonly kind: 'split'; readonly correction: Correction; readonly piece: number };

/** An annotation with what made it; undefined where that is the engine. */
export interface Meant {
  readonly subject: Subject;
  readonly origin: Origin | undefined;
}

/**
 * The correction that has made an annotation where the engine has none of this extent. To change such an annotation is to say something
 * else in that correction's place: what is said of annotations counts before marks are made. Pure.
 * @returns undefined where the annotation is the engine's.
 */
export function originOf(subject: Subject, placed: readonly PlacedCorrection[]): Origin | undefined {
  // The last one that says so counts.
  const own = placed
    .filter(isSure)
    .filter(({ correction: { body } }) => 'layer' in body && body.layer === subject.layer)
    .reverse();
  const mark = own.find((one) => one.correction.body.type === 'mark' && makes(one, subject));
  if (mark) return { correction: mark.correction, kind: 'mark' };
  for (const { correction, placements } of own) {
    if (correction.body.type !== 'split') continue;
    const piece = correction.targets.findIndex(({ part }, i) => part === 'other' && isSame(placements[i]?.span, subject.span));
    if (piece >= 0) return { kind: 'split', correction, piece };
  }
  return undefined;
}

/** What has been said of an annotation itself, reviews and remarks left out: what “Take Back” takes back. Pure. */
export function saidOf(subject: Subject, placed: readonly PlacedCorrection[], spans: readonly Span[]): readonly Correction[] {
  const meant = placed.filter(isSure).filter(({ correction: { body, targets }, placements }) => {
    if (body.type === 'review' || body.type === 'comment' || !layersOf(body).includes(subject.layer)) return false;
    if (subject.layer === 'claim') return placements.some(({ span }) => span !== undefined && isPart(subject.item, span));
    return targets.some(({ part }, i) => {
      const span = placements[i]?.span;
      return (part === 'whole' || part === 'other') && span !== undefined && spans.some((one) => isSame(one, span));
    });
  });
  return meant.map(({ correction }) => correction);
}

/** The layers of the annotations that a correction is about. */
function layersOf(body: Correction['body']): readonly string[] {
  if (body.type === 'layer') return [body.from, body.to];
  return 'layer' in body ? [body.layer] : ['person'];
}

function makes(one: PlacedCorrection, subject: Subject): boolean {
  if (subject.layer !== 'claim') return spansOf(one, 'whole').some((span) => isSame(span, subject.span));
  const { content } = subject.item;
  const marked = spansOf(one, 'content');
  return marked.length === content.length && marked.every((span) => content.some(([start, end]) => isSame(span, { start, end })));
}

/** Whether a stretch is a claim's own: its cue, its content, or the whole of it. Sources are shared. */
function isPart({ cue, content, source }: Extract<Subject, { layer: 'claim' }>['item'], { start, end }: Span): boolean {
  if ([...cue, ...content].some((pair) => pair[0] === start && pair[1] === end)) return true;
  const all = [...source, ...cue, ...content];
  return start === Math.min(...all.map(([from]) => from)) && end === Math.max(...all.map(([, to]) => to));
}

function spansOf({ correction, placements }: PlacedCorrection, part: TargetPart): readonly Span[] {
  return correction.targets.flatMap((target, i) => {
    const span = placements[i]?.span;
    return target.part === part && span ? [span] : [];
  });
}

const isSame = (a: Span | undefined, b: Span): boolean => a?.start === b.start && a.end === b.end;
