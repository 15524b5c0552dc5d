import { countryOfWord } from '../names/lexicon';
import { heads, modifiers, nationalBodies, noPart, type Head } from './heads';
import { knownOrganizations } from './known';
import type { RunWord } from './runs';
import type { OrganizationKind } from '../types';

/** A stretch that a rule takes for a name. Offsets relative to the paragraph. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
}

/** What the paragraph's layout allows. */
export interface Layout {
  /** A headline: most words have capitals, so that capitals tell little and only words of the lists are taken into a name. */
  readonly titleCase: boolean;
}

/** Abbreviated countries stand beside the bodies of their state, not in their names ("U.S. Treasury"). */
export const ABBREVIATED = new Set(['U.S.', 'US', 'U.K.', 'UK', 'USA', 'UAE', 'U.S.A.', 'US.']);

/** In a headline, a run of no more words than this between two marks is a name like another. */
const SHORT_RUN = 3;

/** The first word of the name that ends before word `k`: back to a title, a day, the name before, or the run's beginning. */
export function leftEdge(words: readonly RunWord[], low: number, k: number, layout: Layout): number {
  let start = k;
  while (start > low) {
    const { text } = words[start - 1]!;
    if ((noPart.has(text) && !isOfName(words, low, start - 1, k)) || (ABBREVIATED.has(text) && start < k)) break;
    if (layout.titleCase && words.length > SHORT_RUN && !isListed(text)) break;
    start--;
  }
  return start;
}

/** "Prime Minister's Office", "General Confederation": words of titles that belong to a body's name. */
function isOfName(words: readonly RunWord[], low: number, at: number, k: number): boolean {
  const { text } = words[at]!;
  if (text === PRIME) return words[at + 1]!.text.startsWith(MINISTER);
  return text === GENERAL && at === k - 1 && (at === low || countryOfWord(words[at - 1]!.text)?.kind === 'demonym');
}
const PRIME = 'Prime';
const MINISTER = "Minister's";
const GENERAL = 'General';

/** Whether a word is a sign of a body: of the lists, a country, a people, an organization. */
export const isListed = (word: string): boolean =>
  modifiers.has(word) || heads.has(word) || countryOfWord(word) !== undefined || isKnownAlone(word);

/** A name of the lists that needs no article to be one. */
export function isKnownAlone(word: string): boolean {
  const known = knownOrganizations.at(word, 0);
  return known?.end === word.length && !known.value.needsArticle;
}

/** A country's name before the name of a body of the state is no part of it, a demonym is ("Ukraine Defense Ministry", "Chinese Army"). */
export function withoutCountry(words: readonly RunWord[], start: number, k: number, head: Head): number {
  if (head.kind !== 'state' || start + 1 >= k) return start;
  if (nationalBodies.has(words[k]!.text)) return start;
  if (countryOfWord(words[start]!.text)?.kind === 'name') return start + 1;
  const two = start + 2 < k ? `${words[start]!.text} ${words[start + 1]!.text}` : '';
  return countryOfWord(two)?.kind === 'name' ? start + 2 : start;
}
