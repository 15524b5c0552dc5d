import type { Token } from '../reading';
import { familyWeight, givenWeight, isCommonWord, titleKind } from './lexicon';

/** Share of the longer words that are capitalised in a headline in title case; running text has a third at most. */
const HEADING_SHARE = 0.7;

/** How capitals are used in a sentence: `title` and `capitals` for headlines, where they say nothing of names. */
export type Capitals = 'normal' | 'title' | 'capitals';

const isOrdinary = (lower: string): boolean =>
  isCommonWord(lower) && givenWeight(lower) === 0 && familyWeight(lower) === 0 && !titleKind(lower);

/** Reads the use of capitals in tokens [from, to). Words of four letters and more count: small ones stay small in title case. */
export function readCapitals(tokens: readonly Token[], from: number, to: number): Capitals {
  let long = 0;
  let capital = 0;
  let all = 0;
  let known = 0;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { text } = token;
    // "Vice President Ann Lee met Tom Hale": title case writes verbs with a capital, however short.
    if (token.pos === 'VERB' && i > from && text.length > 2 && text === token.lower) verbs++;
    if (text.length < 4) continue;
    const first = text.charCodeAt(0);
    if (first < 65) continue;
    long++;
    if (!token.capital) continue;
    capital++;
    if (text === text.toUpperCase()) all++;
    else if (i > from && (token.pos !== 'PROPN' || isOrdinary(token.lower))) known++;
  }
  if (all >= 2 && all >= HEADING_SHARE * long) return 'capitals';
  // Names in a row are capitalised as well: at least some of the words must be ordinary ones.
  return long >= 4 && capital >= HEADING_SHARE * long && known >= 1 && verbs === 0 ? 'title' : 'normal';
}
