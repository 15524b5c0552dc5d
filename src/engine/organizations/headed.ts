import { isWordCode } from '../lang/phrases';
import { countryOfWord, givenWeight, isCommonWord } from '../names/lexicon';
import { knownPlaces } from '../places/known';
import { pairedPlaceHeads } from '../places/words';
import type { PartOfSpeech, Token } from '../reading';
import { ORGANIZATION_HEAD } from '../text/lists';
import { opensSentence } from '../text/sentence';
import type { OrganizationCandidate } from './candidate';
import { companyAt } from './company';
import { ABBREVIATED, isKnownAlone, isListed, leftEdge, withoutCountry, type Found, type Layout } from './edges';
import {
  companyHeads,
  companySuffixes,
  headWords,
  heads,
  internationalHeads,
  internationalWords,
  mediaOpeners,
  modifiers,
  namedAfterBodies,
  noBodies,
  noPart,
  ofHeads,
  pairedHeads,
  pairedLastWords,
  paperHeads,
  partyOpeners,
  placeSites,
  portfolioBodies,
  portfolioHolders,
  missionPrepositions,
  reportingWords,
  sentHeads,
  topics,
  venueHeads,
  venuePrepositions,
  type Head,
} from './heads';
import { foreignAt, opensForeign } from './foreign';
import { campaignAt, ofPhraseAt } from './of-phrase';
import { isAcronym } from './acronyms';
import { knownOrganizations } from './known';
import { joinedBefore } from './joined';
import type { Run, RunWord } from './runs';

const NOTHING: readonly OrganizationCandidate[] = [];

/** Names that a head word makes: "Chinese Foreign Ministry", "Bank of Japan", "Acme Holdings Inc.". In text order, disjoint. */
export function headedNames(text: string, tokens: readonly Token[], run: Run, layout: Layout): readonly OrganizationCandidate[] {
  let found: OrganizationCandidate[] | undefined;
  const { words } = run;
  // A verb or preposition that begins the sentence has its capital from there.
  let low = isOpener(tokens, run) ? 1 : 0;
  for (let k = low; k < words.length; k++) {
    if (!mayEnd(text, tokens, run, k)) continue;
    const made =
      companyAt(tokens, run, low, k, layout) ??
      campaignAt(text, tokens, run, k) ??
      channelAt(tokens, run, k) ??
      foreignAt(tokens, run, k) ??
      ofPhraseAt(text, tokens, run, low, k, layout) ??
      headAt(text, tokens, run, low, k, layout) ??
      openedAt(run, k) ??
      partyAt(run, k) ??
      paperAt(text, tokens, run, k, layout);
    if (made === undefined) continue;
    const { start, end, kind } = withNumber(tokens, made, run);
    const candidate: OrganizationCandidate = { start, end, kind, strength: 'certain', name: text.slice(start, end) };
    (found ??= []).push(isWordCode(text.charCodeAt(end)) ? { ...candidate, glued: true } : candidate);
    while (k + 1 < words.length && words[k + 1]!.start < end) k++;
    low = k + 1;
  }
  return found ?? NOTHING;
}

const OPENERS: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'ADP', 'ADV', 'SCONJ', 'AUX', 'DET', 'PRON', 'CCONJ']);

function isOpener(tokens: readonly Token[], { words, first }: Run): boolean {
  const token = tokens[first]!;
  if (!OPENERS.has(token.pos) || words[0]!.last > first || !opensSentence(tokens, first)) return false;
  return !isListed(token.text);
}

const SLASH = 47;
const FOR = 'for';
const OF = 'of';

/** A quick look: whether the word is of any list of heads, or the last before a company's suffix, or several words in one, or a people ("Syrians for Truth"). */
function mayEnd(text: string, tokens: readonly Token[], { words, first, next }: Run, k: number): boolean {
  const word = words[k]!;
  if ((word.lists & ORGANIZATION_HEAD) !== 0 && (headWords.has(word.text) || mediaOpeners.has(word.text) || opensForeign(word.text)))
    return true;
  if (k === words.length - 1 && (tokens[next]?.text === ',' || (tokens[next]?.text === FOR && word.text.endsWith('s')))) return true;
  return word.last > first + k || (words[0]!.start > 0 && text.charCodeAt(words[0]!.start - 1) === SLASH);
}

/** A head word with what stands before it. */
function headAt(text: string, tokens: readonly Token[], run: Run, low: number, k: number, layout: Layout): Found | undefined {
  const { words, first } = run;
  const head = headOf(words, low, k);
  if (head === undefined) return hyphenated(words[k]!) ?? (k > low ? gluedAt(words, low, k, layout) : undefined);
  if (k === low) return undefined;
  let last = k;
  // "Security Council Sanctions Committee": a later head within reach, with nothing but words of the list between, ends the name.
  for (let next = k + 1; next < words.length && next <= last + 3; next++) {
    if (headOf(words, low, next) !== undefined || companySuffixes.has(words[next]!.text)) last = next;
    else if (!modifiers.has(words[next]!.text)) break;
  }
  // "Federal Reserve Bank of Tresk": the later one has an of-phrase.
  if (last > k && last === words.length - 1 && tokens[run.next]?.text === OF && ofHeads.has(words[last]!.text)) return undefined;
  if (hasTown(words, last)) last++;
  if (last + 1 < words.length && placeSites.has(words[last + 1]!.text)) return undefined;
  const paired = head.pair ? 1 : 0;
  let start = leftEdge(words, low, k - paired, layout);
  start = withoutCountry(words, start, k, head);
  if (start >= k || (start === k - 1 && isAlone(words[start]!, words[k]!))) return undefined;
  // "Israeli FM Dana Roe", "New Zealand FM": the letters are an office.
  if (words[k]!.text === 'FM' && (last + 1 < words.length || isCountry(words, start, k))) return undefined;
  // "at First Baptist Church": the building.
  if (last === k && venueHeads.has(words[k]!.text) && venuePrepositions.has(tokens[first - 1]?.lower ?? '') && start === 0)
    return undefined;
  // "Queensland Police Minister"
  if (portfolioBodies.has(words[k]!.text) && isPortfolio(words[last + 1])) return undefined;
  const joined = start === 0 ? joinedBefore(text, tokens, run, layout) : undefined;
  const isTold =
    joined !== undefined || hasSign(words, start, k) || isCalled(tokens, words, first, start, k) || isCompany(words, start, k, layout);
  if (head.weak && (!isTold || isPortfolio(words[k + 1]))) return undefined;
  const name = words
    .slice(start, last + 1)
    .map(({ text }) => text)
    .join(' ');
  if ((namedAfterBodies.at(text, words[start]!.start)?.end ?? 0) > words[last]!.end) return undefined;
  if (noBodies.has(name) || noBodies.has(lastTwo(words, last)) || countryOfWord(name) !== undefined) return undefined;
  const mission = last === words.length - 1 && sentHeads.has(words[last]!.text) ? missionEnd(text, tokens, run, start) : undefined;
  if (mission !== undefined) return { start: words[start]!.start, end: mission, kind: 'international' };
  const isInternational =
    internationalHeads.has(words[last]!.text) && words.slice(start, last).some(({ text: word }) => internationalWords.has(word));
  return { start: joined ?? words[start]!.start, end: words[last]!.end, kind: isInternational ? 'international' : head.kind };
}

/** "UN Mission in Kosovo and Metohija": where the place ends that an international body has sent its mission to. */
function missionEnd(text: string, tokens: readonly Token[], { words, next }: Run, start: number): number | undefined {
  if (!missionPrepositions.has(tokens[next]?.text ?? '')) return undefined;
  if (knownOrganizations.at(text, words[start]!.start)?.value.kind !== 'international') return undefined;
  const place = tokens[tokens[next + 1]?.text === 'the' ? next + 2 : next + 1];
  return place && knownPlaces.at(text, place.start, place.text)?.end;
}

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** "KQRS News 9": the channel's number behind the name; offset of the name's end. */
function withNumber(tokens: readonly Token[], { start, end, kind }: Found, run: Run): Found {
  const number = tokens[run.next];
  if (kind !== 'media' || end !== run.words[run.words.length - 1]!.end || number === undefined || !/^\d{1,2}$/.test(number.text))
    return { start, end, kind };
  return { start, end: number.end, kind };
}

/** "Channel 9": a number behind the word. */
function channelAt(tokens: readonly Token[], { words, next }: Run, k: number): Found | undefined {
  const { text, start } = words[k]!;
  const number = tokens[next];
  if (text !== 'Channel' || k !== words.length - 1 || number === undefined || !/^\d{1,2}$/.test(number.text)) return undefined;
  return { start, end: number.end, kind: 'media' };
}

/** "ABC Radio Melbourne": the town whose station it is. */
const hasTown = (words: readonly RunWord[], last: number): boolean => {
  const town = words[last + 1]?.text;
  return words[last]!.text === 'Radio' && town !== undefined && knownPlaces.at(town, 0)?.end === town.length;
};

/** "Radio Caracas": a word that opens an outlet's name, and the next. */
function openedAt({ words }: Run, k: number): Found | undefined {
  const { text, start } = words[k]!;
  const next = words[k + 1];
  if (!mediaOpeners.has(text) || next === undefined || noPart.has(next.text) || heads.has(next.text)) return undefined;
  return { start, end: next.end, kind: 'media' };
}

/** Words of a party's name at the most. */
const LONGEST_PARTY = 4;

/** "Partido Liberal Radical": a word for parties in another language, and the words behind it that are no titles. */
function partyAt({ words }: Run, k: number): Found | undefined {
  if (!partyOpeners.has(words[k]!.text)) return undefined;
  let last = k;
  while (last + 1 < words.length && last + 1 - k < LONGEST_PARTY && !noPart.has(words[last + 1]!.text)) last++;
  return last === k ? undefined : { start: words[k]!.start, end: words[last]!.end, kind: 'other' };
}

/** "Kenya", "Saudi Arabia": the words begin with a country of one word, or are one of two. */
const isCountry = (words: readonly RunWord[], start: number, to: number): boolean =>
  countryOfWord(words[start]!.text) !== undefined ||
  (to === start + 2 && countryOfWord(`${words[start]!.text} ${words[start + 1]!.text}`) !== undefined);

const lastTwo = (words: readonly RunWord[], last: number): string => `${words[last - 1]?.text ?? ''} ${words[last]!.text}`;

/** "Havfjord Systems": a firm's head behind a word that is no ordinary one, in running text. */
const isCompany = (words: readonly RunWord[], start: number, k: number, layout: Layout): boolean =>
  !layout.titleCase && companyHeads.has(words[k]!.text) && words.slice(start, k).some(({ text: word }) => !isOrdinaryWord(word));

const isOrdinaryWord = (word: string): boolean => isCommonWord(word.toLowerCase()) || isAcronym(word);

/** "The Kelmouth Echo" inside a sentence, "the Kelmouth Echo reported", "told the Kelmouth Echo". */
function paperAt(text: string, tokens: readonly Token[], { words, first, next }: Run, k: number, layout: Layout): Found | undefined {
  if (k !== words.length - 1 || k === 0 || layout.titleCase || !paperHeads.has(words[k]!.text)) return undefined;
  const start = words[0]!.text === 'The' ? 1 : 0;
  if (
    start === k ||
    k - start > 3 ||
    words.slice(start, k).some(({ text: word }) => noPart.has(word) || givenWeight(word.toLowerCase()) === 2)
  )
    return undefined;
  const before = tokens[first - 1];
  const opens = opensSentence(tokens, first);
  const isTold =
    (start === 1 && !opens) ||
    ((start === 1 || before?.lower === 'the') &&
      (reportingWords.has(tokens[next]?.text ?? '') || TELLING.has(tokens[first - 2]?.lower ?? '')));
  return isTold && countryOfWord(text.slice(words[start]!.start, words[k]!.end)) === undefined
    ? { start: words[start]!.start, end: words[k]!.end, kind: 'media' }
    : undefined;
}

/** Before an outlet's article: "told the Harbor Echo". */
const TELLING: ReadonlySet<string> = new Set(['told', 'by', 'to', 'with']);

/** "Swiss Energy Minister": the word is what the office is about. */
const isPortfolio = (next: RunWord | undefined): boolean => next !== undefined && portfolioHolders.has(next.text);

/** "U.S. Treasury", "US Congress": the body has a name of its own, the country stands beside it. */
const isAlone = (country: RunWord, head: RunWord): boolean => ABBREVIATED.has(country.text) && isKnownAlone(head.text);

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
  if (pair) return { kind: pair.kind, weak: pair.weak, pair: true };
  const head = heads.get(words[k]!.text);
  return head && { kind: head.kind, weak: head.weak, pair: false };
}

/** "the Strand River Authority": an article and at least two words before the head. */
const isCalled = (tokens: readonly Token[], words: readonly RunWord[], first: number, start: number, k: number): boolean =>
  k - start > 1 &&
  !venueHeads.has(words[k]!.text) &&
  !pairedPlaceHeads.has(`${words[k - 1]!.text} ${words[k]!.text}`) &&
  (start === 0 ? tokens[first - 1]?.lower === 'the' : words[start - 1]!.text === 'The');

function hasSign(words: readonly RunWord[], start: number, k: number): boolean {
  for (let i = start; i < k; i++)
    if (CALL_SIGN.test(words[i]!.text) || words[i]!.text.endsWith("'") || isListed(words[i]!.text) || topics.has(words[i]!.text))
      return true;
  return false;
}
