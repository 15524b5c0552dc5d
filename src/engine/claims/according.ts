import { ACCORDING, OWN_CLAUSE_OPENERS, PER } from '../lang/en/claims/clause-words';
import { QUANTIFIERS, RELATIVES } from '../lang/en/claims/function-words';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import { CITING_PARTICIPLES } from '../lang/en/claims/source-words';
import type { Token } from '../reading';
import type { Attribution } from './attribution';
import { clauseFollows } from './clause-ahead';
import { contentRuns } from './content';
import { insertionEnd } from './insertion';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import { postposedEnd } from './postposed';

/** In the middle of a sentence, so many tokens behind the comma belong to the content. */
const SHORTEST_REST = 3;

/** "…, according to the ministry.", "According to the ministry, …", "Per two officials, …", "…, as per the ministry." */
export function readAccording(layout: Layout, word: number, sentence: Run): Attribution | undefined {
  const { tokens } = layout;
  const cueLast = tokens[word]!.lower === ACCORDING ? word + 1 : word;
  const at = isCompared(layout, word, sentence) ? word - 1 : word;
  const start = cueLast + 1;
  if (start > sentence.last) return undefined;
  // "According to her the bank is safe": no possessive in front of an article.
  const alone = PERSONAL_PRONOUNS.has(tokens[start]!.lower) && tokens[start + 1]?.pos === 'DET';
  const head = alone ? start : nounPhraseEnd(layout, start, sentence.last, true);
  if (head < 0) return undefined;
  const named = appositionEnd(layout, head, at > sentence.first, sentence.last);
  const hanging = postposedEnd(layout, named, sentence.last);
  const last = hanging.belongs ? hanging.last : named;
  const content: Run[] = [];
  if (at > sentence.first) {
    const end = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
    if (end >= sentence.first) content.push({ first: sentence.first, last: end });
  }
  const rest = beyondCiting(layout, beyondRelative(layout, hanging.last + 2, sentence.last), sentence.last);
  if (rest <= sentence.last && tokens[rest - 1]!.text === ',') {
    const runs = contentRuns(layout, rest, sentence.last, 'clause');
    if (at === sentence.first || (runs[0]!.last - rest > SHORTEST_REST && !isOwnClause(tokens[rest]!))) content.push(...runs);
  }
  if (alone && at === sentence.first && content.length === 0) content.push(...contentRuns(layout, start + 1, sentence.last, 'clause'));
  if (content.length === 0) return undefined;
  return {
    kind: 'according',
    lemma: ACCORDING,
    utterance: true,
    cue: { first: at, last: cueLast },
    source: { first: start, last, how: 'after' },
    content,
    group: undefined,
    frame: 'before',
  };
}

/**
 * Whether an attribution without a verb begins at the token: "according to", and "per" where a phrase between commas or at the sentence's
 * start follows that names somebody or something, and no measure ("per cent", "per day", "per capita").
 */
export function opensAccording(layout: Layout, at: number, { first, last }: Run): boolean {
  const { tokens } = layout;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || at >= last) return false;
  if (lower === ACCORDING) return next.lower === 'to';
  const opening = isCompared(layout, at, { first, last }) ? at - 1 : at;
  if (lower !== PER || (opening > first && tokens[opening - 1]!.text !== ',')) return false;
  const mayOpen = next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'PROPN' || QUANTIFIERS.has(next.lower);
  if (!mayOpen && (opening === at || next.pos !== 'NOUN')) return false;
  const end = nounPhraseEnd(layout, at + 1, last, true);
  const after = tokens[end + 1];
  return end > at && (at > first ? end >= last - 1 || after?.pos === 'PUNCT' : after?.text === ',');
}

/** "as per". */
const isCompared = ({ tokens }: Layout, at: number, { first }: Run): boolean =>
  at > first && tokens[at]!.lower === PER && tokens[at - 1]!.lower === AS;

const AS = 'as';

/** Where the clause begins behind ", who asked not to be named,": the place itself where no relative clause stands there. */
function beyondRelative(layout: Layout, at: number, end: number): number {
  const { tokens } = layout;
  if (at > end || tokens[at - 1]!.text !== ',' || !RELATIVES.has(tokens[at]!.lower)) return at;
  const close = insertionEnd(layout, at, end);
  return close < 0 ? at : close + 1;
}

/** Where the clause begins behind ", citing the ministry,": the place itself where nothing is cited there, or the sentence ends with it. */
function beyondCiting(layout: Layout, at: number, end: number): number {
  const { tokens } = layout;
  if (at >= end || tokens[at - 1]!.text !== ',' || !CITING_PARTICIPLES.has(tokens[at]!.lower)) return at;
  const last = nounPhraseEnd(layout, at + 1, end, true);
  return last >= 0 && last + 2 <= end && tokens[last + 1]!.text === ',' ? last + 2 : at;
}

/** What the reporter adds: ", though he admitted", ", which has not said". */
const isOwnClause = ({ lower, pos }: Token): boolean => pos === 'CCONJ' || OWN_CLAUSE_OPENERS.has(lower) || RELATIVES.has(lower);

/**
 * The last token of what tells who the name is that ends at `head`: "according to Lund, head of the rescue service", "according to Lund, the
 * mayor, the road is closed". `head` itself where nothing does.
 * @param isBehind whether the words stand in front of "according to"
 */
function appositionEnd(layout: Layout, head: number, isBehind: boolean, end: number): number {
  const { tokens, quotationOf, time } = layout;
  const first = head + 2;
  if (tokens[head]!.pos !== 'PROPN' || first > end || tokens[head + 1]!.text !== ',' || quotationOf[first]! >= 0 || time[first] === 1)
    return head;
  const { pos, lower } = tokens[first]!;
  if (pos !== 'DET' && !(isBehind && APPOSED.has(pos) && !lower.endsWith(GERUND))) return head;
  const last = nounPhraseEnd(layout, first, end, true);
  if (last < 0) return head;
  const next = tokens[last + 1];
  if (last === end || (last === end - 1 && next?.pos === 'PUNCT')) return last;
  if (next?.text !== ',' || last + 2 > end) return head;
  return (isBehind ? RELATIVES.has(tokens[last + 2]!.lower) : clauseFollows(layout, last + 2, end)) ? last : head;
}

/** "…, according to police, killing two": no apposition, whatever the tagger takes it for. */
const GERUND = 'ing';

/** With what an apposition behind a name may begin. */
const APPOSED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
