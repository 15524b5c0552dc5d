import { countryOfWord, isCommonWord } from '../names/lexicon';
import { knownPlaces } from '../places/known';
import type { Token } from '../reading';
import { isAcronym } from './acronyms';
import type { Layout } from './edges';
import { heads, modifiers, noPart, topics } from './heads';
import { knownOrganizations } from './known';
import { isCapital, type Run } from './runs';

/** "Immigration and Naturalization Service": what "and" joins to the first word is part of the name where both are topics of offices. Offset of the first word. */
export function joinedBefore(text: string, tokens: readonly Token[], { words, first }: Run, layout: Layout): number | undefined {
  const and = tokens[first - 1];
  if (and?.text !== 'and' && and?.text !== '&') return undefined;
  const whole = layout.titleCase || countryOfWord(words[0]!.text) !== undefined ? undefined : joinedName(text, tokens, first - 2);
  if (whole !== undefined) return whole;
  let at = first - 2;
  while (at >= 0 && isTopic(tokens[at]!.text)) at--;
  // "the White House and State Department": the topic is the end of another name.
  if (isTopic(words[0]!.text) && at < first - 2 && (at < 0 || tokens[at]!.text === 'The' || !isCapital(tokens[at]!)))
    return tokens[at + 1]!.start;
  return undefined;
}

/**
 * "the Salaries and Remuneration Commission", "the Geology, Volcanology, and Tsunami Agency": words with capitals between an article and the
 * "and" that name nothing of their own, at most two of them before it or before each comma.
 */
function joinedName(text: string, tokens: readonly Token[], last: number): number | undefined {
  let at = tokens[last]?.text === ',' ? last - 1 : last;
  for (let end = at, parts = 1; at > 0; at--) {
    const token = tokens[at]!;
    if (token.text === ',' && end > at && parts < MOST_PARTS) {
      end = at - 1;
      parts++;
    } else if (end - at >= 2 || !isCapital(token) || !isPlainWord(text, token)) break;
  }
  // Where a comma opens the paragraph, nothing is left before it.
  return at >= 0 && at < last && tokens[at]!.lower === 'the' && isCapital(tokens[at + 1]!) ? tokens[at + 1]!.start : undefined;
}

/** More parts with commas between them are no one name. */
const MOST_PARTS = 5;

/** Whether a capitalised word is no name that stands alone: of a place, a people, a body, a person. */
const isPlainWord = (text: string, { text: word, start, lower }: Token): boolean =>
  !noPart.has(word) &&
  countryOfWord(word) === undefined &&
  knownOrganizations.at(text, start, word) === undefined &&
  knownPlaces.at(text, start, word) === undefined &&
  !heads.has(word) &&
  !isAcronym(word) &&
  (isCommonWord(lower) || /(?:al|an|ic|ar|ish|ies|s|logy|ment|tion|ture|ity)$/.test(lower));

const isTopic = (word: string): boolean => topics.has(word) || modifiers.has(word);
