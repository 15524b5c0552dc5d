import type { ClaimDraft } from '../claims/draft';
import type { Pair } from '../types';
import { meets } from '../claims/meets';

/**
 * The network takes "according to Tass" for a claim of its own, whose content is all the rest, as its training data do. The rules know
 * which attributions relay another one: there the relaying claim goes, and the relayed one says via whom. Where the network sees another
 * source than the one that is relayed ("the paper reported, citing officials, that …"), the claim is the rules'.
 */
export function withRelays(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const relayed = byRules.filter(({ via }) => via.length > 0);
  if (relayed.length === 0) return [...drafts];
  const via = relayed.flatMap((draft) => draft.via);
  // "Oslo has cut supplies, two officials said": whoever relays one claim may make another.
  const claims = (draft: ClaimDraft): boolean =>
    byRules.some((rule) => meets(rule.cue, draft.cue) && meets(rule.source, draft.source) && !meets(rule.via, draft.source));
  let kept = drafts.filter((draft) => draft.source.length === 0 || draft.cue.length === 0 || !meets(draft.source, via) || claims(draft));
  for (const draft of relayed) {
    const own = kept.findIndex(({ cue }) => meets(cue, draft.cue));
    const before = kept[own];
    if (before && meets(before.source, draft.source)) {
      const reasons = draft.evidence.filter(({ code }) => code.startsWith('via'));
      const known = before.evidence.filter(({ code }) => !code.startsWith('via'));
      kept[own] = { ...before, content: beforeOutlet(before, draft), via: draft.via, evidence: [...known, ...reasons] };
    } else {
      kept = [...kept.filter((other) => !meets(other.cue, draft.cue) && !isPassing(other, draft)), draft];
    }
  }
  return kept;
}

/** "Was quoted by | Tass as saying that": the network’s claim whose content begins with the relay of the same one’s. */
const isPassing = ({ source, cue, content: [words] }: ClaimDraft, rule: ClaimDraft): boolean =>
  cue.length > 0 && words !== undefined && meets(source, rule.source) && meets([words], rule.cue) && rule.via[0]?.[0] === words[0];

/** "Confirmed the blast | to Reuters": the outlet that the rules leave out of the content is none of it. */
function beforeOutlet({ content }: ClaimDraft, rule: ClaimDraft): ClaimDraft['content'] {
  const last = rule.content[rule.content.length - 1];
  const outlet = rule.via.find((via) => last && last[1] < via[0] && meets([via], content));
  if (!last || !outlet) return content;
  const kept = content.flatMap(([start, end]): Pair[] => {
    if (start >= last[1]) return start <= outlet[0] && outlet[0] < end ? [] : [[start, end]];
    return [[start, outlet[0] < end ? Math.min(end, last[1]) : end]];
  });
  return kept.length > 0 ? kept : content;
}
