import { DAYS } from '../lang/en/people/role-words';
import type { Token } from '../reading';
import { familyWeight, givenWeight, isCommonWord } from '../names/lexicon';
import { CUE, PERSONAL_VERB } from '../text/lists';
import type { Office } from './offices';

/** The office whose noun is an adjective as well. */
const OFFICIAL = 'official';

export const mayBeAdjective = ({ noun, plural }: Office): boolean => noun === OFFICIAL && !plural;

/**
 * Whether such a noun is an adjective before a noun, whatever the tagger takes it for: "her second official trip", "an official welcome",
 * "the official Xinhua news agency"; not "a health official familiar with it" nor "the official Ann Lee".
 */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.sentence !== sentence) return false;
  switch (next.pos) {
    case 'NOUN':
      return (next.lists & PERSONAL_VERB) === 0 && !DAYS.has(next.lower);
    case 'ADJ':
      // "an official welcome", but "an official close to the talks", "an official aware of them"
      return ((next.lists & CUE) !== 0 && tokens[at + 2]?.lower !== OF) || tokens[at + 2]?.pos === 'NOUN';
    case 'PROPN':
      return leadsNoun(tokens, at + 1) || isEvent(tokens, at + 1);
    default:
      return false;
  }
}

/** "an official State Visit": the last word with a capital is an ordinary one. */
function isEvent(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + NAME_REACH && tokens[at + 1]?.pos === 'PROPN') at++;
  const { lower } = tokens[at]!;
  return isCommonWord(lower) && !DAYS.has(lower) && givenWeight(lower) === 0 && familyWeight(lower) === 0;
}

const OF = 'of';

/** Most words of a name before the noun that it tells of. */
const NAME_REACH = 4;

/** "Xinhua news", "Russian delegation": a noun right behind the name. */
function leadsNoun(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + NAME_REACH && tokens[at]?.pos === 'PROPN') at++;
  const next = tokens[at];
  return next?.pos === 'NOUN' && next.sentence === tokens[from]!.sentence && (next.lists & (PERSONAL_VERB | CUE)) === 0;
}
