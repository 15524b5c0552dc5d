import { organizationId } from '../../ids';
import type { Claim, Evidence, Pair } from '../../types';
import type { ClaimIndex } from '../claim-index';
import { credit, type Statement } from '../statement';
import { withReason, type Draft } from './draft';
import { startOf } from '../../claims/extent';

/** What is said of claims but who their sources are. @returns whether it found its claim. */
export function correctClaim(draft: Draft, index: ClaimIndex, statement: Statement): boolean {
  const { body, correction } = statement;
  const reason = credit(correction);
  const found = index.find(statement);
  const claim = found && draft.claims.get(found.id);
  if (claim) draft.claimOf.set(correction.id, claim.id);
  switch (body.type) {
    case 'confirm':
      if (claim) draft.claims.set(claim.id, { ...claim, confidence: 1, evidence: withReason(claim.evidence, reason) });
      return claim !== undefined;
    case 'reject':
      if (claim) draft.claims.delete(claim.id);
      return true;
    case 'change': {
      if (body.layer !== 'claim' || !claim) return false;
      const parts = statement.whole ? statement.parts : NO_PARTS;
      const now = (part: keyof typeof NO_PARTS): readonly Pair[] => (parts[part].length > 0 ? parts[part] : claim[part]);
      const changed = { source: now('source'), cue: now('cue'), content: now('content'), via: now('via') };
      draft.claims.set(claim.id, {
        ...claim,
        ...changed,
        kind: body.kind ?? claim.kind,
        confidence: 1,
        evidence: withReason(claim.evidence, reason),
      });
      if (Object.values(parts).some(({ length }) => length > 0)) draft.reread.add(claim.id);
      return true;
    }
    case 'mark':
      return body.layer === 'claim' && mark(draft, claim, statement, reason);
    default:
      return false;
  }
}

const NO_PARTS: Statement['parts'] = { source: [], cue: [], content: [], via: [] };

/** A claim that the engine has not made; the one that it has made of the same words gives way. */
function mark(draft: Draft, instead: Claim | undefined, { body, parts, whole, correction }: Statement, reason: Evidence): boolean {
  if (body.type !== 'mark' || body.layer !== 'claim') return false;
  const content: readonly Pair[] = parts.content.length > 0 || !whole ? parts.content : [[whole.start, whole.end]];
  if (content.length === 0) return false;
  const id = instead?.id ?? draft.newId();
  draft.claims.set(id, {
    id,
    source: parts.source,
    cue: parts.cue,
    content,
    via: parts.via,
    sourceId: 'unknown',
    sourceKind: parts.source.length === 0 ? 'none' : 'anonymous',
    kind: body.kind ?? instead?.kind ?? 'say',
    form: 'indirect',
    quotes: [],
    confidence: 1,
    evidence: [reason],
  });
  draft.claimOf.set(correction.id, id);
  draft.reread.add(id);
  return true;
}

/** Who is named by the words of a source: the holder of a role there, else the only person, else a body. */
export function namedIn(draft: Draft, source: readonly Pair[]): string | undefined {
  for (const [start, end] of source) {
    const role = draft.roles.over({ start, end })[0];
    if (role && role.person !== '') return role.person;
    const [mention, second] = draft.mentions.over({ start, end });
    if (mention && (!second || second.person === mention.person)) return mention.person;
    const body = draft.organizations.over({ start, end })[0];
    if (body) return organizationId(body.name);
    if (mention) return mention.person;
  }
  return undefined;
}

/** The engine's claims in the engine's order, with the new ones between those that begin before and behind. */
export function inTextOrder(claims: readonly Claim[], isNew: (claim: Claim) => boolean): Claim[] {
  const sorted = claims.filter((claim) => !isNew(claim));
  const added = claims.filter(isNew).sort((a, b) => startOf(a) - startOf(b));
  const all: Claim[] = [];
  let next = 0;
  for (const claim of sorted) {
    while (next < added.length && startOf(added[next]!) <= startOf(claim)) all.push(added[next++]!);
    all.push(claim);
  }
  return [...all, ...added.slice(next)];
}
