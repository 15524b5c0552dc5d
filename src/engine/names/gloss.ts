import type { NameCandidate } from './candidate';
import { givenWeight } from './lexicon';

/** An editor's gloss in brackets is no longer. In UTF-16 code units. */
const LONGEST_GLOSS = 90;

/** What a title inside the gloss adds to the score of the name behind it. */
const FOR_TITLE = 6;
/** What a given name does. */
const FOR_GIVEN = 2;

/**
 * “(Prime Minister Ann) Hale said it”, “[Ann] Hale said it”: who edited a quotation put title and given names into brackets before the
 * family name that was said. They are no name of their own, and tell who bears the name behind them.
 */
export function joinGlosses(found: NameCandidate[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const gloss = found[i]!;
    const name = found[i + 1]!;
    if (
      name.start !== gloss.end + 2 ||
      !isGloss(text, gloss) ||
      !gloss.folded.every((word, at) => givenWeight(word) > 0 || gloss.words[at]!.endsWith('.') || word.length === 1)
    )
      continue;
    const score = name.score + (gloss.title === undefined ? FOR_GIVEN : FOR_TITLE);
    const title = gloss.title ?? name.title;
    found.splice(i, 2, { ...name, score, title, gender: name.gender ?? gloss.gender });
  }
}

function isGloss(text: string, { start, end }: NameCandidate): boolean {
  const close = text[end];
  if ((close !== ')' && close !== ']') || text[end + 1] !== ' ') return false;
  const before = text.slice(Math.max(0, start - LONGEST_GLOSS), start);
  const open = before.lastIndexOf(close === ')' ? '(' : '[');
  return open >= 0 && !before.includes(close, open);
}
