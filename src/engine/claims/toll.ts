import { LIVES, TAKES_LIVES } from '../lang/en/claims/told-words';
import type { Token } from '../reading';
import { tokenFrom } from '../text/token-index';
import type { ClaimDraft } from './draft';

/** "Claimed an estimated total of 2,350 lives": how many tokens of the content are looked at. */
const REACH = 8;

/** "The floods claimed 70 lives": nobody says so. */
export function isToll(tokens: readonly Token[], { cue, content: [words] }: ClaimDraft): boolean {
  const act = cue[cue.length - 1];
  if (!act || !words || words[0] < act[1] || !TAKES_LIVES.has(tokens[tokenFrom(tokens, act[1]) - 1]?.lower ?? '')) return false;
  const first = tokenFrom(tokens, words[0]);
  for (let i = first; i < tokens.length && tokens[i]!.end <= words[1] && i < first + REACH; i++) {
    // "Claimed that lives were lost".
    if (LIVES.has(tokens[i]!.lower)) return tokens[i + 1]?.pos !== 'AUX';
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false;
  }
  return false;
}
