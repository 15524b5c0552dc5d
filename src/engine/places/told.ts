import { isCapitals } from '../lang/title-case';
import { givenWeight, isCommonWord } from '../names/lexicon';
import { countryWord } from './countries';
import { heads, modifiers, noPart, wordSet } from '../organizations/heads';
import type { Run, RunWord } from '../organizations/runs';
import { isCapital, runAt } from '../organizations/runs';
import type { Token } from '../reading';
import { PLACE_HEAD, PLACE_PREPOSITION, PLACE_SIDE } from '../text/lists';
import type { PlaceCandidate } from './candidate';
import { knownPlaces } from './known';
import { placeOfOfficer } from './officers';
import {
  compassWords,
  districtOffices,
  explainedPlaces,
  followingPlaceNouns,
  memberNouns,
  motionWords,
  namedPlaceHeads,
  noPlaces,
  pairedPlaceHeads,
  pairedPlaceLastWords,
  peopleFrom,
  placeHeads,
  placeNouns,
  placeOfHeads,
  placeOpeners,
  placePrepositions,
  residentNouns,
  roadWords,
  timesBehind,
} from './words';

/** Words of a name that only the words around it tell to be a place. */
const LONGEST_NAME = 3;
const NONE = wordSet('');
const NOTHING: readonly PlaceCandidate[] = [];

/** Places that no list holds: a word of their own ("Independence Square") or the words around them tell ("the town of Verin"). */
export function toldPlaces(text: string, tokens: readonly Token[], whole: Run, titleCase: boolean): readonly PlaceCandidate[] {
  const run = withoutPreposition(whole);
  const found = headedPlaces(text, tokens, run, titleCase);
  if (found.length > 0) return found;
  const place = titleCase ? undefined : (placeOfOfficer(text, tokens, run) ?? placeByContext(text, tokens, run));
  return place ? [place] : NOTHING;
}

/** "In Owase, Mayor A said": the preposition has its capital from the sentence. */
const withoutPreposition = (run: Run): Run =>
  run.words.length > 1 && (run.words[0]!.lists & PLACE_PREPOSITION) !== 0 && placePrepositions.has(run.words[0]!.text.toLowerCase())
    ? { words: run.words.slice(1), first: run.words[0]!.last + 1, next: run.next }
    : run;

/** "Independence Square", "Lake Chad", "Strait of Messina". */
function headedPlaces(text: string, tokens: readonly Token[], { words, next }: Run, titleCase: boolean): readonly PlaceCandidate[] {
  let found: PlaceCandidate[] | undefined;
  let low = 0;
  for (let k = 0; k < words.length; k++) {
    const { text: word, start, end, lists } = words[k]!;
    if ((lists & PLACE_HEAD) === 0) continue;
    const follower = words[k + 1];
    // "Interstate 44".
    if (roadWords.has(word) && k === words.length - 1 && /^\d{1,3}$/.test(tokens[next]?.text ?? '')) {
      (found ??= []).push(told(text, start, tokens[next]!.end, 'certain'));
      continue;
    }
    // "River Severn", but no "Yellow River Delta".
    if (
      placeOpeners.has(word) &&
      (k === low || words[k - 1]!.text === 'The' || !placeHeads.has(word)) &&
      follower !== undefined &&
      !noPart.has(follower.text) &&
      !heads.has(follower.text)
    ) {
      (found ??= []).push(told(text, start, follower.end, 'certain'));
      low = ++k + 1;
      continue;
    }
    if (k === words.length - 1 && placeOfHeads.has(word) && tokens[next]?.text === 'of') {
      const object = objectEnd(text, tokens, tokens[next + 1]?.text === 'the' ? next + 2 : next + 1);
      if (object !== undefined) {
        (found ??= []).push(told(text, start, object, 'certain'));
        continue;
      }
    }
    const paired = k > low && pairedPlaceLastWords.has(word) && pairedPlaceHeads.has(`${words[k - 1]!.text} ${word}`);
    const strength = paired ? 'certain' : placeHeads.get(word);
    if (strength === undefined || k === low || isKnown(text, words[k - 1]!, end)) continue;
    if (namedPlaceHeads.has(word) && !hasName(words, low, k)) continue;
    // "Assistant District Attorney", "Tolna District Court"
    if (follower !== undefined && districtOffices.has(follower.text)) continue;
    const from = leftEdge(words, low, k, titleCase);
    if (from >= (paired ? k - 1 : k)) continue;
    (found ??= []).push(told(text, words[from]!.start, end, k - from > 1 ? 'certain' : strength));
    low = k + 1;
  }
  return found ?? NOTHING;
}

const told = (text: string, start: number, end: number, strength: PlaceCandidate['strength']): PlaceCandidate => ({
  start,
  end,
  name: text.slice(start, end),
  strength,
  told: true,
});

/** "Wall Street" in "Dodd-Frank Wall Street": a place of the lists takes no more words before it. */
const isKnown = (text: string, before: RunWord, end: number): boolean => knownPlaces.at(text, before.start)?.end === end;

function hasName(words: readonly RunWord[], low: number, k: number): boolean {
  for (let i = low; i < k; i++) {
    const { text } = words[i]!;
    if (!noPart.has(text) && !modifiers.has(text) && !compassWords.has(text) && text !== 'U.S.' && countryWord(text)?.kind !== 'demonym')
      return true;
  }
  return false;
}

function leftEdge(words: readonly RunWord[], low: number, k: number, titleCase: boolean): number {
  let start = k;
  while (start > low && k - start < 4) {
    const { text } = words[start - 1]!;
    if (noPart.has(text) || countryWord(text)?.kind === 'demonym') break;
    if (titleCase && start < k) break;
    start--;
  }
  return start;
}

/** End of what an of-phrase names: a place of the lists ("Republic of Kenya Ann Lee"), else words up to a title or a given name. */
function objectEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.text.charCodeAt(0) === token.lower.charCodeAt(0)) return undefined;
  const known = knownPlaces.at(text, token.start, token.text);
  if (known !== undefined) return known.end;
  const { words } = runAt(tokens, at, NONE);
  const upTo = words.findIndex(({ text: word }, i) => noPart.has(word) || (i > 0 && i + 1 < words.length && isGiven(word)));
  const last = words[(upTo < 0 ? Math.min(words.length, LONGEST_NAME) : upTo) - 1];
  return last?.end;
}

const isGiven = (word: string): boolean => givenWeight(word.toLowerCase()) === 2;

/** "the town of Verin", "Verin province", "in Verin, Armenia", "near Verin." */
function placeByContext(text: string, tokens: readonly Token[], run: Run): PlaceCandidate | undefined {
  const { words, first, next } = run;
  const strength = words.length > LONGEST_NAME ? undefined : strengthByContext(text, tokens, first, next, words.length);
  if (strength === undefined) return undefined;
  if (!isFarRegion(words, tokens[next]?.text)) {
    if (words.some(({ text: word, closes }) => noPart.has(word) || noPlaces.has(word) || closes !== undefined)) return undefined;
    if (words.every(({ text: word }) => modifiers.has(word) || isAdjective(word))) return undefined;
  }
  const start = words[0]!.start;
  const end = words[words.length - 1]!.end;
  return { start, end, name: text.slice(start, end), strength, told: true };
}

/** "the Far North region", "the Central province": words of the compass name a region where its noun follows. */
const isFarRegion = (words: readonly RunWord[], noun: string | undefined): boolean =>
  (noun === 'region' || noun === 'province') && words.length > 1 && words.every(({ text }) => compassWords.has(text));

function strengthByContext(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  length: number,
): PlaceCandidate['strength'] | undefined {
  const before = first > 0 ? tokens[first - 1] : undefined;
  const after = tokens[next];
  const prepositional =
    before !== undefined &&
    ((before.lists & PLACE_PREPOSITION) !== 0 || before.lower === 'at' || before.lower === 'from' || before.lower === 'to');
  // "the MP for Easton Vale".
  if (before?.text === 'for' && memberNouns.has(tokens[first - 2]?.text ?? '') && !isCapitals(tokens[first]!.text)) return 'certain';
  if (before?.text === 'of' && isPlaceNoun(tokens[first - 2])) return 'certain';
  // "HARLAN — ": a dateline without a country.
  if (isDateline(tokens, first) && length <= LONGEST_NAME && isDash(after) && isDatelineName(tokens, first, next)) return 'likely';
  // "residents of Verin and Tolna", "in Oslo and Verin".
  if (before?.text === 'and' && length === 1 && joinedToPlace(text, tokens, first - 2, endsPhrase(after) && after?.lower !== 'in'))
    return 'likely';
  // "Verin, a village near the border".
  if (after?.text === ',' && isExplained(tokens, next + 1)) return 'likely';
  if (after !== undefined && (after.lists & PLACE_SIDE) !== 0 && followingPlaceNouns.has(after.text)) return 'likely';
  if (after?.text === 'and' && joinsPlaces(tokens, next + 1)) return 'likely';
  if (after?.text === ',' && (prepositional || isDateline(tokens, first)) && isWidePlace(text, tokens[next + 1])) return 'likely';
  if (before?.text === 'from' && length === 1 && isHome(tokens, first, after)) return 'likely';
  // "from Verin in Lower Tolna Province"
  if (prepositional && length === 1 && after?.text === 'in' && isWithin(text, tokens, next + 1) && isOfNoList(tokens[first]!))
    return 'likely';
  if (
    before !== undefined &&
    (before.lists & PLACE_PREPOSITION) !== 0 &&
    (before.text === before.lower || after?.text === ',') &&
    length <= 2 &&
    endsPhrase(after) &&
    !isCapitals(tokens[first]!.text)
  )
    return 'likely';
  return undefined;
}

/** Whether a place of the lists, or a word that says that it is one, is what begins at the token. */
function isWithin(text: string, tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  if (token === undefined || !isCapital(token)) return false;
  if (knownPlaces.at(text, token.start) !== undefined) return true;
  return runAt(tokens, from, NONE).words.some(({ text: word }, i) => i > 0 && placeHeads.has(word));
}

const isOfNoList = ({ text, lower }: Token): boolean =>
  text.length > 2 && !isCapitals(text) && !isCommonWord(lower) && givenWeight(lower) === 0;

/** "a tailor from Verin", "came back from Verin". */
function isHome(tokens: readonly Token[], first: number, after: Token | undefined): boolean {
  const word = tokens[first - 2]?.lower ?? '';
  const { text: name, lower } = tokens[first]!;
  if (isCapitals(name) || isCommonWord(lower)) return false;
  return (peopleFrom.has(word) && (endsPhrase(after) || after?.pos === 'VERB')) || motionWords.has(word);
}

/** "the town", "Residents": what stands before "of" and a place. */
const isPlaceNoun = (token: Token | undefined): boolean =>
  token !== undefined && (placeNouns.has(token.text) || residentNouns.has(token.lower));

const isDash = (token: Token | undefined): boolean => token?.text === '—' || token?.text === '–' || token?.text === '--';

/** Words in capitals with a space before the dash, none of them an ordinary one ("EXCLUSIVE — "). */
function isDatelineName(tokens: readonly Token[], first: number, next: number): boolean {
  const [last, dash, after] = [tokens[next - 1]!, tokens[next]!, tokens[next + 1]];
  // "TSU--Governor …"
  const double = dash.text === '--';
  if (after === undefined || (dash.start === last.end && !double) || tokens[first]!.text.length < (double ? 3 : 4)) return false;
  for (let at = first; at < next; at++)
    if (isCommonWord(tokens[at]!.lower) || tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'VERB') return false;
  return true;
}

/** Whether the words that end at the token are a place: behind "of" and a noun for places, or of the lists behind a preposition. */
function joinedToPlace(text: string, tokens: readonly Token[], last: number, ends: boolean): boolean {
  let at = last;
  while (at >= 0 && at > last - LONGEST_NAME && isCapital(tokens[at]!)) at--;
  if (at < 1 || at === last) return false;
  const preposition = tokens[at]!;
  if (preposition.text === 'of') return isPlaceNoun(tokens[at - 1]);
  const known = knownPlaces.at(text, tokens[at + 1]!.start);
  return ends && placePrepositions.has(preposition.lower) && known?.end === tokens[last]!.end;
}

/** Words of an explanation up to its noun at the most. */
const LONGEST_EXPLANATION = 4;

/** "a village", "a small border town": what follows the comma calls the name before it a place. */
function isExplained(tokens: readonly Token[], from: number): boolean {
  const article = tokens[from]?.text;
  if (article !== 'a' && article !== 'an') return false;
  for (let at = from + 1; at <= from + LONGEST_EXPLANATION && at < tokens.length; at++) {
    const { text: word, pos } = tokens[at]!;
    if (explainedPlaces.has(word)) return tokens[at + 1]?.pos !== 'NOUN';
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && word !== '-') return false;
  }
  return false;
}

/** "the Volta and Savannah regions": behind "and" one or two capitalised words, or two that a hyphen joins, and the noun in the plural. */
function joinsPlaces(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 2 && tokens[at] !== undefined && isCapital(tokens[at]!)) at += tokens[at + 1]?.text === '-' ? 2 : 1;
  const noun = tokens[at]?.text ?? '';
  return at > from && noun.endsWith('s') && followingPlaceNouns.has(noun);
}

/** "CARDENAS, Cuba (AP)": a paragraph that begins with capitals. */
const isDateline = (tokens: readonly Token[], first: number): boolean => first === 0 && isCapitals(tokens[0]!.text);

function isWidePlace(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return knownPlaces.at(text, token.start)?.value.wide === true;
}

/** What follows is no noun that the run only describes ("in Senate hearings") and no possessive. */
const endsPhrase = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.pos === 'PUNCT' && after.text !== '-') ||
  after.pos === 'ADP' ||
  after.pos === 'CCONJ' ||
  after.pos === 'SCONJ' ||
  after.pos === 'AUX' ||
  after.pos === 'ADV' ||
  timesBehind.has(after.lower);

const isAdjective = (word: string): boolean => countryWord(word)?.kind === 'demonym' || /(?:ism|ist|ists|[ie]ans?|ish|ese)$/.test(word);
