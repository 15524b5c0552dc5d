import type { Evidence, EvidenceCode, Pair } from '../types';
import type { Attribution } from './attribution';
import type { ClaimDraft } from './draft';
import type { Layout, Run } from './layout';
import type { Relayed } from './relayed';
import type { Subject } from './subject';

/** A claim by rules as a draft, with what shows it. */
export function draftOf(layout: Pick<Layout, 'tokens'>, claim: Relayed, confidence: number): ClaimDraft {
  const pair = pairIn(layout);
  const { attribution, source, cue, via } = claim;
  return {
    source: source ? [pair(source)] : [],
    cue: cue.map(pair),
    content: attribution.content.map(pair),
    via: via.map(pair),
    confidence,
    evidence: evidenceOf(pair, claim),
  };
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

/** Turns runs of tokens into offsets relative to the paragraph. */
export const pairIn =
  ({ tokens }: Pick<Layout, 'tokens'>) =>
  ({ first, last }: Run): Pair => [tokens[first]!.start, tokens[last]!.end];
