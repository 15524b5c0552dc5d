import type { ClaimDraft } from '../claims/draft';
import { meets } from './meets';

/**
 * The network takes "according to Tass" for a claim of its own, whose content is all the rest, as its training data do. The rules know
 * which attributions relay another one: there the relaying claim goes, and the relayed one says via whom. Where the network sees another
 * source than the one that is relayed ("the paper reported, citing officials, that …"), the claim is the rules'.
 */
export function withRelays(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const relayed = byRules.filter(({ via }) => via.length > 0);
  if (relayed.length === 0) return [...drafts];
  const via = relayed.flatMap((draft) => draft.via);
  let kept = drafts.filter(({ source, cue }) => source.length === 0 || cue.length === 0 || !meets(source, via));
  for (const draft of relayed) {
    const own = kept.findIndex(({ cue }) => meets(cue, draft.cue));
    const before = kept[own];
    if (before && meets(before.source, draft.source)) {
      const reasons = draft.evidence.filter(({ code }) => code.startsWith('via'));
      const known = before.evidence.filter(({ code }) => !code.startsWith('via'));
      kept[own] = { ...before, via: draft.via, evidence: [...known, ...reasons] };
    } else {
      kept = [...kept.filter(({ cue }) => !meets(cue, draft.cue)), draft];
    }
  }
  return kept;
}
