import * as lists from '../lang/en/outlet-frames';
import { familyWeight, givenWeight, isCommonWord } from '../names/lexicon';
import { fold } from '../names/fold';
import { countryWord } from '../places/countries';
import { knownPlaces } from '../places/known';
import { noPlaces } from '../places/words';
import type { Token } from '../reading';
import { officeOf } from '../roles/offices';
import { isAcronym } from './acronyms';
import type { OrganizationCandidate } from './candidate';
import { heads, headWords, modifiers, noPart, wordSet } from './heads';
import { OUTLET_FRAME } from '../text/lists';
import type { Run, RunWord } from './runs';

const telling = wordSet(lists.TELLING);
const carrying = wordSet(lists.CARRYING);
const reporting = wordSet(lists.REPORTING);
const ending = wordSet(lists.ENDING);
const citing = wordSet(lists.CITING);
const programmes = wordSet(lists.PROGRAMMES);
const nameWords = wordSet(lists.OUTLET_NAME_WORDS);
const starts = [...wordSet(lists.OUTLET_STARTS)];
const finishes = [...wordSet(lists.OUTLET_FINISHES)];
const talking: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lists.TALKING.trim()
    .split('\n')
    .flatMap((line) => {
      const [talks = '', prepositions = ''] = line.split(':');
      const allowed = wordSet(prepositions);
      return talks.split(' ').map((word) => [word, allowed] as const);
    }),
);

/** Whether the word (lower case) may stand beside such an outlet. Most sentences have none, which `Token.lists` tells. */
export const framesOutlet = (lower: string): boolean => telling.has(lower) || ending.has(lower) || citing.has(lower) || talking.has(lower);

const frames = ({ lists: known }: Token): boolean => (known & OUTLET_FRAME) !== 0;

/** Words of an outlet's name that only its sentence tells. */
const LONGEST_NAME = 4;

/** How far a talk may stand from its preposition: "interview | on Friday | with". In tokens. */
const LONGEST_TIME = 4;

/**
 * A name that no list knows, where the sentence speaks of it as of an outlet. Who is told something or talked to may be a person, too:
 * there the name itself must look like an outlet's.
 */
export function framedOutlet(text: string, tokens: readonly Token[], run: Run): OrganizationCandidate | undefined {
  const words = noPart.has(run.words[0]!.text) ? run.words.slice(1) : run.words;
  const first = words[0];
  if (!first || words.length > LONGEST_NAME) return undefined;
  const hasArticle = run.first > 0 && words.length === run.words.length && tokens[run.first - 1]!.lower === 'the';
  const before = run.first - (hasArticle ? 2 : 1);
  const isNamed =
    isPassedOn(tokens, before, run) || ((isSpokenTo(tokens, before, run) || cites(tokens, before, run)) && looksInvented(words));
  if (!isNamed || !mayName(text, tokens, run, words)) return undefined;
  const { end } = words[words.length - 1]!;
  return { start: first.start, end, kind: 'media', strength: 'likely', name: text.slice(first.start, end) };
}

/** ", Newsbeat reported.", ", reports Newsbeat.", "as reported by Newsbeat": nobody but an outlet does that. */
function isPassedOn(tokens: readonly Token[], before: number, { next }: Run): boolean {
  const left = before < 0 ? undefined : tokens[before];
  const right = tokens[next];
  const { sentence } = tokens[next - 1]!;
  if (left?.text === ',' && right && frames(right) && ending.has(right.lower)) return endsSentence(tokens, next + 1, sentence);
  if (left && frames(left) && ending.has(left.lower) && tokens[before - 1]?.text === ',') return endsSentence(tokens, next, sentence);
  if (left?.lower !== 'by') return false;
  const participle = tokens[before - 1]?.lower ?? '';
  return (
    carrying.has(participle) ||
    (reporting.has(participle) && (tokens[before - 2]?.lower === 'as' || (right?.lower === 'as' && tokens[next + 1]?.lower === 'saying')))
  );
}

/** "Newsbeat, citing the ministry, reported", "Newsbeat reported that it would open, citing the ministry". */
function cites(tokens: readonly Token[], before: number, { next }: Run): boolean {
  const right = tokens[next];
  const left = before < 0 ? undefined : tokens[before];
  if (!right || (left?.text !== ',' && left?.sentence === right.sentence)) return false;
  if (right.text === ',') return citing.has(tokens[next + 1]?.lower ?? '');
  if (!frames(right) || !ending.has(right.lower)) return false;
  for (let at = next + 1; at < next + LONGEST_REPORT && tokens[at]?.sentence === right.sentence; at++)
    if (tokens[at - 1]!.text === ',' && citing.has(tokens[at]!.lower)) return true;
  return false;
}

/** How far behind "reported" an outlet's "citing" is looked for. In tokens. */
const LONGEST_REPORT = 60;

/** Whether nothing follows but a time, or what the outlet cites. */
function endsSentence(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at <= from + LONGEST_TIME; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.text === '.') return true;
    if (citing.has(token.lower)) return true;
    if (token.pos !== 'ADP' && token.pos !== 'PROPN' && token.pos !== 'NUM' && token.text !== ',') return false;
  }
  return false;
}

const POSSESSIVE_SIGNS: ReadonlySet<string> = new Set(["'s", '’s']);

/** "told Delta Voice", "in an interview on Friday with Delta Voice", "on Newsbeat’s Breakfast programme". */
function isSpokenTo(tokens: readonly Token[], before: number, { words, next }: Run): boolean {
  const left = before < 0 ? undefined : tokens[before];
  if (!left) return false;
  if (frames(left) && telling.has(left.lower)) return true;
  if (words[words.length - 1]!.closes === 'possessive' || POSSESSIVE_SIGNS.has(tokens[next]?.text ?? '')) {
    for (let at = next; at <= next + LONGEST_TIME; at++) if (programmes.has(tokens[at]?.lower ?? '')) return left.pos === 'ADP';
  }
  for (let at = before - 1; at >= 0 && at >= before - LONGEST_TIME; at--) {
    const prepositions = frames(tokens[at]!) ? talking.get(tokens[at]!.lower) : undefined;
    if (prepositions) return prepositions.has(left.lower);
  }
  return false;
}

const isOutletWord = ({ text }: RunWord): boolean => nameWords.has(text) || heads.get(text)?.kind === 'media';

/** "DailyTrust", "News24", "KXLT", "Kibris Postasi", "Delta Voice", "Checkpoint": ordinary words, or such as nobody is called by. */
function looksInvented(words: readonly RunWord[]): boolean {
  if (
    words.some(isOutletWord) ||
    words.some(({ text }) => /\p{Ll}\p{Lu}|\d/u.test(text) || isAcronym(text) || isCompound(text.toLowerCase()))
  )
    return true;
  // "told Members that"
  return words.every(({ text }) => isCommonWord(fold(text)) && (words.length > 1 || !text.endsWith('s')));
}

/** "Newsbeat", "Zambopost". */
const isCompound = (lower: string): boolean =>
  starts.some((start) => lower.startsWith(start) && lower.length > start.length) ||
  finishes.some((finish) => lower.endsWith(finish) && lower.length > finish.length + 2);

/** Whether the words name nobody, no place, and nothing that other lists know. */
function mayName(text: string, tokens: readonly Token[], run: Run, words: readonly RunWord[]): boolean {
  const last = words[words.length - 1]!;
  if (
    words.some(
      ({ text: word, closes }, i) =>
        noPart.has(word) || (words.length === 1 && noPlaces.has(word)) || (closes !== undefined && i < words.length - 1),
    )
  )
    return false;
  if (
    last.closes === 'adjective' ||
    (words.every(({ text: word }) => modifiers.has(word) || countryWord(word) !== undefined) && !words.some(isOutletWord))
  )
    return false;
  if (words.some(({ text: word }) => officeOf(word.toLowerCase()) !== undefined)) return false;
  if (words.length === 1 && headWords.has(last.text)) return false;
  if (isSomebodys(words)) return false;
  return (knownPlaces.at(text, words[0]!.start, tokens[run.first]!.text)?.end ?? 0) < last.end;
}

/** Whether the first word is a given name, or the only one a family's. */
function isSomebodys(words: readonly RunWord[]): boolean {
  const [given, family] = [fold(words[0]!.text), fold(words[words.length - 1]!.text)];
  if (words.length === 1) return givenWeight(given) > 0 || familyWeight(family) > 0;
  return givenWeight(given) > 0 && !isCommonWord(given) && !isCommonWord(family) && !nameWords.has(words[words.length - 1]!.text);
}
