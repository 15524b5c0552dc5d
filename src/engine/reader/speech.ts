import type { ClaimDraft } from '../claims/draft';
import type { ParagraphReading } from '../reading';
import type { Pair } from '../types';
import { meets } from '../claims/meets';

/**
 * Gives a claim the words in quotation marks that the rules read for the same cue and that no claim holds: “A,” she says. “B.” has two
 * parts, of which the network may have given the first to a claim that was dropped.
 */
export function withSpeech({ marks }: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  if (marks.length === 0) return [...drafts];
  const isHeld = (part: Pair): boolean => drafts.some(({ source, cue, content }) => meets([...source, ...cue, ...content], [part]));
  const isQuoted = ([start]: Pair): boolean => marks.some((mark) => mark.start === start);
  return drafts.map((draft) => {
    const rule = draft.cue.length > 0 ? byRules.find(({ cue }) => meets(cue, draft.cue)) : undefined;
    const more = rule ? rule.content.filter((part) => isQuoted(part) && !isHeld(part)) : [];
    return more.length > 0 ? { ...draft, content: [...draft.content, ...more].sort(([a], [b]) => a - b) } : draft;
  });
}
