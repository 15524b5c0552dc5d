import type { NameCandidate } from '../names/candidate';
import { isArticle } from './article';
import { appositionBefore } from './beside';
import { officeAt } from './head';
import type { Office } from './offices';
import { phraseEnd } from './phrase-end';
import { phraseStart } from './phrase-start';
import type { TokenMap } from './token-map';

/** How far the noun of a second office may stand from the "and" before it. */
const SECOND_REACH = 6;

/** An office that shares the article of the one before it. */
export interface SecondOffice {
  readonly office: Office;
  readonly head: number;
  /** Index of the token behind its phrase. */
  readonly to: number;
}

/** "NAME, a senator and former county commissioner": the second office where both share one article. */
export function secondOffice(map: TokenMap, to: number): SecondOffice | undefined {
  const { tokens } = map;
  if (tokens[to]?.lower !== 'and') return undefined;
  for (let i = to + 1; i < tokens.length && i <= to + SECOND_REACH && tokens[i]!.sentence === tokens[to].sentence; i++) {
    const office = officeAt(tokens, i);
    if (!office) continue;
    if (phraseStart(map, i) !== to + 1 || map.nameAt[i]! >= 0 || isArticle(tokens[to + 1]!)) return undefined;
    return { office, head: i, to: phraseEnd(map, i, true) };
  }
  return undefined;
}

/** Most tokens of what stands before the "and" in an apposition. */
const JOINED_REACH = 7;

/** "NAME, a businessman and former governor": where the apposition begins whose "and" the token is, and whose it is. */
export function joinedBefore(map: TokenMap, names: readonly NameCandidate[], and: number): { from: number; name: number } | undefined {
  const { tokens } = map;
  for (let i = and - 1; i > 1 && i >= and - JOINED_REACH; i--) {
    const { pos, text } = tokens[i]!;
    if (text === ',') {
      const name = isArticle(tokens[i + 1]!) ? appositionBefore(map, names, i + 1) : undefined;
      return name === undefined ? undefined : { from: i + 1, name };
    }
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && text !== '-')) return undefined;
  }
  return undefined;
}
