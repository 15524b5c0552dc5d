import { givenWeight, isCommonWord } from '../names/lexicon';
import { heads, modifiers, noPart } from '../organizations/heads';
import { knownOrganizations } from '../organizations/known';
import type { Run, RunWord } from '../organizations/runs';
import type { Token } from '../reading';
import { PLACE_SIDE } from '../text/lists';
import type { PlaceCandidate } from './candidate';
import { countryWord } from './countries';
import { noPlaces, placeHeads, placeOfficers } from './words';

/** Words of a place's name before an officer's title at the most. */
const LONGEST = 2;

/** "Mie Governor Seiichiro Oba", "Kapseret MP", "Mie governor": what such an officer is called after is a place, of whichever list. */
export function placeOfOfficer(text: string, tokens: readonly Token[], { words, next }: Run): PlaceCandidate | undefined {
  const from = words.length > 1 && words[0]!.text === 'The' ? 1 : 0;
  let count = from;
  while (count < words.length && !isOfficer(words[count]!)) count++;
  if (count === words.length && (next >= tokens.length || !isOfficer(tokens[next]!))) return undefined;
  if (count <= from || count - from > LONGEST || !words.slice(from, count).every((word) => isUnknown(text, word))) return undefined;
  const [start, end] = [words[from]!.start, words[count - 1]!.end];
  return { start, end, name: text.slice(start, end), strength: 'certain', told: true };
}

const isOfficer = ({ text, lists }: Pick<Token, 'text' | 'lists'>): boolean => (lists & PLACE_SIDE) !== 0 && placeOfficers.has(text);

/** Whether no list says what the word is. */
const isUnknown = (text: string, { text: word, start, closes }: RunWord): boolean =>
  closes === undefined &&
  word.length > 2 &&
  !/\p{Lu}.*\p{Lu}|\./u.test(word.replace(/-\p{Lu}/gu, '')) &&
  !isCommonWord(word.toLowerCase()) &&
  givenWeight(word.toLowerCase()) < 2 &&
  !noPart.has(word) &&
  !modifiers.has(word) &&
  !heads.has(word) &&
  !placeHeads.has(word) &&
  !noPlaces.has(word) &&
  !/(?:ist|ists|ian|ish|ese|crat|crats|ary)$/.test(word) &&
  countryWord(word) === undefined &&
  knownOrganizations.at(text, start) === undefined;
