import type { Token } from '../reading';
import type { Capitals } from './heading';
import { isFamilyFirst } from './lexicon';
import type { Unit } from './units';

/** A surname that is a pronoun or a preposition of English has no more letters ("He", "To", "An"). */
const LONGEST = 3;

/**
 * "China’s vice minister, He Yafei, said": within a sentence no pronoun has a capital, and what follows is the given name. Not behind a mark
 * other than a comma, where a sentence of its own may begin.
 */
export function isSmallSurname(
  tokens: readonly Token[],
  unit: Unit,
  before: Unit | undefined,
  next: Unit | undefined,
  capitals: Capitals,
): boolean {
  if (unit.text.length > LONGEST || before !== undefined || capitals !== 'normal' || next?.first !== unit.after || unit.first === 0)
    return false;
  const { pos, text, sentence } = tokens[unit.first - 1]!;
  if (sentence !== tokens[unit.first]!.sentence || (pos === 'PUNCT' && text !== ',')) return false;
  return isFamilyFirst([unit.folded, next.folded]);
}
