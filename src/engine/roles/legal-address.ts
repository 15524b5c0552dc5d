import { PROVINCE_PREPOSITIONS } from '../lang/en/people/role-words';
import { titleKind } from '../names/lexicon';
import type { Token } from '../reading';
import { officeOf } from './offices';

/** Most tokens of the province between an office and a form of address: "spokesperson on health and social development advocate". */
const PROVINCE_REACH = 8;

/**
 * Whether a word for lawyers is how the one named behind it is addressed: "Advocate A B", "the director, advocate A B", "spokesperson on health
 * advocate A B"; not "human rights advocate A B".
 */
export function isLegalAddress(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (titleKind(lower) !== 'honorific' || next?.sentence !== sentence || !next.capital) return false;
  for (let i = at - 1; i >= 0 && i >= at - PROVINCE_REACH && tokens[i]!.sentence === sentence; i--) {
    const { pos, lower: word } = tokens[i]!;
    if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || word === AND) {
      // "Minister Advocate A B"
      if (i === at - 1 && officeOf(word)) return true;
      continue;
    }
    if (i === at - 1) return pos !== 'DET' && pos !== 'PRON' && pos !== 'PART';
    return i > 0 && PROVINCE_PREPOSITIONS.has(word) && officeOf(tokens[i - 1]!.lower) !== undefined;
  }
  return at === 0 || tokens[at - 1]!.sentence !== sentence;
}

const AND = 'and';
