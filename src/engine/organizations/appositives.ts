import { isCommonWord } from '../names/lexicon';
import { countryWord } from '../places/countries';
import { knownPlaces } from '../places/known';
import { noPlaces } from '../places/words';
import type { Token } from '../reading';
import { APPOSITION } from '../text/lists';
import type { OrganizationKind } from '../types';
import type { OrganizationCandidate } from './candidate';
import { appositives, atNouns, followingAppositives, followingPosts, modifiers, noPart, ofNouns, unitNouns } from './heads';
import { isAcronym } from './acronyms';
import type { Run, RunWord } from './runs';

/** First words of the posts of several words. */
const postOpeners: ReadonlySet<string> = new Set([...followingPosts].map((post) => post.split(' ')[0]!));

/** Whether the word may stand beside a name and tell that it is a body's: the bit `APPOSITION`. */
export const mayStandBeside = (word: string): boolean =>
  appositives.has(word) || followingAppositives.has(word) || postOpeners.has(word) || OUTLET_OPENERS.has(word);

/** "news agency", "TV channel" behind a name. */
const OUTLET_OPENERS: ReadonlySet<string> = new Set(['news', 'TV']);

const isBeside = (token: Token | undefined): boolean => token !== undefined && (token.lists & APPOSITION) !== 0;

/** Words of a name that only a noun beside it tells. */
const LONGEST_NAME = 4;

/** A run that a common noun beside it calls an outlet, a company, a party: "broadcaster NHK", "Kommersant newspaper". */
export function apposedName(text: string, tokens: readonly Token[], run: Run): OrganizationCandidate | undefined {
  const [left, right] = besides(tokens, run);
  const before = left < 0 ? undefined : tokens[left];
  const kind =
    (isBeside(before) ? appositives.get(before!.text) : undefined) ??
    (isBeside(tokens[right]) ? (follows(tokens, right) ?? (isHeaded(text, tokens, run) ? 'other' : undefined)) : undefined) ??
    (isWorkplace(tokens, run.first) || isExplained(tokens, run) ? 'other' : undefined);
  if (kind === undefined) return undefined;
  // An article that begins the sentence has a capital too.
  const words = noPart.has(run.words[0]!.text) ? run.words.slice(1) : run.words;
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined || words.length > LONGEST_NAME) return undefined;
  if (words.some(({ text: word, closes }) => noPart.has(word) || noPlaces.has(word) || closes !== undefined) || isDescription(words))
    return undefined;
  // "on the platform X.": the sentence's full stop, which the tagger takes for an initial's.
  const end = /^[A-Z]\.$/.test(last.text) ? last.end - 1 : last.end;
  return { start: first.start, end, kind, strength: 'likely', name: text.slice(first.start, end) };
}

const isQuote = (token: Token | undefined): boolean => token !== undefined && token.text.length === 1 && QUOTES.includes(token.text);
const QUOTES = '“”‘’"\'';

/** Indexes of the tokens on either side of a run, those beyond its marks where it stands in quotation marks: the “Lantern” newspaper. */
function besides(tokens: readonly Token[], { first, next }: Run): readonly [number, number] {
  if (first === 0 || !isQuote(tokens[first - 1])) return [first - 1, next];
  const close = isQuote(tokens[next])
    ? next
    : (tokens[next]?.text === '.' || tokens[next]?.text === ',') && isQuote(tokens[next + 1])
      ? next + 1
      : -1;
  return close < 0 ? [first - 1, next] : [first - 2, close + 1];
}

/** "an economist at Harvel", "shares of Harvel". */
function isWorkplace(tokens: readonly Token[], first: number): boolean {
  const preposition = first > 0 ? tokens[first - 1]!.text : undefined;
  if (preposition === 'at') return atNouns.has(tokens[first - 2]?.lower ?? '');
  return (preposition === 'of' || preposition === 'in') && ofNouns.has(tokens[first - 2]?.lower ?? '');
}

/** Words of an explanation up to its noun at the most. */
const LONGEST_EXPLANATION = 5;

/** "Harvel, a unit of Canada's Northmoor": an indefinite explanation behind the comma whose noun is one for bodies. */
function isExplained(tokens: readonly Token[], { next }: Run): boolean {
  const article = tokens[next + 1]?.text;
  if (tokens[next]?.text !== ',' || (article !== 'a' && article !== 'an')) return false;
  for (let at = next + 2; at < tokens.length && at < next + 2 + LONGEST_EXPLANATION; at++) {
    const token = tokens[at]!;
    if (token.pos === 'PUNCT' && token.text !== '-') return false;
    if (token.pos === 'VERB' && token.text !== 'owned' && token.text !== 'based') return false;
    if (!unitNouns.has(token.text)) continue;
    const after = tokens[at + 1];
    return after === undefined || (after.pos !== 'NOUN' && after.pos !== 'PART' && after.text !== '-' && !after.text.endsWith("s'"));
  }
  return false;
}

/** "Cotu boss Ann Lee": a post of firms and groups behind a single word that names no place and nobody. */
function isHeaded(text: string, tokens: readonly Token[], { words, next, first }: Run): boolean {
  const noun = tokens[next]?.text ?? '';
  if (!followingPosts.has(noun) && !followingPosts.has(`${noun} ${tokens[next + 1]?.text ?? ''}`)) return false;
  const word = words[0]!;
  return (
    words.length === 1 && !isCommonWord(word.text.toLowerCase()) && knownPlaces.at(text, word.start, tokens[first]!.text) === undefined
  );
}

/** "news agency", "newspaper", "party" behind the run that begins before token `next`. */
function follows(tokens: readonly Token[], next: number): OrganizationKind | undefined {
  const noun = tokens[next]?.text;
  if (noun === undefined) return undefined;
  if (OUTLET_OPENERS.has(noun)) return appositives.get(tokens[next + 1]?.text ?? '') === 'media' ? 'media' : undefined;
  return followingAppositives.get(noun);
}

/** "Russian", "Communist", "Moscow": words that describe what stands beside them and name nothing of their own. */
const isDescription = (words: readonly RunWord[]): boolean =>
  words.every(
    ({ text }) =>
      !isAcronym(text) &&
      (modifiers.has(text) ||
        countryWord(text.slice(text.lastIndexOf('-') + 1)) !== undefined ||
        /(?:ist|ian|ean|ic|ish|ese|can)$/.test(text)),
  );
