import type { ParagraphReading } from '../reading';
import type { Evidence, EvidenceCode, Pair } from '../types';
import { clausesOf, type ParagraphClauses } from './attributions-of';
import { contentDepths, type Attribution } from './attribution';
import type { ClaimDraft, ClaimReader } from './draft';
import { withoutStop } from './content';
import type { Layout, Run } from './layout';
import type { Relayed } from './relay';
import { ruleConfidence } from './rule-confidence';
import type { Subject } from './subject';
import { startOf } from './extent';

/** Reads claims by rules over words and parts of speech: a cue, its subject, what it governs. */
export function createRuleReader(): ClaimReader {
  return { read: readClaims };
}

function readClaims(reading: ParagraphReading): ClaimDraft[] {
  const clauses = clausesOf(reading);
  const { layout, relayed } = clauses;
  if (relayed.length === 0 && layout.quotations.length === 0) return [];
  const depths = contentDepths(
    layout.tokens.length,
    relayed.map(({ attribution }) => attribution),
  );
  const drafts = relayed.flatMap((claim) => {
    const nested = depths[claim.attribution.cue.first]! > 0;
    return nested && isSlight(claim) ? [] : [draftOf(layout, claim, nested)];
  });
  return [...drafts, ...continuations(clauses)].sort((a, b) => startOf(a) - startOf(b));
}

function draftOf(layout: Layout, claim: Relayed, nested: boolean): ClaimDraft {
  const pair = pairIn(layout);
  const { attribution, source, cue, via } = claim;
  return {
    source: source ? [pair(source)] : [],
    cue: cue.map(pair),
    content: attribution.content.map(pair),
    via: via.map(pair),
    confidence: ruleConfidence(attribution, source !== undefined, nested),
    evidence: evidenceOf(pair, claim),
  };
}

/**
 * Inside another claim, only what is itself said, thought or planned counts: support and action, or what only may be ("should seek"), is
 * part of the outer claim.
 */
function isSlight({ attribution: { utterance, frame, group } }: Relayed): boolean {
  return (
    group?.modal !== undefined || (!utterance && (frame === 'object' || frame === 'object-as' || frame === 'prep' || frame === 'before'))
  );
}

function evidenceOf(pair: (run: Run) => Pair, { attribution, cue, source, via }: Relayed): Evidence[] {
  const evidence: Evidence[] = [{ code: CUE_CODES[attribution.kind], at: pair(cue[0]!) }];
  if (!source) evidence.push({ code: 'source-none' });
  else evidence.push({ code: SOURCE_CODES[source.how], at: pair(source) });
  for (const relay of via) evidence.push({ code: relay.how === 'according' ? 'via-according-to' : 'via-cited', at: pair(relay) });
  return evidence;
}

const CUE_CODES: Readonly<Record<Attribution['kind'], EvidenceCode>> = {
  verb: 'claim-cue',
  according: 'claim-according-to',
  colon: 'claim-colon',
  noun: 'claim-noun-cue',
};

const SOURCE_CODES: Readonly<Record<Subject['how'], EvidenceCode>> = {
  before: 'source-subject',
  after: 'source-inverted',
  shared: 'source-shared',
};

/** Sentences that are nothing but a quotation, and that no attribution holds: a draft without cue continues the claim before it. */
function continuations({ layout, attributions }: ParagraphClauses): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  for (const sentence of layout.sentences) {
    const index = layout.quotationOf[sentence.first]!;
    if (index < 0) continue;
    const { first, last } = layout.quotations[index]!;
    if (last !== withoutStop(layout, first, sentence.last)) continue;
    if (attributions.some(({ content }) => content.some((run) => run.first <= first && first <= run.last))) continue;
    drafts.push({ source: [], cue: [], content: [pairIn(layout)({ first, last })], via: [], evidence: [] });
  }
  return drafts;
}

const pairIn =
  ({ tokens }: Layout) =>
  ({ first, last }: Run): Pair => [tokens[first]!.start, tokens[last]!.end];
