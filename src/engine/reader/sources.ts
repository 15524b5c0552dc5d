import type { ClaimDraft } from '../claims/draft';
import { meets } from './meets';

/**
 * Gives claims the source that the rules find for the same cue: claims without any, which is the subject of the clause before
 * (", saying") that the network leaves unlabelled where it stands far off, and claims that only share the source of another one in the
 * sentence where the rules see a subject ("An officer, who asked not to be named, said …"). A passive has none by the rules either.
 */
export function withSources(drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  return drafts.map((draft) => {
    const shares = isShared(draft);
    if (draft.source.length > 0 && !shares) return draft;
    const rule = byRules.find(({ source, cue }) => source.length > 0 && meets(cue, draft.cue));
    if (!rule || (shares && isShared(rule)) || meets(rule.source, [...draft.source, ...draft.cue, ...draft.content])) return draft;
    const evidence = draft.evidence.filter(({ code }) => !code.startsWith('source'));
    return { ...draft, source: rule.source, evidence: [...evidence, ...rule.evidence.filter(({ code }) => code.startsWith('source'))] };
  });
}

const isShared = ({ evidence }: ClaimDraft): boolean => evidence.some(({ code }) => code === 'source-shared');
