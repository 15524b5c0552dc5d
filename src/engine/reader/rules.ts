import type { ClaimDraft } from '../claims/draft';
import type { Pair } from '../types';

/**
 * From this confidence on the network's reading of a content stands above that of the rules. Measured on PolNeAR dev (no loss up to 0.9)
 * and on the annotated articles (a gain from 0.9 on).
 */
const TRUSTED = 0.9;
/** Below this confidence a claim needs a cue that the rules find, too. */
const DOUBTED = 0.6;

/**
 * Brings the network's claims and those by rules together. The network reads better on the whole (relation on PolNeAR dev 72 against
 * 65), the rules know what its training data do not mark: claims within claims and relays.
 * @param drafts what the network found.
 * @param byRules what the rules found in the same paragraph.
 */
export function withRules(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const taken = new Set<ClaimDraft>();
  const sure = drafts.flatMap((draft) => weighed(draft, byRules, taken));
  // Sources before relays, which look at who the source is; the rest last, which fills what is still empty.
  return withOthers(withRelays(withSources(sure, byRules), byRules), byRules);
}

/** The network's claim; where it is not sure, with the content that the rules read for the same cue; or none. */
function weighed(draft: ClaimDraft, byRules: readonly ClaimDraft[], taken: Set<ClaimDraft>): ClaimDraft[] {
  const confidence = draft.confidence ?? 0;
  if (confidence >= TRUSTED || draft.cue.length === 0) return [draft];
  const rule = byRules.find(({ cue }) => meets(cue, draft.cue));
  if (rule && !taken.has(rule)) {
    taken.add(rule);
    return [{ ...draft, content: rule.content }];
  }
  return confidence >= DOUBTED ? [draft] : [];
}

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

/**
 * Adds what only the rules find: claims inside a content, which the network reads as a whole, and claims where the network sees neither
 * cue nor content.
 */
function withOthers(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  const others = byRules.filter(({ source, cue, content }) => {
    if (cue.length === 0 || drafts.some((draft) => meets(draft.cue, cue))) return false;
    const within = drafts.some((draft) => meets(draft.content, cue));
    return within || (source.length > 0 && !drafts.some((draft) => meets(draft.content, content)));
  });
  return [...drafts, ...others];
}

function meets(some: readonly Pair[], others: readonly Pair[]): boolean {
  return some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));
}
