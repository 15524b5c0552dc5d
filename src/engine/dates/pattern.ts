import type { Reading } from './candidate';
import { GLUED, type Scan } from './scan';
import type { Terminal } from './word-class';
import type { Value } from './language';

/**
 * The small language in which rules say what they read.
 *
 *     name        a word class of the language, or a terminal such as `count`, `year`, `day`
 *     name:key    the same, kept under another key
 *     ~name       without white space before it
 *     a | b       one or the other, first match wins
 *     ( … )       a group
 *     x?          may be missing
 *     date        a whole time expression, read by the rules again
 *
 * No repetition: a pattern takes a bounded number of tokens, so matching is linear in the text.
 */
export type Captures = Map<string, Value | Reading>;

/** A set of words of the vocabulary: 1 at the ids of those within. */
export type WordSet = Uint8Array;

/** Gives the token after the match, or -1. */
export type Matcher = (scan: Scan, at: number, captures: Captures) => number;

/** Reads a whole expression at a token; undefined where none stands there. */
export type ReadDate = (scan: Scan, at: number) => { readonly end: number; readonly reading: Reading } | undefined;

export interface Pattern {
  readonly match: Matcher;
  /** By word: 1 where a match may begin with it. */
  readonly first: WordSet;
  /** Each match has one of these words, but for those of the dates within it. */
  readonly needs: WordSet;
  /** Whether the word alone may be a match. */
  isWhole(word: number): boolean;
  /** Whether a match of several may begin with the two words. */
  opensWith(word: number, next: number): boolean;
  /** The fewest tokens that a match takes. */
  readonly shortest: number;
}

interface Node {
  compile(next: Matcher): Matcher;
  readonly first: WordSet;
  readonly needs: WordSet;
  /** Whether the word may be all of the node. */
  isWhole(word: number): boolean;
  /** Whether the two words may begin the node, as its first two tokens. Not to be asked before all rules are known. */
  opensWith(word: number, next: number): boolean;
  /** Whether the word may stand where the node begins behind another one. Not to be asked before all rules are known. */
  followsWith(word: number): boolean;
  readonly shortest: number;
}

const TOKEN = /\(|\)\??|\||~?[a-z][\w-]*(?::[a-z][\w-]*)?\??/gi;

/** What a pattern is compiled with. */
export interface PatternContext {
  readonly terminal: (name: string) => Terminal;
  /** The words with which a match of the terminal may begin; asked for once a name. */
  readonly firstOf: (name: string) => WordSet;
  /** Words of which each match of the terminal has one; asked for once a name. */
  readonly needsOf: (name: string) => WordSet;
  /** Which of the sets texts have least often. */
  readonly rarest: (sets: readonly WordSet[]) => WordSet;
  readonly readDate: ReadDate;
  /** Whether a rule begins with the word; asked for only once all rules have been compiled. */
  readonly beginsDate: (word: number) => boolean;
  /** Number of words in the vocabulary. */
  readonly words: number;
}

export function compilePattern(source: string, context: PatternContext): Pattern {
  const { words, rarest } = context;
  const tokens = source.match(TOKEN) ?? [];
  if (tokens.join('') !== source.replace(/\s+/g, '')) throw new Error(`Bad pattern: ${source}`);
  let at = 0;
  const alternatives = (): Node => {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : eitherOf(options, words);
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    for (; at < tokens.length && tokens[at] !== '|' && !tokens[at]!.startsWith(')');) {
      const token = tokens[at++]!;
      if (token === '(') {
        const inner = alternatives();
        const close = tokens[at++];
        if (!close?.startsWith(')')) throw new Error(`Bad pattern: ${source}`);
        items.push(close === ')?' ? optional(inner) : inner);
      } else {
        const maybe = token.endsWith('?');
        const [name = '', key = name] = token.replace(/[~?]/g, '').split(':');
        const leaf = name === 'date' ? dateNode(context, key) : leafNode(context, name, key, token.startsWith('~'));
        items.push(maybe ? optional(leaf) : leaf);
      }
    }
    return sequenceOf(items, words, rarest);
  };
  const root = alternatives();
  if (at < tokens.length) throw new Error(`Bad pattern: ${source}`);
  const accept: Matcher = (_scan, end, captures) => (captures.clear(), end);
  return {
    match: root.compile(accept),
    first: root.first,
    needs: root.needs,
    isWhole: (word) => root.isWhole(word),
    opensWith: (word, next) => root.opensWith(word, next),
    shortest: root.shortest,
  };
}

/** Captures are written on the way back, once the rest of the pattern has matched: a failed branch leaves none behind. */
function leafNode(context: PatternContext, name: string, key: string, glued: boolean): Node {
  const terminal = context.terminal(name);
  const first = context.firstOf(name);
  return {
    compile: (next) => (scan, at, captures) => {
      if (at >= scan.count || first[scan.word[at]!] === 0 || (glued && (scan.flags[at]! & GLUED) === 0)) return -1;
      const taken = terminal.match(scan, at);
      if (taken === 0) return -1;
      const { value } = terminal;
      const end = next(scan, at + taken, captures);
      if (end >= 0) captures.set(key, value);
      return end;
    },
    first,
    needs: context.needsOf(name),
    isWhole: (word) => first[word] === 1 && (terminal.isWhole?.(word) ?? true),
    opensWith: (word, next) => first[word] === 1 && terminal.continuesWith(next),
    followsWith: (word) => first[word] === 1,
    shortest: 1,
  };
}

function dateNode({ readDate, beginsDate, words }: PatternContext, key: string): Node {
  return {
    compile: (next) => (scan, at, captures) => {
      const found = readDate(scan, at);
      if (!found) return -1;
      const end = next(scan, found.end, captures);
      if (end >= 0) captures.set(key, found.reading);
      return end;
    },
    // A pattern never begins with a date (it would recurse on itself without an end); behind an optional word it simply does not start.
    first: new Uint8Array(words),
    needs: new Uint8Array(words),
    isWhole: () => false,
    opensWith: () => false,
    followsWith: beginsDate,
    shortest: 1,
  };
}

function optional(inner: Node): Node {
  return {
    ...inner,
    compile: (next) => {
      const withIt = inner.compile(next);
      return (scan, at, captures) => {
        const end = withIt(scan, at, captures);
        return end >= 0 ? end : next(scan, at, captures);
      };
    },
    shortest: 0,
  };
}

function eitherOf(options: readonly Node[], words: number): Node {
  return {
    compile: (next) => {
      const branches = options.map((option) => option.compile(next));
      return (scan, at, captures) => {
        for (const branch of branches) {
          const end = branch(scan, at, captures);
          if (end >= 0) return end;
        }
        return -1;
      };
    },
    first: union(
      words,
      options.map(({ first }) => first),
    ),
    needs: union(
      words,
      options.map(({ needs }) => needs),
    ),
    isWhole: (word) => options.some((option) => option.isWhole(word)),
    opensWith: (word, next) => options.some((option) => option.opensWith(word, next)),
    followsWith: (word) => options.some((option) => option.followsWith(word)),
    shortest: Math.min(...options.map((option) => option.shortest)),
  };
}

function sequenceOf(items: readonly Node[], words: number, rarest: PatternContext['rarest']): Node {
  const heads = headsFrom(items, 0);
  const shortest = items.reduce((sum, item) => sum + item.shortest, 0);
  return {
    compile: (next) => items.reduceRight((rest, item) => item.compile(rest), next),
    first: union(
      words,
      heads.map(({ first }) => first),
    ),
    needs: rarest(items.filter((item) => item.shortest > 0).map(({ needs }) => needs)),
    // One item where all others may be missing.
    isWhole: (word) => items.some((item) => shortest === item.shortest && item.isWhole(word)),
    // Both in an item that may be the first, or one all of it and the other at the beginning of what follows.
    opensWith: (word, next) =>
      heads.some(
        (item, i) => item.opensWith(word, next) || (item.isWhole(word) && headsFrom(items, i + 1).some((after) => after.followsWith(next))),
      ),
    followsWith: (word) => heads.some((item) => item.followsWith(word)),
    shortest,
  };
}

/** The items that may come first from an item on: up to the first that must be there. */
function headsFrom(items: readonly Node[], from: number): readonly Node[] {
  const rest = items.slice(from);
  const needed = rest.findIndex(({ shortest }) => shortest > 0);
  return needed < 0 ? rest : rest.slice(0, needed + 1);
}

export function setOf(words: number, has: (word: number) => boolean): WordSet {
  const set = new Uint8Array(words);
  for (let word = 0; word < words; word++) if (has(word)) set[word] = 1;
  return set;
}

/** The words of all sets; where there is but one, it is shared, as no set is ever changed. */
function union(words: number, sets: readonly WordSet[]): WordSet {
  const different = new Set(sets);
  if (different.size === 1) return sets[0]!;
  const all = new Uint8Array(words);
  for (const set of different) for (let word = 0; word < words; word++) all[word]! |= set[word]!;
  return all;
}
