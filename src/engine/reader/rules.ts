import type { ClaimDraft } from '../claims/draft';
import type { Pair } from '../types';

/**
 * Brings relays in. The network takes "according to Tass" for a claim of its own, whose content is all the rest, as its training data
 * do. The rules over clauses know which attributions relay another one: there the relaying claim goes, and the relayed one says via whom.
 * @param drafts what the network found.
 * @param byRules what the rules found in the same paragraph.
 */
export function withRelays(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const relayed = byRules.filter(({ via }) => via.length > 0);
  if (relayed.length === 0) return [...drafts];
  const via = relayed.flatMap((draft) => draft.via);
  const kept = drafts.filter(({ source, cue }) => source.length === 0 || cue.length === 0 || !meets(source, via));
  for (const draft of relayed) {
    const own = kept.findIndex(({ cue }) => meets(cue, draft.cue));
    if (own < 0) kept.push(draft);
    else
      kept[own] = {
        ...kept[own]!,
        via: draft.via,
        evidence: [...kept[own]!.evidence, ...draft.evidence.filter(({ code }) => code.startsWith('via'))],
      };
  }
  return kept;
}

/**
 * Gives a claim without a source the one that the rules find for the same cue: the subject of the clause before (", saying"), which the
 * network leaves unlabelled where it stands far off. A passive has none by the rules either.
 */
export function withSources(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  return drafts.map((draft) => {
    if (draft.source.length > 0) return draft;
    const rule = byRules.find(({ source, cue }) => source.length > 0 && meets(cue, draft.cue));
    if (!rule || meets(rule.source, [...draft.cue, ...draft.content])) return draft;
    const evidence = draft.evidence.filter(({ code }) => code !== 'source-none');
    return { ...draft, source: rule.source, evidence: [...evidence, ...rule.evidence.filter(({ code }) => code.startsWith('source'))] };
  });
}

/**
 * Adds the claims within claims: the training data mark none, so the network reads a content as a whole. A claim by rules is taken
 * where its cue stands in a content of the network's and nothing of the network's says otherwise.
 */
export function withNested(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const nested = byRules.filter(
    ({ cue }) => cue.length > 0 && drafts.some(({ content }) => meets(content, cue)) && !drafts.some((draft) => meets(draft.cue, cue)),
  );
  return [...drafts, ...nested];
}

function meets(some: readonly Pair[], others: readonly Pair[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
