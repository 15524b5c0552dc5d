import { isCapitals } from '../lang/title-case';
import { isWordCode } from '../lang/phrases';
import { knownPlaces, knownPlacesInCapitals } from '../places/known';
import { placeHeads } from '../places/words';
import type { Token } from '../reading';
import { countryOfWord } from '../names/lexicon';
import { officeOf } from '../roles/offices';
import { namesNoBody } from './bracketed';
import type { OrganizationCandidate } from './candidate';
import { heads, modifiers, namedAfterBodies, noAcronyms, noPart, reportingWords } from './heads';
import { knownOrganizations } from './known';
import { isCapital } from './runs';

const ACRONYM = /^[A-Z]{2,6}$/;
/** Two to six capitals that are no common abbreviation. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word) && !noAcronyms.has(word);

/** Letters that stand alone for a body: "the SPLC said". Two letters or a neighbour in capitals are too little. */
export function acronymAt(text: string, tokens: readonly Token[], at: number): OrganizationCandidate | undefined {
  const token = tokens[at]!;
  const isSpokenFor =
    token.text.length === 2 && officeOf(tokens[at + 1]?.lower ?? '')?.class === 'spokesperson' && countryOfWord(token.text) === undefined;
  if ((token.text.length < 3 && !isSpokenFor) || token.text.length > 6 || !isCapitals(token.text) || !isAcronym(token.text))
    return undefined;
  if (token.pos !== 'PROPN' && token.pos !== 'NOUN') return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // Five letters and more are as often a word that is shouted.
  if (token.text.length > 4 && before?.lower !== 'the' && !reportingWords.has(tokens[at + 1]?.text ?? '')) return undefined;
  if ((before !== undefined && isShouted(before)) || (after !== undefined && isShouted(after))) return undefined;
  // Initials before a surname.
  if (after !== undefined && isCapital(after) && !noPart.has(after.text) && !heads.has(after.text) && !modifiers.has(after.text))
    return undefined;
  if (before !== undefined && isTitle(before)) return undefined;
  // A speaker's label in a transcript; a place in a dateline.
  if (after?.text === ':' || knownPlacesInCapitals.at(text, token.start) !== undefined) return undefined;
  // "LAC": letters of a place.
  if (knownPlaces.at(text, token.start, token.text)?.end === token.end) return undefined;
  // "… Partnership (TPP)", "Deputy Inspector General (DIG)".
  if (before?.text === '(' && (namesNoBody(tokens, at - 1, token.text) || placeHeads.get(tokens[at - 2]?.text ?? '') === 'certain'))
    return undefined;
  if (namedAfterBodies.at(text, token.start, token.text) !== undefined) return undefined;
  // "MH17", "SU-57", a name with initials.
  const next = text[token.end];
  if (
    next === '-' ||
    (next === '.' && isWordCode(text.charCodeAt(token.end + 1))) ||
    (before !== undefined && before.end === token.start && before.text === '-')
  )
    return undefined;
  return { start: token.start, end: token.end, kind: 'other', strength: 'likely', name: token.text };
}

const SHORT_COUNTRIES = new Set(['US', 'UK', 'UAE', 'USA']);

/** A neighbour in capitals that is no abbreviation of its own: the words are shouted. */
const isShouted = ({ text }: Token): boolean =>
  /^[A-Z]{2,}$/.test(text) && !SHORT_COUNTRIES.has(text) && knownOrganizations.at(text, 0) === undefined;

const isTitle = ({ lower }: Token): boolean => noPart.has(lower.charAt(0).toUpperCase() + lower.slice(1)) && lower.endsWith('.');
