import type { Token } from '../reading';
import { addressWords, plainSiteWords, siteWords } from './words';

/** A longer paragraph is none of a page's notes to its readers. In UTF-16 code units. */
const LONGEST = 900;
/** What the paragraph's words count together, at the least. */
const ENOUGH = 5;
/** A word that is said of little but a page and its readers counts so much, a word of the page's own trade one. */
const STRONG = 2;
/** Words that speak to the reader count no more than this together. */
const MOST_ADDRESS = 2;

/**
 * Whether a page speaks to its readers of itself: "We value our journalism, and full access needs a subscription. Please log in." It
 * takes a word of subscriptions, browsers or newsletters, a word to the reader, and more of the kind: an article that tells of a
 * newspaper's paywall does not speak to "you", and advice to readers speaks of other things.
 */
export function speaksOfPage(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST || QUOTED.test(text)) return false;
  const seen = new Set<string>();
  let strong = 0;
  let plain = 0;
  let address = 0;
  for (const { lower } of tokens) {
    if (seen.has(lower)) continue;
    seen.add(lower);
    if (siteWords.has(lower)) strong++;
    else if (plainSiteWords.has(lower)) plain++;
    else if (addressWords.has(lower)) address++;
  }
  return strong > 0 && address > 0 && strong + plain > 1 && STRONG * strong + plain + Math.min(address, MOST_ADDRESS) >= ENOUGH;
}

/** Somebody is quoted, or reported to have spoken. */
const QUOTED = /["“”]|''|\b(?:said|says|told|according|added|argued|warned)\b/;
