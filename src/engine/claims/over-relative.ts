import { THAT } from '../lang/en/claims/clause-words';
import { RELATIVES } from '../lang/en/claims/function-words';
import type { Layout } from './layout';
import { endsNounPhrase, isEdge, nounPhraseStart } from './noun-phrase';
import type { Subject } from './subject';

/** A relative clause of more tokens than this is not passed over. */
const LONGEST_CLAUSE = 25;

/**
 * The subject with a relative clause between it and its verb, without commas: "a diplomat who asked not to be named | said". The clause
 * belongs to the subject.
 * @param last the clause's last token, which ends no noun phrase (one that does is passed over with the phrase)
 * @returns undefined where no relative clause ends there.
 */
export function overRelative(layout: Layout, last: number, floor: number): Subject | undefined {
  const { tokens, quotationOf } = layout;
  if (!CLAUSE_ENDS.has(tokens[last]!.pos)) return undefined;
  let isClause = false;
  for (let i = last; i > floor && i > last - LONGEST_CLAUSE; i--) {
    const { pos, lower } = tokens[i]!;
    if (quotationOf[i]! >= 0 || pos === 'PUNCT' || pos === 'CCONJ') return undefined;
    if ((pos === 'VERB' || pos === 'AUX') && tokens[i - 1]!.lower !== 'to') isClause = true;
    if (!isClause || (!RELATIVES.has(lower) && lower !== THAT) || !endsNounPhrase(layout, i - 1)) continue;
    const first = nounPhraseStart(layout, i - 1, floor);
    return isEdge(layout, first, floor) ? { first, last, how: 'before' } : undefined;
  }
  return undefined;
}

/** What a relative clause may end in: "who asked not to be named", "who was there". No joining word, and no preposition that leads on. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'ADJ']);
