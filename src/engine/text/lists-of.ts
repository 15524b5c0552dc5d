import { CUE_FORMS } from '../claims/cue-lexicon';
import { CUE_NOUN_CODES, CUE_ADJECTIVE_CODES } from '../claims/noun-lexicon';
import { isRelayWord } from '../claims/relay-lexicon';
import { mayOpenSign } from '../furniture/words';
import { ACCORDING, PER } from '../lang/en/claims/clause-words';
import { BYLINE_VERBS } from '../lang/en/people/bylines';
import { COMPOUND_HEADS, PARTY_MEMBERS } from '../lang/en/people/role-words';
import { PERSONAL_VERBS } from '../lang/en/people/name-context';
import { TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { DIRECTIONS } from '../lang/en/regions';
import { SMALL_HEADS } from '../lang/en/small-bodies';
import { isWordCode } from '../lang/phrases';
import { countryOfWord } from '../names/lexicon';
import { mayStandBeside } from '../organizations/appositives';
import { opensForeign } from '../organizations/foreign';
import { framesOutlet } from '../organizations/framed';
import { calledHeads, headWords, mediaOpeners, wordSet } from '../organizations/heads';
import { knownOrganizations, knownOutletsInCapitals } from '../organizations/known';
import { opensCountryWord } from '../places/countries';
import { knownPlaces, knownPlacesInCapitals } from '../places/known';
import { followingPlaceNouns, placeOfficers, placePrepositions, placeSigns } from '../places/words';
import { opensKnownName } from '../registry/compile';
import { officeOf } from '../roles/offices';
import {
  APPOSITION,
  BYLINE,
  COUNTRY,
  COUNTRY_OPENER,
  CUE,
  OFFICE,
  ORGANIZATION,
  ORGANIZATION_HEAD,
  OUTLET_FRAME,
  PERSONAL_VERB,
  PLACE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  PLACE_SIDE,
  PLAIN,
  REGISTRY,
  RELAY,
  SIGN,
} from './lists';
import { unstopped } from './unstopped';

/** A longer word is in no list of phrases. In UTF-16 code units. */
const LONGEST_PLAIN = 30;

/** What `Token.lists` holds. @param lower `text` in lower case. */
export function listsOf(text: string, lower: string): number {
  return (
    (isPlain(text) ? PLAIN : 0) |
    (mayOpenSign(lower) ? SIGN : 0) |
    (lower === 'by' || BYLINE_VERBS.has(lower) ? BYLINE : 0) |
    (isOfficeWord(lower) || text === MEMBER_LETTERS ? OFFICE : 0) |
    (isCueWord(text, lower) ? CUE : 0) |
    (isRelayWord(lower) ? RELAY : 0) |
    (knownOrganizations.mayBegin(text) || knownOutletsInCapitals.mayBegin(text) ? ORGANIZATION : 0) |
    (knownPlaces.mayBegin(text) || knownPlacesInCapitals.mayBegin(text) ? PLACE : 0) |
    (isHeadWord(text) ? ORGANIZATION_HEAD : 0) |
    (placeSigns.has(text) ? PLACE_HEAD : 0) |
    (placePrepositions.has(lower) ? PLACE_PREPOSITION : 0) |
    (followingPlaceNouns.has(text) || placeOfficers.has(text) || directions.has(text) ? PLACE_SIDE : 0) |
    (mayStandBeside(text) ? APPOSITION : 0) |
    (PERSONAL_VERBS.has(lower) ? PERSONAL_VERB : 0) |
    (text !== lower && countryOfWord(text) !== undefined ? COUNTRY : 0) |
    (text !== lower && opensCountryWord(text) ? COUNTRY_OPENER : 0) |
    (framesOutlet(lower) ? OUTLET_FRAME : 0) |
    (opensKnownName(text, lower) ? REGISTRY : 0)
  );
}

const isHeadWord = (text: string): boolean =>
  headWords.has(text) || mediaOpeners.has(text) || opensForeign(text) || SMALL_HEADS.has(text) || calledHeads.has(text);

const directions = wordSet(DIRECTIONS);

/** An office by its letters in capitals, else a form of address: see roles/head.ts. */
const MEMBER_LETTERS = 'MS';

function isPlain(text: string): boolean {
  if (text.length > LONGEST_PLAIN) return false;
  for (let i = 0; i < text.length; i++) if (!isWordCode(text.charCodeAt(i))) return false;
  return true;
}

const isOfficeWord = (lower: string): boolean =>
  officeOf(lower) !== undefined || PARTY_MEMBERS.has(lower) || COMPOUND_HEADS.has(lower) || TITLE_ABBREVIATIONS.has(unstopped(lower));

const isCueWord = (text: string, lower: string): boolean =>
  text === ':' ||
  lower === ACCORDING ||
  lower === PER ||
  CUE_FORMS.has(lower) ||
  CUE_NOUN_CODES.has(lower) ||
  CUE_ADJECTIVE_CODES.has(lower);
