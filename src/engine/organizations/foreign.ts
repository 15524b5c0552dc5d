import { ADJECTIVES, FOREIGN_OPENERS, LINK_ARTICLES, LINKED, LINKS } from '../lang/en/foreign-openers';
import { fold } from '../names/fold';
import { givenWeight } from '../names/lexicon';
import type { Token } from '../reading';
import type { OrganizationKind } from '../types';
import type { Found } from './edges';
import { noPart, wordSet } from './heads';
import { isCapital, type Run } from './runs';

const openers: ReadonlyMap<string, OrganizationKind> = new Map(
  (['state', 'other'] as const).flatMap((kind) => [...wordSet(FOREIGN_OPENERS[kind])].map((word) => [word, kind] as const)),
);
const linked = wordSet(LINKED);
const links = wordSet(LINKS);
const articles = wordSet(LINK_ARTICLES);
const adjectives = wordSet(ADJECTIVES);

/** Whether a name in another language may begin with the word. */
export const opensForeign = (word: string): boolean => openers.has(word);

/** Words of such a name at the most. */
const LONGEST = 10;

/** "Ministerio del Interior", "Agence nationale de la statistique": a word of another language and what its language ties to it. */
export function foreignAt(tokens: readonly Token[], { words }: Run, k: number): Found | undefined {
  const head = words[k]!;
  const kind = openers.get(head.text);
  if (kind === undefined || (head.closes !== undefined && head.closes !== 'adjective')) return undefined;
  let end: number | undefined;
  let isTied = !linked.has(head.text);
  let at = head.last + 1;
  for (let count = 0; count < LONGEST && at < tokens.length; count++) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[head.last]!.sentence) break;
    const word = wordBehindLinks(tokens, at);
    if (word > at) {
      isTied = true;
      end = tokens[word]!.end;
      at = word + 1;
    } else if (adjectives.has(token.lower) || (isCapital(token) && !isNameOrTitle(tokens, at))) {
      isTied ||= adjectives.has(token.lower);
      end = token.end;
      at++;
    } else break;
  }
  return end === undefined || !isTied ? undefined : { start: head.start, end, kind };
}

/** Index of the word behind "de la", "pour", "y": `at` itself where no such word stands there. */
function wordBehindLinks(tokens: readonly Token[], at: number): number {
  let word = at;
  const first = tokens[at]!;
  if (!links.has(straight(first.text)) && !(articles.has(straight(first.text)) && tokens[at + 1]?.capital === true)) return at;
  word++;
  while (word < tokens.length && word < at + 3 && (articles.has(straight(tokens[word]!.text)) || isApostrophe(tokens[word]!))) word++;
  const found = tokens[word];
  return found !== undefined && found.pos !== 'PUNCT' && /^\p{L}/u.test(found.text) ? word : at;
}

const straight = (word: string): string => word.replace('’', "'");
const isApostrophe = ({ text }: Token): boolean => text === '’' || text === "'";

/** "Policía Nacional Ana Ruiz": a title, or a given name with a word behind it. */
const isNameOrTitle = (tokens: readonly Token[], at: number): boolean =>
  noPart.has(tokens[at]!.text) || (givenWeight(fold(tokens[at]!.text)) === 2 && tokens[at + 1]?.capital === true);
