import { SINGULAR_AUXILIARIES } from '../lang/en/people/name-context';
import type { Token } from '../reading';
import { PERSONAL_VERB } from '../text/lists';

/** A verb of persons stands there, perhaps behind auxiliaries: "said", "has said", "did not say". */
export function speaksBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + MOST_BEFORE_VERB; i++) {
    const { lists, pos, lower } = tokens[i]!;
    if ((lists & PERSONAL_VERB) !== 0) return pos === 'VERB';
    if (pos !== 'AUX' && lower !== 'not' && lower !== "n't" && lower !== 'n’t') return false;
  }
  return false;
}

/** "did not say", "has not said". */
const MOST_BEFORE_VERB = 3;

/** "Rounds was", "Banks has": an ordinary word in the plural, and an auxiliary of the singular. */
export const isOneOfMany = (folded: string, next: Token | undefined): boolean =>
  next?.pos === 'AUX' && folded.endsWith('s') && SINGULAR_AUXILIARIES.has(next.lower);
