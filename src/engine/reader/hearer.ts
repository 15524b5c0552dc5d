import type { ClaimDraft } from '../claims/draft';

/** "Has asked citizens | to stay": the network takes whoever is told into the cue, where the rules read what they are told. */
export function withoutHearer(draft: ClaimDraft, rule: ClaimDraft): ClaimDraft {
  const [own, ...others] = draft.cue;
  const last = rule.cue[0]?.[1];
  const [words, ...rest] = draft.content;
  const start = rule.content[0]?.[0];
  if (!own || !words || others.length > 0 || rule.cue.length !== 1 || last === undefined || start === undefined) return draft;
  if (own[0] >= last || start < last || start >= own[1] || words[0] < own[1]) return draft;
  return { ...draft, cue: [[own[0], last]], content: [[start, words[1]], ...rest] };
}
