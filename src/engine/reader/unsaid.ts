import { cueFacts } from '../claims/cue-facts';
import type { ClaimDraft } from '../claims/draft';
import { isToll } from '../claims/toll';
import { OPEN_QUESTIONS } from '../lang/en/reader/conjunctions';
import type { ParagraphReading } from '../reading';
import { tokenFrom } from '../text/token-index';
import { isSaying } from './kinds';

/**
 * "Did not offer a comment", "did not say whether she had warned them": the guidelines count no claim where nothing was said, or where
 * that is the question; the corpus does. Nor where floods "claimed 70 lives".
 */
export function isUnsaid(reading: ParagraphReading, draft: ClaimDraft): boolean {
  if (takesLives(reading, draft)) return true;
  const { kind, evidence } = cueFacts(reading, draft);
  return isSaying(kind) && (evidence.some(({ code }) => code === 'cue-negated') || isQuestioned(reading, draft));
}

function takesLives({ tokens }: ParagraphReading, { cue, content: [words] }: ClaimDraft): boolean {
  const act = cue[cue.length - 1];
  if (!act || !words || words[0] < act[1]) return false;
  const first = tokenFrom(tokens, words[0]);
  return first > 0 && isToll(tokens, tokens[tokenFrom(tokens, act[1]) - 1]!.lower, { first, last: tokenFrom(tokens, words[1]) - 1 });
}

/** Whether the source is the subject of a clause that "whether" opens. */
function isQuestioned({ tokens }: ParagraphReading, { source: [first] }: ClaimDraft): boolean {
  const before = first && tokens[tokenFrom(tokens, first[0]) - 1];
  return before !== undefined && OPEN_QUESTIONS.has(before.lower);
}
