import type { ParagraphReading } from '../reading';
import type { Evidence, Pair } from '../types';
import { clausesOf, type ParagraphClauses } from './attributions-of';
import type { Attribution } from './cues';
import type { ClaimDraft, ClaimReader } from './draft';
import { withoutStop } from './content';
import type { Layout, Run } from './layout';
import type { Relay } from './relay';

/** Reads claims by rules over words and parts of speech: a cue, its subject, what it governs. */
export function createRuleReader(): ClaimReader {
  return { read: readClaims };
}

function readClaims(reading: ParagraphReading): ClaimDraft[] {
  const clauses = clausesOf(reading);
  const { layout, relayed } = clauses;
  const drafts = relayed.map(({ attribution, via }) => draftOf(layout, attribution, via));
  return [...drafts, ...continuations(clauses)].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ source, cue, content }: ClaimDraft): number => Math.min(...[...source, ...cue, ...content].map(([start]) => start));

function draftOf(layout: Layout, attribution: Attribution, via: readonly Relay[]): ClaimDraft {
  const pair = pairIn(layout);
  const { source, cue, content } = attribution;
  return {
    source: source ? [pair(source)] : [],
    cue: [pair(cue)],
    content: content.map(pair),
    via: via.map(pair),
    evidence: evidenceOf(pair, attribution, via),
  };
}

function evidenceOf(pair: (run: Run) => Pair, { kind, cue, source }: Attribution, via: readonly Relay[]): Evidence[] {
  const evidence: Evidence[] = [
    { code: kind === 'verb' ? 'claim-cue' : kind === 'according' ? 'claim-according-to' : kind === 'colon' ? 'claim-colon' : 'claim-noun-cue', at: pair(cue) },
  ];
  if (!source) evidence.push({ code: 'source-none' });
  else evidence.push({ code: source.how === 'after' ? 'source-inverted' : source.how === 'shared' ? 'source-shared' : 'source-subject', at: pair(source) });
  for (const relay of via) evidence.push({ code: relay.how === 'according' ? 'via-according-to' : 'via-cited', at: pair(relay) });
  return evidence;
}

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
