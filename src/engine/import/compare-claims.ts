import type { ClaimReview } from '../corrections/reviews';
import type { ClaimParts } from '../corrections/statement';
import type { TargetMaker } from '../corrections/targets';
import type { Target } from '../corrections/types';
import type { Annotations, Claim } from '../types';
import { namesOf } from './compare-layers';
import { inLines, sameWho } from './known';
import type { ImportedClaim, Who } from './model';
import type { Body, Compared } from './plan';

/**
 * Compares the claims of a file with those of an article: a claim of the same words has another source or kind; any other one is marked,
 * and the engine's of much the same words gives way to it. @param whoIs who is meant by ids
 */
export function claimComparison(
  text: string,
  known: Annotations,
  reviews: ReadonlyMap<string, ClaimReview>,
  maker: TargetMaker,
  whoIs: (ids: string) => Who,
): (one: ImportedClaim) => Compared {
  const keyOf = ({ source, cue, content, via }: ClaimParts): string =>
    JSON.stringify([source, cue, content, via].map((pairs) => inLines(text, pairs)));
  const byParts = new Map<string, Claim[]>();
  for (const claim of known.claims) {
    const same = byParts.get(keyOf(claim));
    if (same) same.push(claim);
    else byParts.set(keyOf(claim), [claim]);
  }

  return ({ parts, source, kind, review, comments }) => {
    const there = byParts.get(keyOf(parts))?.shift();
    const targets: Target[] = there ? maker.claim(there) : partTargets(maker, parts);
    const one = source?.length === 1 ? source[0] : undefined;
    const isSource = !source || (there !== undefined && sameWho(whoIs(there.sourceId), source));
    const bodies: Body[] = [];
    if (!there) {
      bodies.push({ type: 'mark', layer: 'claim', ...(one ? { source: one } : {}), ...(kind === undefined ? {} : { kind }) });
    } else {
      const isKind = kind === undefined || kind === there.kind;
      const changed = { ...(isSource || !one ? {} : { source: one }), ...(isKind ? {} : { kind }) };
      if (Object.keys(changed).length > 0) bodies.push({ type: 'change', layer: 'claim', ...changed });
    }
    const found = there && reviews.get(there.id);
    const last = found?.review?.body;
    if (review && (last?.status !== review.status || (review.note !== undefined && last.note?.replace(/\s/g, ' ') !== review.note)))
      bodies.push({ type: 'review', ...review });
    const said = new Set(found?.comments.map(({ body }) => body.text.replace(/\s/g, ' ')));
    for (const comment of comments) if (!said.has(comment)) bodies.push({ type: 'comment', text: comment });
    const notes = !isSource && !one ? [`source: ${namesOf(source)}`] : [];
    return { drafts: bodies.map((body) => ({ targets, body })), notes };
  };
}

function partTargets(maker: TargetMaker, parts: ClaimParts): Target[] {
  return (['source', 'cue', 'content', 'via'] as const).flatMap((part) =>
    parts[part].map(([start, end]) => maker.at({ start, end }, part)),
  );
}
