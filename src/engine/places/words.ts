import * as lists from '../lang/en/place-words';
import { phrasesOf, wordSet } from '../organizations/heads';

/** Words that end a place's name, with how sure they are: a surname is only likely. */
export const placeHeads: ReadonlyMap<string, 'certain' | 'likely'> = new Map(
  lists.PLACE_HEADS.trim()
    .split(/\s+/)
    .map((word) => (word.endsWith('?') ? [word.slice(0, -1), 'likely'] : [word, 'certain'])),
);
export const pairedPlaceHeads: ReadonlySet<string> = new Set(phrasesOf(lists.PAIRED_PLACE_HEADS));
export const pairedPlaceLastWords: ReadonlySet<string> = new Set(
  [...pairedPlaceHeads].map((pair) => pair.slice(pair.lastIndexOf(' ') + 1)),
);
export const placeOpeners = wordSet(lists.PLACE_OPENERS);
export const placeOfHeads = wordSet(lists.PLACE_OF_HEADS);
export const placeNouns = wordSet(lists.PLACE_NOUNS);
export const residentNouns = wordSet(lists.RESIDENT_NOUNS);
export const followingPlaceNouns = wordSet(lists.FOLLOWING_PLACE_NOUNS);
export const placePrepositions = wordSet(lists.PLACE_PREPOSITIONS);
export const noPlaces = wordSet(lists.NO_PLACES);
export const memberNouns = wordSet(lists.MEMBER_NOUNS);
export const roadWords = wordSet(lists.ROAD_WORDS);
export const widePlaceHeads = wordSet(lists.WIDE_PLACE_HEADS);
export const explainedPlaces = wordSet(lists.EXPLAINED_PLACES);
/** Words of the lists at which a name that tells itself to be a place may end or begin. */
export const placeSigns: ReadonlySet<string> = new Set([
  ...placeHeads.keys(),
  ...pairedPlaceLastWords,
  ...placeOpeners,
  ...placeOfHeads,
  ...roadWords,
]);
export const districtOffices = wordSet(lists.DISTRICT_OFFICES);
export const compassWords = wordSet(lists.COMPASS_WORDS);
export const placeOfficers = wordSet(lists.PLACE_OFFICERS);
export const eventNouns = wordSet(lists.EVENT_NOUNS);
export const peopleFrom = wordSet(lists.PEOPLE_FROM);
export const motionWords = wordSet(lists.MOTION_WORDS);
export const namedPlaceHeads = wordSet(lists.NAMED_PLACE_HEADS);
export const timesBehind = wordSet(lists.TIMES_BEHIND);
