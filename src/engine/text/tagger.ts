import { codeAt } from '../lang/code-at';
import type { PartOfSpeech, Token, Words } from '../reading';
import type { Span } from '../types';
import { HASH_START, hashStep } from './group-table';
import { TextToken } from './text-token';
import { createVocabulary, spelled, type Entry, type Vocabulary } from './vocabulary';
import type { LanguageModel } from './wink-parts';

export type { LanguageModel } from './wink-parts';

/** wink-nlp's tokenizer is quadratic in the length of a word; what is longer than any word is kept from it. In UTF-16 code units. */
const LONGEST_WORD = 80;

/** Cuts a paragraph into tokens with parts of speech and sentences. Offsets are UTF-16, relative to `text`. */
export type Tagger = (text: string) => Words;

/**
 * Tokens, tags and sentences as wink-nlp gives them, in a quarter of its time: each group of letters is cut once (`vocabulary.ts`), and the
 * machines run over small numbers in columns.
 */
export function createTagger(model: LanguageModel): Tagger {
  const vocabulary = createVocabulary(model);
  const tags = model.tags as readonly PartOfSpeech[];
  const columns = createColumns(vocabulary, model.tags.indexOf('NUM'));
  const codes = new Uint16Array(LONGEST_WORD);
  return (text) => {
    const tokens: Token[] = [];
    const sentences: { start: number; end: number }[] = [];
    for (const { start: from, end: to, word } of readable(text)) {
      if (word) {
        const value = text.slice(from, to);
        const sentence = Math.max(0, sentences.length - 1);
        const { lower, capital, lists } = spelled(value);
        tokens.push(new TextToken(from, to, value, lower, capital, 'X', lists, sentence));
        if (sentences.length === 0) sentences.push({ start: from, end: to });
        else sentences[sentences.length - 1]!.end = to;
        continue;
      }
      columns.clear();
      for (let at = from; at < to;) {
        while (at < to && isSpace(codeAt(text, at))) at++;
        const start = at;
        let hash = HASH_START;
        for (; at < to; at++) {
          const code = codeAt(text, at);
          if (isSpace(code)) break;
          codes[at - start] = code;
          hash = hashStep(hash, code);
        }
        if (start < at) columns.add(vocabulary.read(text, start, at, codes, hash), start, start > from);
      }
      columns.tag();
      const { entries, starts, pos, ends, count } = columns;
      const first = sentences.length;
      let sentence = 0;
      for (let i = 0; i < count; i++) {
        const { text: written, lower, capital, lists } = entries[i]!;
        const start = starts[i]!;
        const end = start + written.length;
        while (sentence < ends.length && i > ends[sentence]!) sentence++;
        const index = first + sentence;
        while (sentences.length <= index) sentences.push({ start, end });
        sentences[index]!.end = end;
        tokens.push(new TextToken(start, end, written, lower, capital, tags[pos[i]!]!, lists, index));
      }
    }
    return { text, tokens, sentences };
  };
}

/** What addresses end with that is no word of English. */
const DOMAINS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'gov',
  'edu',
  'co',
  'io',
  'tv',
  'info',
  'eu',
  'uk',
  'za',
  'ng',
  'ke',
  'au',
  'nz',
]);

/** The tokens of one piece of text, column by column. Kept from piece to piece: a new one costs no memory. */
interface Columns {
  /** Behind `count` there may be others, of an earlier piece. */
  readonly entries: readonly Entry[];
  readonly starts: Int32Array;
  /** Indexes of the parts of speech, once `tag` has been called. */
  readonly pos: Int32Array;
  /** Indexes of the last tokens of all sentences but the last one. */
  readonly ends: readonly number[];
  readonly count: number;
  clear(): void;
  /** @param spaced white space stands before the group. */
  add(first: Entry | undefined, start: number, spaced: boolean): void;
  tag(): void;
}

/** @param number index of the part of speech of numbers. */
function createColumns({ sentences, taggers }: Vocabulary, number: number): Columns {
  // By the number of a part of speech: its event in each of the machines.
  const tagEvents = taggers.map((machine) => Int32Array.from({ length: 32 }, (_, tag) => machine.eventOf(tag)));
  let room = 1024;
  const makeRoom = (old?: Int32Array): Int32Array => {
    const column = new Int32Array(room);
    if (old) column.set(old);
    return column;
  };
  const columns = {
    entries: [] as Entry[],
    starts: makeRoom(),
    pos: makeRoom(),
    ends: [] as number[],
    count: 0,
    clear(): void {
      columns.count = 0;
      columns.ends.length = 0;
    },
    add(first: Entry | undefined, start: number, spaced: boolean): void {
      // A group has no more tokens than letters, and one place more is for the event behind the last token.
      if (columns.count + LONGEST_WORD >= room) {
        room *= 2;
        columns.starts = makeRoom(columns.starts);
        columns.pos = makeRoom(columns.pos);
        breaks = makeRoom(breaks);
        events = makeRoom();
      }
      const { entries, starts, pos } = columns;
      let at = columns.count;
      for (let entry = first; entry !== undefined; entry = entry.next, at++) {
        entries[at] = entry;
        starts[at] = start + entry.at;
        pos[at] = entry.tag;
        breaks[at] = spaced && entry === first ? entry.spaced : entry.glued;
      }
      columns.count = at;
    },
    tag(): void {
      const { entries, pos, count, ends } = columns;
      sentences.run(breaks, count, (at) => {
        if (!isDecimal(at) && !isInAddress(at)) ends.push(at);
      });
      for (let k = 0; k < taggers.length; k++) {
        const byTag = tagEvents[k]!;
        for (let i = 0; i < count; i++) {
          const { hints } = entries[i]!;
          events[i] = hints === undefined ? byTag[pos[i]!]! : hints[k]!;
        }
        taggers[k]!.run(events, count, (at, tag) => {
          // A name below 0 is a tag that the word gets in any case.
          if (tag < 0) pos[at] = -tag;
          else if ((entries[at]!.tags & (1 << tag)) !== 0) pos[at] = tag;
        });
      }
      let added = false;
      for (let i = 0; i < count; i++) {
        const entry = entries[i]!;
        if (entry.fixed) pos[i] = entry.tag;
        else if (entry.stopped && isOpening(i + 1) && !ends.includes(i)) added = ends.push(i) > 0;
      }
      if (added) ends.sort((a, b) => a - b);
    },
  };
  /** The full stop within "Sh7.9", "R2.7": a figure behind letters, which wink-nlp takes apart. */
  const isDecimal = (at: number): boolean => {
    const { entries, starts, count } = columns;
    if (at === 0 || at + 1 >= count || entries[at]!.text !== '.' || starts[at + 1]! !== starts[at]! + 1) return false;
    const before = entries[at - 1]!.text;
    return starts[at - 1]! + before.length === starts[at] && isDigit(before, before.length - 1) && isDigit(entries[at + 1]!.text, 0);
  };
  /** The full stop within "Ports.com". */
  const isInAddress = (at: number): boolean => {
    const { entries, starts, count } = columns;
    return at + 1 < count && starts[at + 1]! === starts[at]! + 1 && entries[at]!.text === '.' && DOMAINS.has(entries[at + 1]!.text);
  };
  /** A capitalised word that is no number ("No. Ten", "no. II"). */
  const isOpening = (at: number): boolean => {
    if (at >= columns.count) return false;
    const { capital, text, lower } = columns.entries[at]!;
    return capital && text.length > 1 && text.slice(1) === lower.slice(1) && columns.pos[at] !== number;
  };
  let events = makeRoom();
  let breaks = makeRoom();
  return columns;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** As `\s` of regular expressions, and control characters, which would make one endless word of many. */
function isSpace(code: number): boolean {
  if (code < 128) return code <= 32;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

interface Piece extends Span {
  /** Set for a run without white space that is longer than any word: a URL, a table rule, rubbish. It becomes one token. */
  readonly word: boolean;
}

/** A quick look: whether anything may be longer than a word. Goes from one white space to the last one within a word's reach. */
function mayHoldLongWord(text: string): boolean {
  for (let at = -1; at + 1 + LONGEST_WORD < text.length;) {
    let space = at + 1 + LONGEST_WORD;
    while (space > at && codeAt(text, space) > 32) space--;
    if (space === at) return true;
    at = space;
  }
  return false;
}

function readable(text: string): Piece[] {
  if (!mayHoldLongWord(text)) return [{ start: 0, end: text.length, word: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const start = at;
    while (at < text.length && text.charCodeAt(at) > 32) at++;
    if (at - start > LONGEST_WORD) {
      if (from < start) pieces.push({ start: from, end: start, word: false });
      pieces.push({ start, end: at, word: true });
      from = at;
    }
  }
  if (from < text.length) pieces.push({ start: from, end: text.length, word: false });
  return pieces;
}
