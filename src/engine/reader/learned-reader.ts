import { clausesOf } from '../claims/attributions-of';
import type { ClaimReader } from '../claims/draft';
import { readRuled } from '../claims/rule-reader';
import type { Token } from '../reading';
import { draftOf } from './drafts';
import { tokenFeatures } from './features';
import { linkSpans, type LabelledSpan } from './link';
import type { ReaderModel } from './model-file';
import { createRecogniser } from './recognise';
import { withRules } from './rules';
import { spansOf } from './spans';
import { startOf } from '../claims/extent';

/**
 * Reads claims with a trained network: labels every token, cuts labels into spans, links spans into claims. What its training data do
 * not mark, claims within claims and relays, comes from the rules over clauses, and so do sources that stand far off.
 */
export function createLearnedReader(model: ReaderModel): ClaimReader {
  const recognise = createRecogniser(model);
  return {
    read(paragraph) {
      const labelling = recognise(tokenFeatures(paragraph));
      const spans = spansFrom(clausesOf(paragraph).layout.dateline, paragraph.tokens, spansOf(paragraph.tokens, labelling, model.labels));
      const claims = linkSpans(paragraph.text, spans, model.patterns);
      const drafts = claims.map((claim) => draftOf(paragraph, claim, labelling, model.labels)).filter((draft) => draft !== undefined);
      const byRules = readRuled(paragraph);
      return withRules(paragraph, drafts, byRules).sort((a, b) => startOf(a) - startOf(b));
    },
  };
}

/** The spans without what they hold of the tokens before `first`. */
function spansFrom(first: number, tokens: readonly Token[], spans: readonly LabelledSpan[]): LabelledSpan[] {
  if (first === 0) return [...spans];
  return spans.flatMap((span) => {
    if (span.last < first) return [];
    return span.first >= first ? [span] : [{ ...span, first, start: tokens[first]!.start }];
  });
}
