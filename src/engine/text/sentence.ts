import type { Token } from '../reading';

/** Whether the token is the first one of its sentence. */
export const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence;

/** The first token of the sentence that the token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (!opensSentence(tokens, first)) first--;
  return first;
}
