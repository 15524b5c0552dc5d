import type { ClaimDraft } from '../claims/draft';
import type { ParagraphReading } from '../reading';
import { calibrated } from './calibration';
import { meets } from './meets';
import { othersOf } from './others';
import { weigh } from './weigh';

/**
 * Brings the network's claims and those by rules together. The network reads better on the whole (it has seen what the rules say of each
 * token), the rules know what its training data do not mark: claims within claims and relays.
 * @param drafts what the network found.
 * @param byRules what the rules found in the same paragraph.
 */
export function withRules(reading: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const own = weigh(reading, drafts, byRules).map(({ draft, known }) => measured(draft, known));
  // Sources before relays, which look at who the source is; the rest last, which fills what is still empty.
  const claims = withRelays(withSources(own, byRules), byRules);
  return [...claims, ...othersOf(reading, claims, byRules)];
}

const measured = (draft: ClaimDraft, known: boolean): ClaimDraft =>
  draft.confidence === undefined ? draft : { ...draft, confidence: calibrated(draft.confidence, known) };

/**
 * Gives a claim without a source the one that the rules find for the same cue: the subject of the clause before (", saying"), which the
 * network leaves unlabelled where it stands far off. A passive has none by the rules either.
 */
function withSources(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  return drafts.map((draft) => {
    if (draft.source.length > 0) return draft;
    const rule = byRules.find(({ source, cue }) => source.length > 0 && meets(cue, draft.cue));
    if (!rule || meets(rule.source, [...draft.cue, ...draft.content])) return draft;
    const evidence = draft.evidence.filter(({ code }) => code !== 'source-none');
    return { ...draft, source: rule.source, evidence: [...evidence, ...rule.evidence.filter(({ code }) => code.startsWith('source'))] };
  });
}

/**
 * The network takes "according to Tass" for a claim of its own, whose content is all the rest, as its training data do. The rules know
 * which attributions relay another one: there the relaying claim goes, and the relayed one says via whom.
 */
function withRelays(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const relayed = byRules.filter(({ via }) => via.length > 0);
  if (relayed.length === 0) return [...drafts];
  const via = relayed.flatMap((draft) => draft.via);
  const kept = drafts.filter(({ source, cue }) => source.length === 0 || cue.length === 0 || !meets(source, via));
  for (const draft of relayed) {
    const own = kept.findIndex(({ cue }) => meets(cue, draft.cue));
    const before = kept[own];
    if (!before) {
      kept.push(draft);
      continue;
    }
    const reasons = draft.evidence.filter(({ code }) => code.startsWith('via'));
    const known = before.evidence.filter(({ code }) => !code.startsWith('via'));
    kept[own] = { ...before, via: draft.via, evidence: [...known, ...reasons] };
  }
  return kept;
}
