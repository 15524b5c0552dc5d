import type { NameCandidate } from '../names/candidate';
import { listThrough } from '../names/listed';
import { appositionBefore } from './beside';
import type { TokenMap } from './token-map';

/**
 * "A B and C D, both senators,": the names of the list before a phrase in the plural that a mark, "who" or a preposition closes; undefined where
 * one name alone stands there, or where a sentence goes on with the phrase: "After talks with A B and C D, the ministers left".
 */
export function groupBefore(
  map: TokenMap,
  text: string,
  names: readonly NameCandidate[],
  from: number,
  to: number,
): readonly number[] | undefined {
  const last = appositionBefore(map, names, from);
  const next = map.tokens[to];
  if (last === undefined || (next && next.pos !== 'PUNCT' && next.pos !== 'ADP' && next.lower !== WHO)) return undefined;
  const group = listThrough(text, names, last);
  return group.length > 1 ? group : undefined;
}

const WHO = 'who';
