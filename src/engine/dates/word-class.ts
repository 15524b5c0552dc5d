import type { Value, WordClass } from './language';
import { CAPITAL, type Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** Something that a pattern may name: matches at a token, says how many tokens it takes, and what they stand for. */
export interface Terminal {
  /** Tokens taken from `at`; 0 where it does not match. `value` holds good until the next call. */
  match(scan: Scan, at: number): number;
  readonly value: Value;
  /** Whether a match may begin with this word. */
  startsWith(word: number): boolean;
  /** All of these words, where they are at hand. */
  readonly firsts?: Iterable<number>;
  /** Words of which each match has one; where this is missing, those that it may begin with. */
  readonly needs?: Iterable<number>;
  /** Whether the word may be all of a match; where this is missing, every word that a match may begin with. */
  isWhole?(word: number): boolean;
  /** Whether the word may be the second one of a match of several. */
  continuesWith(word: number): boolean;
}

/** How word classes and other terminals are asked for. */
export type ClassOf = (name: string) => Terminal;

interface Phrase {
  readonly words: readonly number[];
  readonly value: Value;
}

const PARTS = /[a-z]+|[0-9]+|[^a-z0-9 ]/g;

/** The words and marks of a phrase as the scanner will cut it. */
export function partsOf(phrase: string): string[] {
  return phrase.match(PARTS) ?? [];
}

/**
 * In which classes each word stands, alone or as the first one of a phrase. All that is asked of one word lies side by side, since a word
 * is asked about for many classes, and most of them do not have it.
 */
export class ClassTable {
  /** So many numbers for each word, 32 classes in each. */
  readonly width: number;
  readonly bits: Int32Array;

  constructor(words: number, classes: number) {
    this.width = (classes + 31) >> 5;
    this.bits = new Int32Array(words * this.width);
  }
}

/** A class of words and phrases; the longest phrase at a place wins. */
export class ListTerminal implements Terminal {
  value: Value = true;
  private readonly single: (Value | undefined)[];
  private readonly phrases = new Map<number, Phrase[]>();
  private readonly seconds = new Set<number>();
  readonly firsts: number[] = [];
  readonly needs: number[] = [];
  /** The class in the table: numbers of all words, so many for each, which of them, and the bit in it. */
  private readonly table: Int32Array;
  private readonly width: number;
  private readonly column: number;
  private readonly bit: number;

  /**
   * @param frequent 1 for words that texts are full of.
   * @param index the class's own, among those of the table.
   */
  constructor(
    list: WordClass,
    vocabulary: Vocabulary,
    private readonly capitalised: Uint8Array,
    frequent: Uint8Array,
    { bits, width }: ClassTable,
    index: number,
  ) {
    this.table = bits;
    this.width = width;
    this.column = index >> 5;
    this.bit = 1 << (index & 31);
    this.single = new Array<Value | undefined>(vocabulary.words.length).fill(undefined);
    for (const [key, value] of Object.entries(list)) {
      const words = partsOf(key).map((part) => vocabulary.get(part));
      const first = words[0];
      if (first === undefined) continue;
      bits[first * width + this.column]! |= this.bit;
      this.firsts.push(first);
      this.needs.push([...words].reverse().find((word) => frequent[word] === 0) ?? first);
      if (words.length === 1) this.single[first] = value;
      else {
        const others = this.phrases.get(first) ?? [];
        this.phrases.set(
          first,
          [...others, { words, value }].sort((a, b) => b.words.length - a.words.length),
        );
        this.seconds.add(words[1]!);
      }
    }
  }

  match(scan: Scan, at: number): number {
    if (at >= scan.count) return 0;
    const word = scan.word[at]!;
    if ((this.table[word * this.width + this.column]! & this.bit) === 0) return 0;
    if (this.phrases.size > 0) {
      const phrases = this.phrases.get(word);
      if (phrases)
        for (const { words, value } of phrases) {
          let k = 1;
          while (k < words.length && at + k < scan.count && scan.word[at + k] === words[k]) k++;
          if (k === words.length) {
            this.value = value;
            return k;
          }
        }
    }
    const value = this.single[word];
    if (value === undefined || (this.capitalised[word] === 1 && (scan.flags[at]! & CAPITAL) === 0)) return 0;
    this.value = value;
    return 1;
  }

  startsWith(word: number): boolean {
    return this.single[word] !== undefined || this.phrases.has(word);
  }

  isWhole(word: number): boolean {
    return this.single[word] !== undefined;
  }

  continuesWith(word: number): boolean {
    return this.seconds.has(word);
  }
}
