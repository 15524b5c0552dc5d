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
  let at = first - 2;
  while (at >= 0 && isTopic(tokens[at]!.text)) at--;
  // "the White House and State Department": the topic is the end of another name.
  if (isTopic(words[0]!.text) && at < first - 2 && (at < 0 || tokens[at]!.text === 'The' || !isCapital(tokens[at]!)))
    return tokens[at + 1]!.start;
  return layout.titleCase || countryOfWord(words[0]!.text) !== undefined ? undefined : joinedName(text, tokens, first - 2);
}

/** "the Salaries and Remuneration Commission": one or two capitalised words between an article and the "and" that name nothing of their own. */
function joinedName(text: string, tokens: readonly Token[], last: number): number | undefined {
  let at = last;
  while (at > 0 && last - at < 2 && isCapital(tokens[at]!) && isPlainWord(text, tokens[at]!)) at--;
  const article = tokens[at];
  return at < last && article?.lower === 'the' ? tokens[at + 1]!.start : undefined;
}

/** Whether a capitalised word is no name that stands alone: of a place, a people, a body, a person. */
const isPlainWord = (text: string, { text: word, start, lower }: Token): boolean =>
  !noPart.has(word) &&
  countryOfWord(word) === undefined &&
  knownOrganizations.at(text, start, word) === undefined &&
  knownPlaces.at(text, start, word) === undefined &&
  !heads.has(word) &&
  !isAcronym(word) &&
  (isCommonWord(lower) || /(?:al|an|ic|ar|ish|ies|s)$/.test(lower));

const isTopic = (word: string): boolean => topics.has(word) || modifiers.has(word);
