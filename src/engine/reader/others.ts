import { cueFacts } from '../claims/cue-facts';
import type { ClaimDraft } from '../claims/draft';
import type { ParagraphReading } from '../reading';
import { isSaying, needsNetwork } from './kinds';
import { meets } from '../claims/meets';
import { isTurn } from './turn';
import { isUnsaid } from './unsaid';
import { withVerbWords } from './verb-words';

/** Of claims inside a content that only the rules find, which the corpus does not mark, 50 of 54 in annotated articles are right. */
const NESTED = 0.9;
/** Of claims beside the network's that only the rules find, 35 of 120 were right on PolNeAR train. */
const BESIDE = 0.3;

/** Of claims around the network's that only the rules find, 28 of 48. */
const AROUND = 0.58;

/**
 * What only the rules find and what is kept of it: claims inside a content, which the network reads as a whole, a transcript's turns, and
 * claims where the network sees neither cue nor content.
 */
export function othersOf(reading: ParagraphReading, drafts: readonly ClaimDraft[], byRules: readonly ClaimDraft[]): ClaimDraft[] {
  return byRules.flatMap((rule) => {
    const { source, cue, content } = rule;
    if (cue.length === 0 || drafts.some((draft) => meets(draft.cue, cue)) || isUnsaid(reading, rule)) return [];
    if (drafts.some((draft) => meets(draft.content, cue))) return [{ ...withVerbWords(reading, rule), confidence: NESTED }];
    if (isTurn(reading, rule)) return [rule];
    if (isAround(reading, rule, drafts)) return [{ ...rule, confidence: AROUND }];
    const free = source.length > 0 && !drafts.some((draft) => meets(draft.content, content));
    return free && !needsNetwork(cueFacts(reading, rule).kind) ? [{ ...withVerbWords(reading, rule), confidence: BESIDE }] : [];
  });
}

/** "Polls show that support falls, Lee said": the network sees the inner claim alone. */
function isAround(reading: ParagraphReading, rule: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  const [part, ...more] = rule.content;
  if (!part || more.length > 0 || rule.source.length === 0 || part[1] > rule.cue[0]![0] || !isSaying(cueFacts(reading, rule).kind))
    return false;
  const inside = drafts.filter((draft) => meets(draft.content, rule.content));
  return (
    inside.length > 0 &&
    inside.every(
      (draft) => draft.cue.length > 0 && [...draft.source, ...draft.cue].every(([start, end]) => part[0] <= start && end <= part[1]),
    )
  );
}
