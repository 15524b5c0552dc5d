import { isWordCode } from '../lang/phrases';
import { countryWord } from '../places/countries';
import { knownPlaces } from '../places/known';
import type { PartOfSpeech, Token } from '../reading';
import type { OrganizationKind } from '../types';
import type { OrganizationCandidate } from './candidate';
import {
  companySuffixes,
  headWords,
  heads,
  modifiers,
  noBodies,
  noPart,
  noPartOfPhrase,
  ofHeads,
  onHeads,
  pairedHeads,
  pairedLastWords,
  placeSites,
  portfolioHolders,
  prefixedOfHeads,
  prepositions,
  topics,
  type Head,
} from './heads';
import { knownOrganizations } from './known';
import { runAt, type Run, type RunWord } from './runs';

/** What the paragraph's layout allows. */
export interface Layout {
  /** A headline: most words have capitals, so that capitals tell little and only words of the lists are taken into a name. */
  readonly titleCase: boolean;
}

/** Abbreviated countries stand beside the bodies of their state, not in their names ("U.S. Treasury"). */
const ABBREVIATED = new Set(['U.S.', 'US', 'U.K.', 'UK', 'USA', 'UAE', 'U.S.A.', 'US.']);

const NOTHING: readonly OrganizationCandidate[] = [];

/** In a headline, a run of no more words than this between two marks is a name like another. */
const SHORT_RUN = 3;

/** Words of an of-phrase behind "of" at the most. */
const LONGEST_OBJECT = 7;

/** Names that a head word makes: "Chinese Foreign Ministry", "Bank of Japan", "Acme Holdings Inc.". In text order, disjoint. */
export function headedNames(text: string, tokens: readonly Token[], run: Run, layout: Layout): readonly OrganizationCandidate[] {
  let found: OrganizationCandidate[] | undefined;
  const { words } = run;
  // A verb or preposition that begins the sentence has its capital from there.
  let low = opensSentence(tokens, run) ? 1 : 0;
  for (let k = low; k < words.length; k++) {
    if (!mayEnd(text, tokens, run, k)) continue;
    const candidate =
      companyAt(tokens, run, low, k, layout) ?? ofPhraseAt(text, tokens, run, low, k, layout) ?? headAt(tokens, run, low, k, layout);
    if (candidate === undefined) continue;
    const glued = isWordCode(text.charCodeAt(candidate.end));
    (found ??= []).push({
      ...candidate,
      strength: 'certain',
      name: text.slice(candidate.start, candidate.end),
      ...(glued ? { glued } : {}),
    });
    while (k + 1 < words.length && words[k + 1]!.start < candidate.end) k++;
    low = k + 1;
  }
  return found ?? NOTHING;
}

const OPENERS: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'ADP', 'ADV', 'SCONJ', 'AUX', 'DET', 'PRON', 'CCONJ']);

function opensSentence(tokens: readonly Token[], { words, first }: Run): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (!OPENERS.has(token.pos) || words[0]!.last > first || (before !== undefined && before.sentence === token.sentence)) return false;
  return !isListed(token.text);
}

/** A quick look: whether the word is of any list of heads, or the last before a company's suffix, or several words in one. */
function mayEnd(text: string, tokens: readonly Token[], { words, first, next }: Run, k: number): boolean {
  const word = words[k]!;
  if (headWords.has(word.text)) return true;
  if (k === words.length - 1 && tokens[next]?.text === ',') return true;
  return word.last > first + k || text[words[0]!.start - 1] === '/';
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
}

/** "Acme Holdings Inc.", also with a comma before the suffix, which then stands behind the run. */
function companyAt(tokens: readonly Token[], { words, next }: Run, low: number, k: number, layout: Layout): Found | undefined {
  const here = words[k]!;
  if (k > low && companySuffixes.has(here.text)) {
    // "Assistant AG Roe": capitals alone are a title before a name.
    if (words[k + 1] !== undefined && here.text === here.text.toUpperCase() && here.text.length < 3) return undefined;
    const start = leftEdge(words, low, k, layout);
    return start < k ? { start: words[start]!.start, end: here.end, kind: kindOf(words, start, k) } : undefined;
  }
  const suffix = tokens[next + 1];
  if (k !== words.length - 1 || tokens[next]?.text !== ',' || suffix === undefined || !companySuffixes.has(suffix.text)) return undefined;
  // "SA", "AG" and their like behind a comma are initials or states; the English forms are not.
  if (!/^(Inc|Corp|Ltd|LLC|Co)\b/.test(suffix.text)) return undefined;
  const start = leftEdge(words, low, k + 1, layout);
  return start <= k ? { start: words[start]!.start, end: suffix.end, kind: kindOf(words, start, k + 1) } : undefined;
}

const kindOf = (words: readonly RunWord[], from: number, to: number): OrganizationKind =>
  words.slice(from, to).some(({ text }) => heads.get(text)?.kind === 'media') ? 'media' : 'other';

/** A head word with what stands before it. */
function headAt(tokens: readonly Token[], { words, first }: Run, low: number, k: number, layout: Layout): Found | undefined {
  const head = headOf(words, low, k);
  if (head === undefined) return hyphenated(words[k]!) ?? (k > low ? gluedAt(words, low, k, layout) : undefined);
  if (k === low) return undefined;
  let last = k;
  // "Security Council Sanctions Committee": a later head within reach, with nothing but words of the list between, ends the name.
  for (let next = k + 1; next < words.length && next <= last + 3; next++) {
    if (headOf(words, low, next) !== undefined || companySuffixes.has(words[next]!.text)) last = next;
    else if (!modifiers.has(words[next]!.text)) break;
  }
  if (last + 1 < words.length && placeSites.has(words[last + 1]!.text)) return undefined;
  const paired = head.pair ? 1 : 0;
  let start = leftEdge(words, low, k - paired, layout);
  start = withoutCountry(words, start, k, head);
  if (start >= k || (start === k - 1 && isAlone(words[start]!, words[k]!))) return undefined;
  if (head.weak && (!hasSign(words, start, k) || isPortfolio(words[k + 1]))) return undefined;
  const name = words
    .slice(start, last + 1)
    .map(({ text }) => text)
    .join(' ');
  if (noBodies.has(name) || noBodies.has(lastTwo(words, last)) || countryWord(name) !== undefined) return undefined;
  const joined = start === 0 && isTopic(words[0]!.text) ? joinedBefore(tokens, first) : undefined;
  return { start: joined ?? words[start]!.start, end: words[last]!.end, kind: head.kind };
}

const lastTwo = (words: readonly RunWord[], last: number): string => `${words[last - 1]?.text ?? ''} ${words[last]!.text}`;

/** "Immigration and Naturalization Service": what "and" joins to the first word is part of the name where both are topics of offices. */
function joinedBefore(tokens: readonly Token[], first: number): number | undefined {
  const and = tokens[first - 1];
  if (and?.text !== 'and' && and?.text !== '&') return undefined;
  let start: number | undefined;
  for (let at = first - 2; at >= 0 && isTopic(tokens[at]!.text); at--) start = tokens[at]!.start;
  return start;
}

const isTopic = (word: string): boolean => topics.has(word) || modifiers.has(word);

/** "Swiss Energy Minister": the word is what the office is about. */
const isPortfolio = (next: RunWord | undefined): boolean => next !== undefined && portfolioHolders.has(next.text);

/** "U.S. Treasury", "US Congress": the body has a name of its own, the country stands beside it. */
const isAlone = (country: RunWord, head: RunWord): boolean =>
  ABBREVIATED.has(country.text) && knownOrganizations.at(head.text, 0)?.end === head.text.length;

/** "The-CNN-Wire": a name whose words hyphens join. */
function hyphenated({ start, end, text }: RunWord): Found | undefined {
  const hyphen = text.lastIndexOf('-');
  const head = hyphen < 0 ? undefined : heads.get(text.slice(hyphen + 1));
  return head?.kind === 'media' ? { start, end, kind: 'media' } : undefined;
}

/** "Harbor ImagesSmith last visited": a credit that lost the space behind it. */
function gluedAt(words: readonly RunWord[], low: number, k: number, layout: Layout): Found | undefined {
  const { text, start } = words[k]!;
  const seam = /[a-z](?=[A-Z])/.exec(text);
  if (seam === null || heads.get(text.slice(0, seam.index + 1))?.kind !== 'media') return undefined;
  const from = leftEdge(words, low, k, layout);
  return from < k ? { start: words[from]!.start, end: start + seam.index + 1, kind: 'media' } : undefined;
}

function headOf(words: readonly RunWord[], low: number, k: number): (Head & { readonly pair: boolean }) | undefined {
  const pair = k > low && pairedLastWords.has(words[k]!.text) ? pairedHeads.get(`${words[k - 1]!.text} ${words[k]!.text}`) : undefined;
  if (pair) return { ...pair, pair: true };
  const head = heads.get(words[k]!.text);
  return head && { ...head, pair: false };
}

/** The first word of the name that ends before word `k`: back to a title, a day, the name before, or the run's beginning. */
function leftEdge(words: readonly RunWord[], low: number, k: number, layout: Layout): number {
  let start = k;
  while (start > low) {
    const { text } = words[start - 1]!;
    if (noPart.has(text) || (ABBREVIATED.has(text) && start < k)) break;
    if (layout.titleCase && words.length > SHORT_RUN && !isListed(text)) break;
    start--;
  }
  return start;
}

const isListed = (word: string): boolean =>
  modifiers.has(word) || heads.has(word) || countryWord(word) !== undefined || knownOrganizations.at(word, 0)?.end === word.length;

/** A country's name before the name of a body of the state is no part of it, a demonym is ("Ukraine Defense Ministry", "Chinese Army"). */
function withoutCountry(words: readonly RunWord[], start: number, k: number, head: Head): number {
  if (head.kind !== 'state' || start + 1 >= k) return start;
  if (countryWord(words[start]!.text)?.kind === 'name') return start + 1;
  const two = start + 2 < k ? `${words[start]!.text} ${words[start + 1]!.text}` : '';
  return countryWord(two)?.kind === 'name' ? start + 2 : start;
}

function hasSign(words: readonly RunWord[], start: number, k: number): boolean {
  for (let i = start; i < k; i++) if (isListed(words[i]!.text)) return true;
  return false;
}

/** "Ministry of Foreign Affairs", "Institute for the Study of War": what stands before the head, the head, and what the phrase is about. */
function ofPhraseAt(text: string, tokens: readonly Token[], run: Run, low: number, k: number, layout: Layout): Found | undefined {
  const head = run.words[k]!;
  const kind = ofHeads.get(head.text);
  const preposition = tokens[run.next]?.text ?? '';
  if (kind === undefined || k !== run.words.length - 1) return undefined;
  if (!prepositions.has(preposition) && !((preposition === 'on' || preposition === 'to') && onHeads.has(head.text))) return undefined;
  // "House of Representatives", but not "House of Cards".
  if (head.text === 'House' && !topics.has(tokens[run.next + 1]?.text ?? '')) return undefined;
  if (k === low && prefixedOfHeads.has(head.text)) return undefined;
  const end = objectEnd(text, tokens, run.next, kind === 'state' && preposition === 'of');
  if (end === undefined) return undefined;
  const start = leftEdge(run.words, low, k, layout);
  return { start: run.words[withoutCountry(run.words, start, k, { kind, weak: false })]!.start, end, kind };
}

/** End of the of-phrase whose preposition is token `at`; undefined where no capitalised word follows it. */
function objectEnd(text: string, tokens: readonly Token[], at: number, strict: boolean): number | undefined {
  let next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  let end: number | undefined;
  for (let count = 0; count < LONGEST_OBJECT;) {
    const token = tokens[next];
    if (token === undefined || token.text.charCodeAt(0) === token.lower.charCodeAt(0)) break;
    const { words } = runAt(tokens, next, modifiers);
    for (const word of words) {
      if (word.end <= (end ?? 0)) continue;
      if (noPartOfPhrase.has(word.text)) return end;
      // After its first word the phrase of a ministry goes on with words of the lists alone: a name may follow ("… Affairs Jane Doe").
      if (count > 0 && strict && !continues(word.text)) return end;
      // "British Columbia" is one place.
      end = Math.max(word.end, knownPlaces.at(text, word.start)?.end ?? 0);
      next = word.last + 1;
      count++;
    }
    const link = tokens[next]?.text;
    const after = tokens[next + 1];
    if (after === undefined) break;
    if ((link === 'and' || link === ',') && continues(after.text)) next++;
    else if (link === 'of' && !strict) next += after.text === 'the' ? 2 : 1;
    else break;
  }
  return end;
}

const continues = (word: string): boolean => modifiers.has(word) || topics.has(word) || heads.has(word);
