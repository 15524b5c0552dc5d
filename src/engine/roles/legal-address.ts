import { PROVINCE_PREPOSITIONS } from '../lang/en/people/role-words';
import { titleKind } from '../names/lexicon';
import type { Token } from '../reading';
import { officeOf } from './offices';

/** Most tokens of the province between an office and a form of address: "spokesperson on health and social development advocate". */
const PROVINCE_REACH = 8;

/**
 * Whether a word for lawyers is only how somebody is addressed whose office stands before it: "the director, advocate A B", "spokesperson on
 * health advocate A B"; not "Advocate A B" and "human rights advocate A B".
 */
export function isLegalAddress(tokens: readonly Token[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (titleKind(lower) !== 'honorific' || next?.sentence !== sentence || !next.capital) return false;
  const isBehindComma = tokens[at - 1]?.text === ',';
  for (let i = isBehindComma ? at - 2 : at - 1; i >= 0 && i >= at - PROVINCE_REACH && tokens[i]!.sentence === sentence; i--) {
    const { pos, lower: word } = tokens[i]!;
    // "Minister Advocate A B", "the mayor of the town, advocate A B"
    if ((isBehindComma || i === at - 1) && officeOf(word)) return true;
    if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || word === AND) continue;
    if (isBehindComma && (pos === 'ADP' || pos === 'DET')) continue;
    return !isBehindComma && i > 0 && i < at - 1 && PROVINCE_PREPOSITIONS.has(word) && officeOf(tokens[i - 1]!.lower) !== undefined;
  }
  return false;
}

const AND = 'and';
