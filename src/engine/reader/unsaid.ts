import { cueFacts } from '../claims/cue-facts';
import type { ClaimDraft } from '../claims/draft';
import { OPEN_QUESTIONS } from '../lang/en/reader/conjunctions';
import type { ParagraphReading } from '../reading';
import { tokenFrom } from '../text/token-index';
import { isSaying } from './kinds';

/**
 * "Did not offer a comment", "did not say whether she had warned them": the guidelines count no claim where nothing was said, or where
 * that is the question; the corpus does.
 */
export function isUnsaid(reading: ParagraphReading, draft: ClaimDraft): boolean {
  const { kind, evidence } = cueFacts(reading, draft);
  return isSaying(kind) && (evidence.some(({ code }) => code === 'cue-negated') || isQuestioned(reading, draft));
}

/** Whether the source is the subject of a clause that "whether" opens. */
function isQuestioned({ tokens }: ParagraphReading, { source: [first] }: ClaimDraft): boolean {
  const before = first && tokens[tokenFrom(tokens, first[0]) - 1];
  return before !== undefined && OPEN_QUESTIONS.has(before.lower);
}
