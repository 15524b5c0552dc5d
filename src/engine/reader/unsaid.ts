import { cueFacts } from '../claims/cue-facts';
import type { ClaimDraft } from '../claims/draft';
import type { ParagraphReading } from '../reading';
import { isSaying } from './kinds';

/** "Did not offer a comment": the guidelines count no claim where nothing was said, the corpus does. */
export function isUnsaid(reading: ParagraphReading, draft: ClaimDraft): boolean {
  const { kind, evidence } = cueFacts(reading, draft);
  return isSaying(kind) && evidence.some(({ code }) => code === 'cue-negated');
}
