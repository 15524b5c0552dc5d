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

/** Gives the token after the match, or -1. */
export type Matcher = (scan: Scan, at: number, captures: Captures) => number;

/** Reads a whole expression at a token; undefined where none stands there. */
export type ReadDate = (scan: Scan, at: number) => { readonly end: number; readonly reading: Reading } | undefined;

export interface Pattern {
  readonly match: Matcher;
  startsWith(word: number): boolean;
  /** Whether the word may be the second one of a match; true of all words where a match may be one word long. */
  continuesWith(word: number): boolean;
  /** The fewest tokens that a match takes. */
  readonly shortest: number;
}

interface Node {
  compile(next: Matcher): Matcher;
  startsWith(word: number): boolean;
  /** Whether the word may follow the first within the node. */
  continuesWith(word: number): boolean;
  /** Whether the word may stand where the node begins: `startsWith`, but true of every word for a whole date. */
  mayBegin(word: number): boolean;
  readonly shortest: number;
}

const TOKEN = /\(|\)\??|\||~?[a-z][\w-]*(?::[a-z][\w-]*)?\??/gi;

export function compilePattern(source: string, terminal: (name: string) => Terminal, readDate: ReadDate): Pattern {
  const tokens = source.match(TOKEN) ?? [];
  if (tokens.join('') !== source.replace(/\s+/g, '')) throw new Error(`Bad pattern: ${source}`);
  let at = 0;
  const alternatives = (): Node => {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : eitherOf(options);
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
        const leaf = name === 'date' ? dateNode(readDate, key) : leafNode(terminal(name), key, token.startsWith('~'));
        items.push(maybe ? optional(leaf) : leaf);
      }
    }
    return sequenceOf(items);
  };
  const root = alternatives();
  if (at < tokens.length) throw new Error(`Bad pattern: ${source}`);
  const accept: Matcher = (_scan, end, captures) => (captures.clear(), end);
  return {
    match: root.compile(accept),
    startsWith: (word) => root.startsWith(word),
    continuesWith: (word) => root.shortest < 2 || root.continuesWith(word),
    shortest: root.shortest,
  };
}

/** Captures are written on the way back, once the rest of the pattern has matched: a failed branch leaves none behind. */
function leafNode(terminal: Terminal, key: string, glued: boolean): Node {
  return {
    compile: (next) => (scan, at, captures) => {
      if (glued && (at >= scan.count || (scan.flags[at]! & GLUED) === 0)) return -1;
      const taken = terminal.match(scan, at);
      if (taken === 0) return -1;
      const { value } = terminal;
      const end = next(scan, at + taken, captures);
      if (end >= 0) captures.set(key, value);
      return end;
    },
    startsWith: (word) => terminal.startsWith(word),
    continuesWith: (word) => terminal.continuesWith(word),
    mayBegin: (word) => terminal.startsWith(word),
    shortest: 1,
  };
}

function dateNode(readDate: ReadDate, key: string): Node {
  return {
    compile: (next) => (scan, at, captures) => {
      const found = readDate(scan, at);
      if (!found) return -1;
      const end = next(scan, found.end, captures);
      if (end >= 0) captures.set(key, found.reading);
      return end;
    },
    // A pattern never begins with a date (it would recurse on itself without an end); behind an optional word it simply does not start.
    startsWith: () => false,
    continuesWith: () => true,
    mayBegin: () => true,
    shortest: 1,
  };
}

function optional(inner: Node): Node {
  return {
    compile: (next) => {
      const withIt = inner.compile(next);
      return (scan, at, captures) => {
        const end = withIt(scan, at, captures);
        return end >= 0 ? end : next(scan, at, captures);
      };
    },
    startsWith: (word) => inner.startsWith(word),
    continuesWith: (word) => inner.continuesWith(word),
    mayBegin: (word) => inner.mayBegin(word),
    shortest: 0,
  };
}

function eitherOf(options: readonly Node[]): Node {
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
    startsWith: (word) => options.some((option) => option.startsWith(word)),
    continuesWith: (word) => options.some((option) => option.continuesWith(word)),
    mayBegin: (word) => options.some((option) => option.mayBegin(word)),
    shortest: Math.min(...options.map((option) => option.shortest)),
  };
}

/** Whether one of the items that may come first from `from` on satisfies the test. */
function begins(items: readonly Node[], from: number, test: (item: Node) => boolean): boolean {
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (test(item)) return true;
    if (item.shortest > 0) return false;
  }
  return false;
}

function sequenceOf(items: readonly Node[]): Node {
  return {
    compile: (next) => items.reduceRight((rest, item) => item.compile(rest), next),
    startsWith: (word) => begins(items, 0, (item) => item.startsWith(word)),
    mayBegin: (word) => begins(items, 0, (item) => item.mayBegin(word)),
    // Second within an item that may be the first, or at the beginning of what follows it.
    continuesWith: (word) =>
      begins(items, 0, (item) => item.continuesWith(word) || begins(items, items.indexOf(item) + 1, (next) => next.mayBegin(word))),
    shortest: items.reduce((sum, item) => sum + item.shortest, 0),
  };
}
