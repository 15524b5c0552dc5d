import { firstWordAt } from '../lang/phrases';
import type { Token, Words } from '../reading';
import { keptWith, type Keeper } from '../text/kept';
import { ANY, PLAIN } from '../text/lists';
import type { Span } from '../types';
import { modifiers, numberedHeads, ownedHeads } from './heads';

/** One word of a capitalised run: a token, or several that hyphens, "&" or a possessive join ("Asia-Pacific", "People’s"). */
export interface RunWord extends Span {
  /** As written, with a straight apostrophe. */
  readonly text: string;
  /** Index of its last token. */
  readonly last: number;
  /** `Token.lists` of a single token; every bit for words that are put together. */
  readonly lists: number;
  /** Set where the run ends with it: a possessive, or a word that a hyphen makes an adjective ("Miami-based"). */
  readonly closes?: 'possessive' | 'adjective';
}

/** Words in capitals that stand side by side, no mark between them. */
export interface Run {
  readonly words: readonly RunWord[];
  /** Index of the first token. */
  readonly first: number;
  /** Index of the token behind the run. */
  readonly next: number;
}

/** Longer runs are no names; what is beyond begins a run of its own. */
const LONGEST_RUN = 14;

/** Whether the token begins with a capital letter (of any alphabet that has them). */
export const isCapital = ({ capital }: Token): boolean => capital;

const adjoins = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isChannelNumber = (word: string): boolean => word.length < 3 && /^\d{1,2}$/.test(word);

/**
 * The run that begins at a capitalised token.
 * @param keepsPossessive words whose possessive belongs to a name ("People's"), with a straight apostrophe.
 */
export function runAt(tokens: readonly Token[], first: number, keepsPossessive: ReadonlySet<string>): Run {
  const words: RunWord[] = [];
  let at = first;
  while (at < tokens.length && words.length < LONGEST_RUN) {
    const token = tokens[at]!;
    if (isCapital(token)) {
      const word = wordAt(tokens, at, keepsPossessive);
      // An adjective is a run of its own.
      if (word.closes === 'adjective' && words.length > 0) break;
      words.push(word);
      at = word.last + 1;
      if (word.closes !== undefined) break;
    } else if (token.text === '&' && words.length > 0 && at + 1 < tokens.length && isCapital(tokens[at + 1]!)) {
      const left = words.pop()!;
      const right = wordAt(tokens, at + 1, keepsPossessive);
      words.push({ start: left.start, end: right.end, text: `${left.text} & ${right.text}`, last: right.last, lists: ANY });
      at = right.last + 1;
    } else if (words.length > 0 && isChannelNumber(token.text) && numberedHeads.has(tokens[at + 1]?.text ?? '')) {
      words.push({ start: token.start, end: token.end, text: token.text, last: at, lists: token.lists });
      at++;
    } else break;
  }
  return { words, first, next: at };
}

/** All runs of a paragraph, in order. Possessives of `modifiers` belong to a run's words. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]!)) continue;
    const run = runAt(tokens, at, modifiers);
    runs.push(run);
    at = run.next - 1;
  }
  return runs;
}

function wordAt(tokens: readonly Token[], first: number, keepsPossessive: ReadonlySet<string>): RunWord {
  let last = first;
  let text = tokens[first]!.text;
  for (;;) {
    const mark = tokens[last + 1];
    if (mark === undefined || !adjoins(tokens[last], mark)) break;
    if (mark.text === '-' && adjoins(mark, tokens[last + 2]) && last - first < 8) {
      text += `-${tokens[last + 2]!.text}`;
      last += 2;
      continue;
    }
    const possessive = mark.lower === "'s" || mark.lower === '’s' ? "'s" : mark.text === "'" || mark.text === '’' ? "'" : undefined;
    // "Farmers’ Union": a plural before a body that it owns.
    const owns = possessive === "'" && text.endsWith('s') && ownedHeads.has(tokens[last + 2]?.text ?? '');
    if (possessive !== undefined && (owns || keepsPossessive.has(text + possessive))) {
      text += possessive;
      last++;
    }
    break;
  }
  const { start, lists } = tokens[first]!;
  const { end } = tokens[last]!;
  if (last === first && (lists & PLAIN) !== 0) return { start, end, text, last, lists };
  const plain = text.includes('’') ? text.replaceAll('’', "'") : text;
  // The tokenizer leaves some possessives on their noun.
  if (plain.endsWith("'s") && !keepsPossessive.has(plain))
    return { start, end: end - 2, text: plain.slice(0, -2), last, lists: ANY, closes: 'possessive' };
  if (last > first && isSmall(tokens[last]!) && !plain.endsWith("'"))
    return { start, end, text: plain, last, lists: ANY, closes: 'adjective' };
  return { start, end, text: plain, last, lists: plain === tokens[first]!.text ? lists : ANY };
}

/** The capitalised tokens of a paragraph: which they are, where they start, and the word by which a `PhraseIndex` knows them. */
export interface Capitals {
  readonly indexes: readonly number[];
  readonly starts: readonly number[];
  readonly words: readonly string[];
}

/** The capitalised tokens of a paragraph, made once for all versions of the document that it stands in. */
export const capitalsOf = keptWith(({ text, tokens }: Keeper & Words): Capitals => {
  const indexes: number[] = [];
  const starts: number[] = [];
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!isCapital(token)) continue;
    indexes.push(i);
    starts.push(token.start);
    words.push(firstWordAt(text, token.start, token.text));
  }
  return { indexes, starts, words };
});

const isSmall = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
};
