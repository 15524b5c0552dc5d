import { CONCESSIVES, SUBORDINATORS, THAT } from '../lang/en/claims/clause-words';
import { clauseFollows } from './clause-ahead';
import { CUE_FORMS } from './cue-lexicon';
import type { Token } from '../reading';
import type { Layout } from './layout';
import { nounPhraseEnd } from './noun-phrase';

/** The comma behind such words is not looked for any further. In tokens. */
const LONGEST_OPENER = 40;

/**
 * The verb of what is reported where words of their own open it: "said that although the count fell, the ministry | expects", "said
 * whatever the costs, it | was". The comma between both ends nothing. -1 where the words at `from` open nothing of the kind.
 */
export function verbBehindOpener(layout: Layout, from: number, end: number): number {
  const { tokens, quotationOf } = layout;
  if (quotationOf[from]! >= 0 || !(tokens[from]!.pos === 'ADP' || opensClause(tokens[from]!))) return -1;
  const isPhrase = !opensClause(tokens[from]!);
  const most = Math.min(end, from + LONGEST_OPENER);
  for (let i = from + 1; i < most; i++) {
    const { text } = tokens[i]!;
    // "That in Kenya prices rose, the ministry said": the clause stands in front of the comma.
    if (quotationOf[i]! >= 0 || text === ';' || text === ':' || (isPhrase && isFinite(tokens[i]!))) return -1;
    if (text === ',' && clauseFollows(layout, i + 1, end)) return nounPhraseEnd(layout, i + 1, end, true) + 1;
  }
  return -1;
}

const isFinite = ({ pos, lower }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));

const opensClause = ({ lower }: Token): boolean => SUBORDINATORS.has(lower) || CONCESSIVES.has(lower);

/**
 * Whether the words end within what opens somebody's reported clause, which goes on behind them: "she said that after the vote", "he added
 * that although the count fell".
 * @param last the token in front of the comma
 */
export function leavesClauseOpen({ tokens, quotationOf }: Layout, first: number, last: number): boolean {
  let isClause = false;
  for (let i = last; i > first; i--) {
    const token = tokens[i]!;
    if (quotationOf[i]! >= 0 || token.text === ',') return false;
    const before = tokens[i - 1]!;
    if (opensClause(token) && (before.lower === THAT || isSaying(before))) return true;
    if (token.pos === 'ADP' && before.lower === THAT && !isClause) return true;
    isClause ||= isFinite(token);
  }
  return false;
}

const isSaying = ({ pos, lower }: Token): boolean => pos === 'VERB' && CUE_FORMS.get(lower)?.verb.utterance === true;
