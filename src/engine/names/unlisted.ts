import { APPOINTING_VERBS, NAMED_THINGS, NOT_PERSON_HEADS, NOT_PERSON_TAILS, PLACE_PREPOSITIONS } from '../lang/en/people/name-context';
import { PORTFOLIOS } from '../lang/en/people/role-words';
import { PARTICLES } from '../lang/en/people/titles';
import { words } from '../lang/words';
import type { Token } from '../reading';
import { CUE, PERSONAL_VERB } from '../text/lists';
import { opensSentence } from '../text/sentence';
import { isHolder } from './apposed';
import { isAccording } from './before';
import type { NameSurroundings } from './evidence';
import { isAcronym } from './letters';

/** What it adds that no list has any of the words, and what words around them add that fit a person better. */
const FOR_UNLISTED = 1;
const FOR_PART = 1;
/** The same for a single word behind what it said, and with its bearer’s office behind it. */
const FOR_SPEAKER = 2.5;
const FOR_HOLDER = 1.5;

/** Words of a name of which no list has any, particles aside. */
const MOST = 4;

/**
 * Capitalised words that are neither words of the language nor in any list, where nothing says what else they name: in news most are people.
 * (With all lists of names hidden, 95 of 100 such runs of two to four words in CoNLL’s and PolNeAR’s dev texts and on 58 pages from all over
 * the world were people; those behind "the", "in" and a word with a capital are left out, where most of the others stand.)
 */
export function weighUnlisted({ tokens, first, after, folded, facts, words: written }: NameSurroundings): number {
  let count = 0;
  for (let i = 0; i < folded.length; i++) {
    const word = folded[i]!;
    if (PARTICLES.has(word)) continue;
    const { common, title } = facts[i]!;
    if (common || title !== undefined || PORTFOLIOS.has(word) || isAcronym(written[i]!)) return 0;
    count++;
  }
  const last = folded[folded.length - 1]!;
  if (count === 0 || count > MOST || NOT_PERSON_HEADS.has(folded[0]!) || NOT_PERSON_TAILS.has(last) || isTeam(last)) return 0;
  const before = opensSentence(tokens, first) ? undefined : tokens[first - 1]!;
  if (before && !isAccording(tokens, first - 1) && isForThings(before)) return 0;
  if (count > 1) return FOR_UNLISTED + (actsOrIs(tokens, after) || isActedOn(before) || isOfTwo(tokens, first, after) ? FOR_PART : 0);
  if (folded.length > 1) return 0;
  return endsWords(tokens, first) && speaks(tokens[after]) ? FOR_SPEAKER : isHolding(tokens, after) ? FOR_HOLDER : 0;
}

/** "Menengai Oilers", "Fact Checkers": several who do one thing. */
const isTeam = (last: string): boolean => last.length > SHORTEST_TEAM && last.endsWith('ers');
const SHORTEST_TEAM = 5;

/** Whether a place, a ship or a body may follow the word as well as a person. */
const isForThings = ({ capital, lower }: Token): boolean => capital || BEFORE_THINGS.has(lower) || NAMED_THINGS.has(lower);

const BEFORE_THINGS: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, ...words(`the an a of 's ’s & ( -- – — ‘ “ " ' ''`)]);

const FROM_A_BODY: ReadonlySet<string> = words('of from');

/** "A B was", "A B of the C", "A B, of the C," */
function actsOrIs(tokens: readonly Token[], after: number): boolean {
  const at = tokens[after]?.text === ',' && FROM_A_BODY.has(tokens[after + 1]?.lower ?? '') ? after + 1 : after;
  const next = tokens[at];
  if (!next) return false;
  return next.pos === 'AUX' || (FROM_A_BODY.has(next.lower) && (tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.capital === true));
}

/** "appointed A B as" */
const isActedOn = (before: Token | undefined): boolean => before !== undefined && APPOINTING_VERBS.has(before.lower);

/** "the two, A B and C B,": two that go by one family name. */
function isOfTwo(tokens: readonly Token[], first: number, after: number): boolean {
  const family = tokens[after - 1]!.text;
  if (tokens[after]?.lower === 'and') return tokens[after + 2]?.text === family || tokens[after + 3]?.text === family;
  return tokens[first - 1]?.lower === 'and' && tokens[first - 2]?.text === family;
}

/** Whether a mark that ends quoted words stands before the token: "“…,” A said". */
const endsWords = (tokens: readonly Token[], first: number): boolean =>
  QUOTE_ENDS.has(tokens[first - 1]?.text ?? '') && SENTENCE_MARKS.has(tokens[first - 2]?.text ?? '');

const QUOTE_ENDS: ReadonlySet<string> = new Set(['”', '"', '’', "''"]);
const SENTENCE_MARKS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…']);

const speaks = (next: Token | undefined): boolean =>
  next !== undefined && !next.capital && (next.lists & PERSONAL_VERB) !== 0 && (next.lists & CUE) !== 0;

/** "Sukamta, a member of the …": an office of state behind the name and its comma. */
const isHolding = (tokens: readonly Token[], after: number): boolean => {
  const article = tokens[after + 1]?.lower;
  return tokens[after]?.text === ',' && (article === 'a' || article === 'an' || article === 'the') && isHolder(tokens, after + 1);
};
