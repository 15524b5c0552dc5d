import { findMarks } from '../quotations/marks';
import { pairMarks } from '../quotations/pair-marks';
import { clausesOf } from '../claims/attributions-of';
import type { ParagraphReading, PartOfSpeech, Words } from '../reading';
import { remembered } from '../text/remembered';
import { namedStates } from './named';
import { ruledStates } from './ruled';

/**
 * What the reader's network sees of one token. The training script reads the same records from `scripts/export-tokens.ts`, so that both
 * see the same; a change here asks for a new training.
 */
export interface TokenFeatures {
  /** Lower case, ’ as ', each digit as 0. */
  readonly word: string;
  /** The last and the first three characters of `word`. */
  readonly suffix: string;
  readonly prefix: string;
  /** Letters as X or x, digits as d, runs of more than two cut to two, six characters at most. */
  readonly shape: string;
  /** Index into PARTS_OF_SPEECH. */
  readonly pos: number;
  /** Where the token stands to quotation marks: see QUOTED. */
  readonly quoted: number;
  /** 2 first of the paragraph, 1 first of a sentence, 0 neither. */
  readonly first: number;
  /** What the rules over clauses take it for: see RULED. */
  readonly ruled: number;
  /** What the layers of names and dates take it for: see NAMED. */
  readonly named: number;
}

/** In the order of the network's table. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
];

/** Values of `quoted`. Short stretches are mostly terms and parts of a clause, long ones mostly speech. */
export const QUOTED = { outside: 0, opens: 1, closes: 2, insideShort: 3, insideMedium: 4, insideLong: 5, unclosed: 6 } as const;

/** Tokens between the marks of a short and of a medium stretch, at most. */
const SHORT = 3;
const MEDIUM = 8;

/** One record for each token of the paragraph. */
export function tokenFeatures(reading: ParagraphReading): TokenFeatures[] {
  const { text, tokens } = reading;
  const ruled = ruledStates(tokens.length, clausesOf(reading).attributions);
  const named = namedStates(reading);
  const quoted = quotedStates(text, tokens);
  let sentence = -1;
  return tokens.map((token, i) => {
    const { word, suffix, prefix, shape } = token.text.length > LONGEST_REMEMBERED ? spelledAs(token.text) : spelling(token.text);
    const first = token.sentence === sentence ? 0 : i === 0 ? 2 : 1;
    sentence = token.sentence;
    return {
      word,
      suffix,
      prefix,
      shape,
      pos: Math.max(0, PARTS_OF_SPEECH.indexOf(token.pos)),
      quoted: quoted[i]!,
      first,
      ruled: ruled[i]!,
      named: named[i]!,
    };
  });
}

type Spelling = Pick<TokenFeatures, 'word' | 'suffix' | 'prefix' | 'shape'>;

function spelledAs(text: string): Spelling {
  const word = normalised(text.toLowerCase());
  return { word, suffix: word.slice(-3), prefix: word.slice(0, 3), shape: shapeOf(text) };
}

const spelling = remembered(spelledAs);
/** A longer token comes once, and is cut from its paragraph, which would be remembered with it. In UTF-16 code units. */
const LONGEST_REMEMBERED = 40;

function normalised(lower: string): string {
  return lower.replace(/[0-9]/g, '0').replace(/[‘’]/g, "'");
}

/** Only the first characters are looked at, so that a token of any length costs the same. */
function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && i < 40 && shape.length < 6; i++) {
    const c = word[i]!;
    const sign = c >= '0' && c <= '9' ? 'd' : c === c.toLowerCase() ? (c === c.toUpperCase() ? c : 'x') : 'X';
    if (shape.endsWith(sign + sign)) continue;
    shape += sign;
  }
  return shape;
}

function quotedStates(text: string, tokens: Words['tokens']): Uint8Array {
  const states = new Uint8Array(tokens.length);
  const { pieces, closesEarlier } = pairMarks(text, findMarks(text));
  const stretches = pieces.map(({ start, end, closed }) => ({ start, end, closed }));
  if (closesEarlier !== undefined) stretches.unshift({ start: 0, end: closesEarlier, closed: true });
  let at = 0;
  for (const { start, end, closed } of stretches) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    const inside = at - from - 2;
    const state = !closed
      ? QUOTED.unclosed
      : inside <= SHORT
        ? QUOTED.insideShort
        : inside <= MEDIUM
          ? QUOTED.insideMedium
          : QUOTED.insideLong;
    states.fill(state, from, at);
    if (at === from) continue;
    if (isMark(tokens[from]!.text)) states[from] = QUOTED.opens;
    if (closed && isMark(tokens[at - 1]!.text)) states[at - 1] = QUOTED.closes;
  }
  return states;
}

/** Quotation marks, and marks that the tokenizer left together with other punctuation (.”). */
function isMark(word: string): boolean {
  return /["'“”„«»‹›‘’`]/.test(word) && !/[\p{L}\p{N}]/u.test(word);
}
