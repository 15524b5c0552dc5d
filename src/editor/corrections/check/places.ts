import type { Span } from '../../../engine';
import { isSure, type PlacedCorrection } from '../../../engine/corrections/placed';
import { targetMaker } from '../../../engine/corrections/targets';
import type { Correction } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';

/**
 * A correction put where it is most likely meant: what somebody has looked at and confirmed. Pure.
 * @param text of the same version as the placements
 * @returns undefined where a part of it stands nowhere
 */
export function confirmedAt(text: string, { correction, placements }: PlacedCorrection): Correction | undefined {
  const maker = targetMaker(text);
  const targets = correction.targets.flatMap(({ part }, i) => {
    const span = placements[i]?.span;
    return span ? [maker.at(span, part)] : [];
  });
  return targets.length === correction.targets.length ? { ...correction, targets } : undefined;
}

/** A correction of which one part is put at another place; the parts that are sure are renewed with it, the others stay to be checked. */
export function replacedAt(text: string, { correction, placements }: PlacedCorrection, index: number, span: Span): Correction {
  const maker = targetMaker(text);
  const targets = correction.targets.map((target, i) => {
    const placement = placements[i];
    if (i === index) return maker.at(span, target.part);
    return placement?.span && isSure(placement) ? maker.at(placement.span, target.part) : target;
  });
  return { ...correction, targets };
}

/** A correction that speaks of a claim as a whole, put at another claim with all its parts. */
export function atClaim({ text, annotations }: Article, correction: Correction, claim: string): Correction | undefined {
  const found = annotations.claims.find(({ id }) => id === claim);
  return found && { ...correction, targets: targetMaker(text).claim(found) };
}

/** Whether a correction says something of a claim as the engine has it: its parts are then those of the claim. */
export function isOfWholeClaim({ body, targets }: Correction): boolean {
  if (body.type === 'review' || body.type === 'comment') return true;
  const isClaims = (body.type === 'confirm' || body.type === 'reject') && body.layer === 'claim';
  return isClaims && targets.every(({ part }) => part !== 'whole');
}

/** The innermost claim at a selection; undefined where there is none. */
export const claimAtSelection = (article: Article, { start }: Span): string | undefined => Lookup.of(article).claimAt(start)?.id;
