import { CONDITIONS, NO_INNER_CUES } from '../lang/en/claims/inner-words';
import type { ParagraphReading } from '../reading';
import { clausesOf, type ParagraphClauses } from './attributions-of';
import { contentDepths } from './attribution';
import type { ClaimDraft, ClaimReader } from './draft';
import { withoutStop } from './full-stop';
import { innerDrafts } from './inner/drafts';
import type { Layout } from './layout';
import type { Relayed } from './relayed';
import { ruleConfidence } from './rule-confidence';
import { draftOf, pairIn } from './rule-draft';
import { settled } from './settled';
import { startOf } from './extent';
import { tellsOfThings } from './things';

/** Reads claims by rules over words and parts of speech: a cue, its subject, what it governs. */
export function createRuleReader(): ClaimReader {
  return {
    read(reading) {
      const drafts = settled(reading, readRuled(reading));
      return [...drafts, ...innerDrafts(reading, drafts)].sort((a, b) => startOf(a) - startOf(b));
    },
  };
}

/** The claims that the paragraph's sentences show, without what only their contents do. */
export function readRuled(reading: ParagraphReading): ClaimDraft[] {
  const clauses = clausesOf(reading);
  const { layout, relayed } = clauses;
  if (relayed.length === 0 && layout.quotations.length === 0) return [];
  const depths = contentDepths(
    layout.tokens.length,
    relayed.map(({ attribution }) => attribution),
  );
  const drafts = relayed.flatMap((claim) => {
    const nested = depths[claim.attribution.cue.first]! > 0;
    return nested && isSlight(layout, claim)
      ? []
      : [draftOf(layout, claim, ruleConfidence(claim.attribution, claim.source !== undefined, nested))];
  });
  return [...drafts, ...continuations(clauses)].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Inside another claim, only what is itself said, thought or planned counts: support and action, what only may be ("should seek"), and what
 * would be ("if he wants") are part of the outer claim.
 */
function isSlight(layout: Layout, { attribution: { kind, lemma, utterance, frame, group }, source }: Relayed): boolean {
  if (group?.modal !== undefined || (kind === 'verb' && (NO_INNER_CUES.has(lemma) || (source && tellsOfThings(layout, lemma, source)))))
    return true;
  if (source?.how === 'before' && CONDITIONS.has(layout.tokens[source.first - 1]?.lower ?? '')) return true;
  return !utterance && (frame === 'object' || frame === 'object-as' || frame === 'prep' || frame === 'before');
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
