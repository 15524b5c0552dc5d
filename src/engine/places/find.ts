import { DIRECTIONS } from '../lang/en/regions';
import { isCapitals, isShouted, isTitleCase } from '../lang/title-case';
import { heads, modifiers, noPart, wordSet } from '../organizations/heads';
import type { OrganizationCandidate } from '../organizations/candidate';
import { isCapital, runsOf, type Run } from '../organizations/runs';
import type { Token, Words } from '../reading';
import { isWholeWord, PLACE, PLACE_SIDE } from '../text/lists';
import type { PlaceCandidate } from './candidate';
import { countryWord } from './countries';
import { knownPlaces, knownPlacesInCapitals } from './known';
import { toldPlaces } from './told';
import { compassWords, eventNouns, placeHeads, widePlaceHeads } from './words';

const directions = wordSet(DIRECTIONS);

/**
 * The places of a paragraph, in text order, disjoint; the longest wins where two share words. What lies in an organization's name is none.
 * An article before a name and a possessive behind it are no part of it; adjectives and peoples ("Chinese") are no places.
 * @param made the paragraph's runs, where they are there already.
 */
export function findPlaces(
  { text, tokens }: Words,
  organizations: readonly OrganizationCandidate[],
  made: readonly Run[] = runsOf(tokens),
): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const titleCase = isTitleCase(text, tokens);
  const shouted = isShouted(text);
  const runs = shouted ? [] : made;
  let next = 0;
  let organization = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (organizations[organization] !== undefined && organizations[organization]!.end <= token.start) organization++;
    if (!isCapital(token)) {
      if (token.lower === 'al') pushKnown(text, tokens, at, titleCase, found);
      continue;
    }
    if ((organizations[organization]?.start ?? Infinity) <= token.start) continue;
    pushKnown(text, tokens, at, titleCase, found);
    if ((token.lists & PLACE_SIDE) !== 0 && directions.has(token.text)) pushDirection(tokens, at, found);
    while (next < runs.length && runs[next]!.first < at) next++;
    const run = runs[next];
    if (run?.first !== at) continue;
    for (const place of toldPlaces(text, tokens, run, titleCase)) found.push(place);
  }
  return disjoint(found, organizations);
}

function pushKnown(text: string, tokens: readonly Token[], at: number, titleCase: boolean, found: PlaceCandidate[]): void {
  // A whole word of which the list has none is looked at no further.
  const whole = isWholeWord(text, tokens[at]!);
  const { start, text: word, lists } = tokens[at]!;
  if (whole && (lists & PLACE) === 0) return;
  const match =
    (whole ? knownPlaces.atWord(text, start, word) : knownPlaces.at(text, start, word)) ??
    (isCapitals(word) ? knownPlacesInCapitals.at(text, start, word) : undefined);
  if (match === undefined) return;
  // "US$ 77 million", "Paris Air Show"
  if (text[match.end] === '$' || namesEvent(tokens, at, match.end)) return;
  const { name, country, strength } = match.value;
  if (isStateAbbreviation(text, match.end) && tokens[at - 1]?.text !== ',' && !isPartyLabel(tokens, at)) return;
  const named = titleCase ? false : isPartOfName(tokens, at, match.end);
  if (named && strength === 'likely') return;
  const direction = directionBefore(tokens, at);
  if (direction !== undefined) {
    found.push({
      start: direction,
      end: match.end,
      name: text.slice(direction, match.end),
      strength,
      ...(country === undefined ? {} : { country }),
    });
    return;
  }
  const end = wideEnd(tokens, at, match.end);
  if (end > match.end) {
    found.push({ start, end, name: text.slice(start, end), strength, ...(country === undefined ? {} : { country }) });
    return;
  }
  found.push({ start, end: match.end, name, strength: named ? 'likely' : strength, ...(country === undefined ? {} : { country }) });
}

/** Words between a place and the noun of the event that is named after it at the most. */
const LONGEST_EVENT = 3;

function namesEvent(tokens: readonly Token[], at: number, end: number): boolean {
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  for (let i = next; i < next + LONGEST_EVENT && tokens[i]?.capital === true; i++) if (eventNouns.has(tokens[i]!.text)) return true;
  return false;
}

/** "Kano State", "Rakhine State": the end of the word that says what the place is, where it ends the run; else `end`. */
function wideEnd(tokens: readonly Token[], at: number, end: number): number {
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  const head = tokens[next];
  const after = tokens[next + 1];
  if (head === undefined || !widePlaceHeads.has(head.text) || head.start !== end + 1) return end;
  return after !== undefined && isCapital(after) && after.pos !== 'PUNCT' ? end : head.end;
}

/** "South Florida", "Eastern Ukraine": a point of the compass with a capital that no sentence gave it is part of the name. */
function directionBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  const ahead = tokens[at - 2];
  if (before === undefined || ahead === undefined || !compassWords.has(before.text)) return undefined;
  return isCapital(ahead) || ahead.pos === 'PUNCT' || ahead.sentence !== before.sentence ? undefined : before.start;
}

/** "Fla.", "Mass." are states behind the comma of a dateline alone. */
const isStateAbbreviation = (text: string, end: number): boolean =>
  text[end - 1] === '.' && text[end - 3] !== '.' && text[end - 2] !== text[end - 2]?.toUpperCase();

/** "R-Ind.", "D-Calif.": a lawmaker's party before the state. */
const isPartyLabel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && /^[RDI]$/.test(tokens[at - 2]?.text ?? '');

/** Beside a capitalised word that is no title, people, place or part of a body's name, it may be a person's name ("Jack London"). */
function isPartOfName(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (before && isCapital(before) && !isOrdinary(before.text)) return true;
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  const after = tokens[next];
  return after !== undefined && isCapital(after) && !isOrdinary(after.text);
}

const isOrdinary = (word: string): boolean =>
  noPart.has(word) ||
  modifiers.has(word) ||
  heads.has(word) ||
  placeHeads.has(word) ||
  countryWord(word) !== undefined ||
  word.toUpperCase() === word;

/** "the West", "the collective West", but no "West Bank". */
function pushDirection(tokens: readonly Token[], at: number, found: PlaceCandidate[]): void {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  if (after && (isCapital(after) || after.text === '-')) return;
  const article = tokens[at - 1]?.lower === 'the' || tokens[at - 2]?.lower === 'the';
  if (article) found.push({ start: token.start, end: token.end, name: `the ${token.text}`, strength: 'certain' });
}

/** The longer of two that share words, of equal ones the first; none that shares words with an organization. */
function disjoint(found: readonly PlaceCandidate[], organizations: readonly OrganizationCandidate[]): PlaceCandidate[] {
  if (found.length === 0) return [];
  const sorted = found.length === 1 ? found : [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlaceCandidate[] = [];
  let organization = 0;
  for (const place of sorted) {
    while (organizations[organization] !== undefined && organizations[organization]!.end <= place.start) organization++;
    if ((organizations[organization]?.start ?? Infinity) < place.end) continue;
    const last = kept[kept.length - 1];
    if (last !== undefined && last.end > place.start) {
      if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
      continue;
    }
    kept.push(place);
  }
  return kept;
}
