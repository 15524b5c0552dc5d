import type { Token } from '../reading';
import { countryOfWord } from './lexicon';

/** Whether the words up to the token end with a country's, of so many words at the most: "Kenya", "Saudi Arabia", "Papua New Guinea". */
export function endsCountry(tokens: readonly Token[], last: number, most: number): boolean {
  let words = tokens[last]!.text;
  if (countryOfWord(words) !== undefined) return true;
  for (let i = last - 1; i >= 0 && i > last - most; i--) {
    words = `${tokens[i]!.text} ${words}`;
    if (countryOfWord(words) !== undefined) return true;
  }
  return false;
}
