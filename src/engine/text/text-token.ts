import type { PartOfSpeech, Token } from '../reading';

/**
 * Whoever makes tokens makes them here: all are of one shape, which is what makes reading them fast, and a constructor's objects begin in
 * the young part of V8's heap (see session.ts).
 */
export class TextToken implements Token {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly lower: string,
    readonly capital: boolean,
    readonly pos: PartOfSpeech,
    readonly lists: number,
    readonly sentence: number,
  ) {}
}

/** The same word, read differently. */
export const readAs = ({ start, end, text, lower, capital, sentence }: Token, pos: PartOfSpeech, lists: number): Token =>
  new TextToken(start, end, text, lower, capital, pos, lists, sentence);
