import { TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { officeOf } from '../roles/offices';
import type { NameCandidate } from './candidate';
import { titleKind } from './lexicon';
import { unstopped } from '../text/unstopped';

/** What an office right before a name adds to its score; see `evidence.ts`. */
const FOR_OFFICE = 5;

/** What the sign "&" before a name has cost it there: a firm's is none of a list of officials. */
const FOR_SIGN = 6;

/** In UTF-16 code units: party and state in brackets, or the country behind "of", and the comma. */
const LONGEST_GAP = 48;

/** What may stand between two names of a list: a bracket, the country or party of the first one, a comma, "and". */
const GAP =
  /^(?:\s{1,2}\([^()]{1,30}\))?(?:,\s{1,2}[A-Z]{1,3}[-–][A-Z][A-Za-z.]{0,12}(?:\s{1,2}[A-Z][A-Za-z.]{0,12})?)?(?:\s{1,2}of\s{1,2}(?:the\s)?\p{Lu}[\p{L}’'\s-]{1,30}?)?(?:[,;]\s{1,2}|,?\s{1,2}(?:and|&)\s{1,2})$/u;

const AND = /(?:and|&)\s{1,2}$/;

/** "D-N.M.", and the most characters up to its hyphen. */
const PARTY = /^[A-Z]{1,3}[-–]/;
const LONGEST_PARTY = 4;

/** How a list goes on between two names, whose end and start these are; undefined where no list does. */
function gapOf(text: string, from: number, to: number): 'comma' | 'and' | undefined {
  if (to - from < 2 || to - from > LONGEST_GAP) return undefined;
  const gap = withoutAddress(text.slice(from, to));
  return GAP.test(gap) ? (AND.test(gap) ? 'and' : 'comma') : undefined;
}

/** ", Sir ": the gap without the form of address at its end. */
function withoutAddress(gap: string): string {
  const word = gap.lastIndexOf(' ', gap.length - 2) + 1;
  return word > 1 && titleKind(unstopped(gap.slice(word, -1).toLowerCase())) === 'honorific' ? gap.slice(0, word) : gap;
}

/** More names than this are counted out of no list. */
const MOST_LISTED = 40;

/** Between two names of a list, the first one’s party or place may look like a name as well: "(D-Ohio)". */
const MOST_BETWEEN = 2;

/** The next name of the list behind the name at `from`, and what stands before it; undefined where the list ends. */
function nextOf(text: string, names: readonly NameCandidate[], from: number): { at: number; last: boolean } | undefined {
  for (let at = from + 1; at < names.length && at <= from + 1 + MOST_BETWEEN; at++) {
    const { start } = names[at]!;
    const gap = gapOf(text, names[from]!.end, start);
    if (gap && !PARTY.test(text.slice(start, start + LONGEST_PARTY))) return { at, last: gap === 'and' };
  }
  return undefined;
}

/** Indices of the names that the list goes on with behind the name at `first`: "A B of Ruritania, C D (Finance) and E F". */
export function listBehind(text: string, names: readonly NameCandidate[], first: number): number[] {
  const listed: number[] = [];
  let last = false;
  for (let next = nextOf(text, names, first); next && listed.length < MOST_LISTED; next = nextOf(text, names, next.at)) {
    const { title } = names[next.at]!;
    // One with a title of its own ends the list, and so does what a comma parts from the name behind "and".
    if ((title !== undefined && titleKind(title) !== 'honorific' && title !== names[first]!.title) || (last && !next.last)) break;
    listed.push(next.at);
    last = next.last;
  }
  return listed;
}

/** Indices of the names of the list that ends with the name at `last`, that one among them: "A B, C D and E F". */
export function listThrough(text: string, names: readonly NameCandidate[], last: number): number[] {
  for (let first = Math.max(0, last - MOST_BEFORE); first < last; first++) {
    const listed = listBehind(text, names, first);
    if (listed.includes(last)) return [first, ...listed.slice(0, listed.indexOf(last) + 1)];
  }
  return [last];
}

/** More names than this stand before no phrase that is for all of them. */
const MOST_BEFORE = 5;

/**
 * "Ministers Ann Lee, Tom Hale and Zuberi Okwonga": an office in the plural speaks for each name of the list behind it, whatever the words of
 * the name are.
 * @param found the paragraph’s candidates in text order, changed in place.
 */
export function weighLists(found: NameCandidate[], text: string): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const { title, reasons, heading } = found[i]!;
    const office = heading ? undefined : reasons.find(({ code }) => code === 'office');
    if (office?.at === undefined) continue;
    const word = text.slice(office.at[0], office.at[1]).toLowerCase();
    if (officeOf(TITLE_ABBREVIATIONS.get(unstopped(word)) ?? word)?.plural !== true) continue;
    for (const at of listBehind(text, found, i)) {
      const name = found[at]!;
      // "Presidents Lee and Hale of Chad, Mali and Togo": a place alone stays one.
      if (name.rival && name.words.length === 1) continue;
      const score = name.score + FOR_OFFICE + (text[name.start - 2] === '&' ? FOR_SIGN : 0);
      found[at] = { ...name, score, reasons: [...name.reasons, office], title };
    }
  }
}
