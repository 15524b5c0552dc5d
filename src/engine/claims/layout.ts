import { AGE_ENDING } from '../lang/en/claims/person-descriptions';
import { CERTAIN } from '../names/evidence';
import { datelineEnd } from '../publication/dateline';
import { pairsOf } from '../quotations/pair-marks';
import type { ParagraphReading, Token } from '../reading';
import { codeAt } from '../lang/code-at';
import { hasLetter } from '../lang/letters';
import { earlierLater } from '../lang/en/dates/relations';
import { SHORT_SUFFIXES, TITLE_ABBREVIATIONS } from '../lang/en/people/titles';
import { UTTERANCE_VERBS } from '../lang/en/quotations/utterance-verbs';
import { CUE } from '../text/lists';
import { readAs } from '../text/text-token';
import { tokenFrom } from '../text/token-index';
import type { Span } from '../types';

/** A run of tokens, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A quotation of the paragraph with the tokens inside its marks, marks included. */
export interface LaidQuotation extends Run {
  /** Relative to the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** A paragraph's tokens with what a reader of its clauses needs at every step. All indices are token indices. */
export interface Layout {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly LaidQuotation[];
  /** Index of the quotation that holds the token; -1 outside. */
  readonly quotationOf: readonly number[];
  /** Sentences that a quotation does not break: “A. B,” he said is one. */
  readonly sentences: readonly Run[];
  readonly sentenceOf: readonly number[];
  /** 1 where the token belongs to a time expression. */
  readonly time: readonly number[];
  /** So many tokens are the paragraph's dateline, which is a sentence of its own and no part of what anybody says. */
  readonly dateline: number;
}

/** "USA Today", "the Mail on Sunday": a time that is part of a body’s name. */
const isNamed = (organizations: readonly Span[], { start, end }: Span): boolean =>
  organizations.some((body) => body.start < start && end <= body.end);

/** A sentence is cut after so many tokens: every search runs within a sentence, and so the whole reading stays linear. */
export const LONGEST_SENTENCE = 250;
/** How many tokens after “…?” may stand before a verb of saying, for both to be one sentence. */
const ATTRIBUTION_REACH = 8;

/** "Earlier", "later". */
const PARTS: ReadonlySet<string> = new Set(Object.keys(earlierLater));

export type Readable = Pick<ParagraphReading, 'text' | 'tokens' | 'marks' | 'dates' | 'kept'> &
  Partial<Pick<ParagraphReading, 'names' | 'places' | 'organizations'>>;

export function layOut(reading: Readable): Layout {
  const { text, tokens: tagged, marks, dates, names = [], places = [], organizations = [] } = reading;
  const tokens = withNames(tagged, names, organizations, places);
  // Short rows are cheaper as plain arrays: a typed one has its memory outside the heap.
  const time = new Array<number>(tokens.length).fill(0);
  let i = 0;
  for (const { start, end } of dates) {
    const isTime = !isAge(text, end) && !isNamed(organizations, { start, end });
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    // "Earlier this week": the date's span does without the word, the clause does not.
    if (isTime && i > 0 && PARTS.has(tokens[i - 1]!.lower)) time[i - 1] = 1;
    for (; i < tokens.length && tokens[i]!.start < end; i++) if (isTime && tokens[i]!.end > start) time[i] = 1;
  }
  const quotations: LaidQuotation[] = [];
  const quotationOf = new Array<number>(tokens.length).fill(-1);
  if (marks.length > 0) {
    let at = 0;
    for (const { start, end } of pairsOf(reading).pieces) {
      while (at < tokens.length && tokens[at]!.start < start) at++;
      const first = at;
      while (at < tokens.length && tokens[at]!.end <= end) quotationOf[at++] = quotations.length;
      if (at > first) quotations.push({ start, end, first, last: at - 1 });
    }
  }
  const dateline = tokenFrom(tokens, datelineEnd(text, places));
  const { sentences, sentenceOf, shortened } = cutSentences(tokens, quotations, quotationOf, dateline);
  return {
    text,
    tokens: shortened.length > 0 ? withStops(tokens, shortened) : tokens,
    quotations,
    quotationOf,
    sentences,
    sentenceOf,
    time,
    dateline,
  };
}

/** "The 71-year-old president": an age belongs to its noun as an adjective does. */
const isAge = (text: string, end: number): boolean =>
  text.startsWith(AGE_ENDING, end) || text.startsWith(AGE_ENDING, end - AGE_ENDING.length);

/** What the tagger takes a family name for that is a word, too. */
const MISTAKEN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'ADJ']);

/** Words of a name are a name, whatever the tagger took them for ("Mr. Hedge said", "Dr. Ward stated"). */
function withNames(
  tokens: readonly Token[],
  names: ParagraphReading['names'],
  organizations: ParagraphReading['organizations'],
  places: ParagraphReading['places'],
): readonly Token[] {
  let mended: Token[] | undefined;
  const mend = (i: number, lists = tokens[i]!.lists): void => {
    mended ??= tokens.slice();
    mended[i] = readAs(tokens[i]!, 'PROPN', lists);
  };
  for (const { start, end, score } of names) {
    if (score < CERTAIN) continue;
    for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) {
      if (!MISTAKEN.has(tokens[i]!.pos)) continue;
      mend(i);
    }
  }
  // "the Red Cross warned": within a body's name, what is no verb although it looks like one.
  for (const { start, end } of organizations) {
    for (let i = tokenFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) {
      if (tokens[i]!.capital && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX')) mend(i);
    }
  }
  // "the United States president warned": nor does any word of a place's name carry a claim.
  for (const { start, end } of places) {
    for (let i = tokenFrom(tokens, start) + 1; i < tokens.length && tokens[i]!.end <= end; i++) {
      if ((tokens[i]!.lists & CUE) === 0) continue;
      mend(i, tokens[i]!.lists & ~CUE);
    }
  }
  return mended ?? tokens;
}

function cutSentences(
  tokens: readonly Token[],
  quotations: readonly LaidQuotation[],
  quotationOf: readonly number[],
  dateline: number,
): Pick<Layout, 'sentences' | 'sentenceOf'> & { readonly shortened: readonly number[] } {
  const sentences: Run[] = [];
  const shortened: number[] = [];
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const tooLong = i - first >= LONGEST_SENTENCE && (quotationOf[i]! < 0 || quotationOf[i] !== quotationOf[i - 1]);
    if (i > first && tokens[i]!.sentence !== tokens[i - 1]!.sentence && isShortened(tokens, i)) shortened.push(i - 1);
    else if (i > first && (i === dateline || tooLong || (i > dateline && startsSentence(tokens, quotations, quotationOf, i)))) {
      sentences.push({ first, last: i - 1 });
      first = i;
    }
    sentenceOf[i] = sentences.length;
  }
  if (tokens.length > 0) sentences.push({ first, last: tokens.length - 1 });
  return { sentences, sentenceOf, shortened };
}

/** The full stops of shortened titles belong to the names that they stand in. */
function withStops(tokens: readonly Token[], stops: readonly number[]): readonly Token[] {
  const mended = [...tokens];
  for (const at of stops) mended[at] = { ...mended[at]!, pos: 'PROPN' };
  return mended;
}

function startsSentence(
  tokens: readonly Token[],
  quotations: readonly LaidQuotation[],
  quotationOf: readonly number[],
  i: number,
): boolean {
  const before = quotationOf[i - 1]!;
  if (before >= 0) {
    if (quotationOf[i] === before) return false;
    const quotation = quotations[before]!;
    const sign = lastSign(tokens, quotation);
    if (!'.?!'.includes(sign)) return false;
    const next = tokens[i]!.text;
    if (quotationOf[i]! < 0 && !isCapital(next)) return false;
    return sign === '.' || !attributionFollows(tokens, quotationOf, i);
  }
  if (tokens[i]!.sentence === tokens[i - 1]!.sentence) return false;
  // Abbreviations in brackets ("(R-Fla.) said") end no sentence.
  const code = tokens[i]!.text.charCodeAt(0);
  if (code >= 97 && code <= 122 && tokens[i - 1]!.text !== '.') return false;
  // A bracket or a mark that stands alone starts nothing.
  return quotationOf[i]! >= 0 || hasLetter(tokens[i]!.text) || !')]”’'.includes(tokens[i]!.text);
}

/** "Police Insp. | Gen. Budi Lund", "Kweku Lund Jnr. | disclosed": a title or a suffix that ends no sentence, whatever the tagger takes it for. */
function isShortened(tokens: readonly Token[], i: number): boolean {
  const stop = tokens[i - 1]!;
  const word = tokens[i - 2];
  if (!word || stop.text !== '.' || word.end !== stop.start || !word.capital || word.text === word.text.toUpperCase()) return false;
  const { capital, pos } = tokens[i]!;
  return capital ? pos === 'PROPN' && TITLE_ABBREVIATIONS.has(word.lower) : SHORT_SUFFIXES.has(word.lower);
}

/** The last sign before the closing mark; a space where it is a word. */
function lastSign(tokens: readonly Token[], { first, last }: Run): string {
  for (let i = last; i > first; i--) {
    const { text } = tokens[i]!;
    if ('.?!,;:—–…-'.includes(text)) return text[0]!;
    if (hasLetter(text)) return text.endsWith('.') ? '.' : ' ';
  }
  return ' ';
}

function attributionFollows(tokens: readonly Token[], quotationOf: readonly number[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + ATTRIBUTION_REACH; i++) {
    if (quotationOf[i]! >= 0 || '.;:?!'.includes(tokens[i]!.text)) return false;
    if (UTTERANCE_VERBS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

export function isCapital(word: string): boolean {
  const code = codeAt(word, 0);
  // The tokenizer makes a token without text of some dots within a word, whose code is no number.
  if (!(code >= 128)) return code >= 65 && code <= 90;
  return word[0] !== word[0]!.toLowerCase();
}
