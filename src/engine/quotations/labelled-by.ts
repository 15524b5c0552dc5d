import type { LaidQuotation, Layout, Run } from '../claims/layout';
import { nounPhraseEnd } from '../claims/noun-phrase';
import { BE_FORMS } from '../lang/en/quotations/beside-words';
import { LABELLED_BY, LABELLED_LINKS, QUOTING } from '../lang/en/quotations/said-words';

/** Whose words they are, and by which participle. */
export interface LabelledBy {
  readonly source: Run;
  readonly cue: Run;
}

/** Tokens in which the agent and the participle are looked for. */
const AGENT_REACH = 16;
const PARTICIPLE_REACH = 6;

/**
 * Whose words a passive gives as the quotation: "was described by Lee, the mayor, as a “waste”", "has been branded “cruel” by Lee", "accused
 * by Lee of “theft”". Undefined where nobody is told to have said so.
 */
export const labelledBy = (layout: Layout, quotation: LaidQuotation): LabelledBy | undefined =>
  agentInFront(layout, quotation) ?? agentBehind(layout, quotation);

function agentInFront(layout: Layout, { first }: LaidQuotation): LabelledBy | undefined {
  const { tokens, sentences, sentenceOf, quotationOf } = layout;
  const floor = sentences[sentenceOf[first]!]!.first;
  let last = first - 1;
  if (tokens[last]?.pos === 'DET') last--;
  const linked = last > floor && LABELLED_LINKS.has(tokens[last]!.lower);
  if (linked) last--;
  for (let i = last; i > floor && i >= last - AGENT_REACH && quotationOf[i]! < 0; i--) {
    const { pos, lower } = tokens[i]!;
    if (lower !== 'by') {
      if (pos === 'VERB' || pos === 'AUX') return undefined;
      continue;
    }
    const end = tokens[last]!.text === ',' ? last - 1 : last;
    if (end <= i || !LABELLED_BY.has(tokens[i - 1]!.lower)) return undefined;
    // "Seen by Lee that the road “will do”": more than the agent stands between.
    if (!linked && nounPhraseEnd(layout, i + 1, last, true) !== last) return undefined;
    return { source: { first: i + 1, last: end }, cue: { first: i - 1, last: i - 1 } };
  }
  return undefined;
}

function agentBehind(layout: Layout, { first, last }: LaidQuotation): LabelledBy | undefined {
  const { tokens, sentences, sentenceOf, quotationOf } = layout;
  const by = last + 1;
  if (tokens[by]?.lower !== 'by' || sentenceOf[by] !== sentenceOf[first]) return undefined;
  const end = nounPhraseEnd(layout, by + 1, Math.min(tokens.length - 1, by + AGENT_REACH), true);
  if (end < 0) return undefined;
  const floor = sentences[sentenceOf[first]!]!.first;
  let linked = false;
  for (let i = first - 1; i > floor && i >= first - PARTICIPLE_REACH && quotationOf[i]! < 0; i--) {
    const { lower, pos } = tokens[i]!;
    if (LABELLED_BY.has(lower)) {
      const before = tokens[i - 1]!.pos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
      const passive = before !== undefined && (BE_FORMS.has(before.lower) || (linked && before.pos === 'NOUN'));
      return passive ? { source: { first: by + 1, last: end }, cue: { first: i, last: i } } : undefined;
    }
    linked ||= LABELLED_LINKS.has(lower);
    if (pos === 'PUNCT' || pos === 'AUX' || pos === 'PROPN') return undefined;
  }
  return undefined;
}

/** "State media quoted Lee, the mayor: “…”": whoever is quoted. */
export function quotedBy({ tokens, sentences, sentenceOf, quotationOf }: Layout, { first }: LaidQuotation): LabelledBy | undefined {
  const colon = first - 1;
  if (tokens[colon]?.text !== ':') return undefined;
  const floor = sentences[sentenceOf[first]!]!.first;
  for (let i = colon - 1; i > floor && i >= colon - AGENT_REACH && quotationOf[i]! < 0; i--) {
    const { pos, lower } = tokens[i]!;
    if (QUOTING.has(lower)) {
      const named = colon - i > 1 && tokens.slice(i + 1, colon).some((token) => token.pos === 'PROPN');
      return named ? { source: { first: i + 1, last: colon - 1 }, cue: { first: i, last: i } } : undefined;
    }
    if (pos === 'VERB' || pos === 'AUX') return undefined;
  }
  return undefined;
}
