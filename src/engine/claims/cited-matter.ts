import { CITED_MATTER, CITING } from '../lang/en/claims/cited-words';
import type { Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { ClaimDraft } from './draft';

/** What is only cited has no more tokens: "the available documents". */
const LONGEST = 4;

/** "Citing the law, she said": nothing is said of what is only cited. */
export function isCited(tokens: readonly Token[], { cue, content }: ClaimDraft): boolean {
  const [act, ...acts] = cue;
  const [object, ...more] = content;
  if (!act || !object || acts.length > 0 || more.length > 0) return false;
  const first = tokenFrom(tokens, object[0]);
  const last = tokenFrom(tokens, object[1]) - 1;
  const isCiting = tokens[tokenFrom(tokens, act[1]) - 1]?.lower === CITING;
  return isCiting && last - first < LONGEST && CITED_MATTER.has(tokens[last]?.lower ?? '');
}
