import { CITED_MATTER, CITING } from '../lang/en/claims/cited-words';
import type { ParagraphReading, Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { ClaimDraft } from './draft';

/** What is only cited has no more tokens: "the available documents". */
const LONGEST = 4;

/** The claims without those that only cite something: "citing the law, she said". */
export function withoutCitedMatter({ tokens }: Pick<ParagraphReading, 'tokens'>, drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return drafts.some((draft) => isCited(tokens, draft)) ? drafts.filter((draft) => !isCited(tokens, draft)) : drafts;
}

function isCited(tokens: readonly Token[], { cue, content }: ClaimDraft): boolean {
  const [act, ...acts] = cue;
  const [object, ...more] = content;
  if (!act || !object || acts.length > 0 || more.length > 0) return false;
  const first = tokenFrom(tokens, object[0]);
  const last = tokenFrom(tokens, object[1]) - 1;
  const isCiting = tokens[tokenFrom(tokens, act[1]) - 1]?.lower === CITING;
  return isCiting && last - first < LONGEST && CITED_MATTER.has(tokens[last]?.lower ?? '');
}
