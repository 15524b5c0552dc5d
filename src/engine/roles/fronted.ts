import type { PartOfSpeech, Token } from '../reading';
import type { TokenMap } from './token-map';

/** What a phrase in front of the subject begins with: "After a meeting with …", "Asked by …". */
const OPENERS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADP', 'SCONJ', 'VERB']);

/** How far back the sentence's beginning may lie, in tokens. */
const REACH = 20;

/**
 * “After a meeting with Ann Hale, the minister said”, “Asked by Ann Hale, the mayor agreed”: whether the name before the comma ends what
 * stands in front of the subject, which begins at token `from` and has its verb at `to`. It is no apposition then.
 */
export function standsInFront({ tokens, nameAt }: TokenMap, from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== ',' || !isVerb(tokens, to)) return false;
  const name = nameAt[from - 2] ?? -1;
  let at = from - 2;
  while (at >= 0 && nameAt[at] === name) at--;
  // "with President Ann Hale"
  while (at > 0 && tokens[at]!.capital && tokens[at - 1]!.sentence === tokens[at]!.sentence) at--;
  const before = tokens[at];
  if (
    name < 0 ||
    before === undefined ||
    (before.pos !== 'ADP' && before.lower !== 'to' && !isParticiple(before) && !before.lower.endsWith('ing'))
  )
    return false;
  const { sentence } = tokens[from]!;
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i]!;
    if (token.sentence !== sentence || token.pos === 'AUX' || token.pos === 'PUNCT') return false;
    if (token.pos === 'VERB' && !isParticiple(token)) return false;
    if (i === 0 || tokens[i - 1]!.sentence !== sentence) return token.capital && OPENERS.has(token.pos);
  }
  return false;
}

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]?.pos === 'ADV' ? tokens[at + 1] : tokens[at];
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
};

const isParticiple = ({ pos, lower }: Token): boolean => pos === 'VERB' && (lower.endsWith('ing') || lower.endsWith('ed'));
