import { LIVES, TAKES_LIVES } from '../lang/en/claims/told-words';
import type { Token } from '../reading';
import type { Run } from './layout';

/** "Claimed an estimated total of 2,350 lives": how many tokens of the content are looked at. */
const REACH = 8;

/** "The floods claimed 70 lives": nobody says so. @param content its tokens, the first of them behind the cue */
export function isToll(tokens: readonly Token[], cue: string, { first, last }: Run): boolean {
  if (!TAKES_LIVES.has(cue)) return false;
  for (let i = first; i <= last && i < first + REACH; i++) {
    // "Claimed that lives were lost".
    if (LIVES.has(tokens[i]!.lower)) return tokens[i + 1]?.pos !== 'AUX';
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false;
  }
  return false;
}
