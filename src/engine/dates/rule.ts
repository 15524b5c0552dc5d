import type { Reading } from './candidate';
import type { Value } from './language';
import type { Scan } from './scan';
import type { Terminal } from './word-class';

/** A sentence of our own, its publication date, and what the layer makes of it: `['Tuesday', 'DATE 2024-04-09']`, a mod behind a `/`. */
export interface Example {
  readonly text: string;
  /** ISO day; undefined for an article without publication date. */
  readonly date?: string;
  readonly expect: readonly (readonly [words: string, reading: string])[];
}

/** One way of writing a time. Rules start at a word of the vocabulary; the longest match wins, the earlier rule among equals. */
export interface Rule {
  readonly name: string;
  /** Alternatives, in the language of `pattern.ts`. */
  readonly pattern: string;
  /** The meaning; undefined where a closer look says that it is none. */
  read(match: Match): Reading | undefined;
  /** Runnable: a test reads each of them. */
  readonly examples: readonly Example[];
}

/** What a rule's pattern matched. Holds good during `read` only. */
export class Match {
  /** First token, and the token after the last. */
  from = 0;
  to = 0;
  readonly captures = new Map<string, Value | Reading>();

  constructor(
    readonly scan: Scan,
    private readonly classOf: (name: string) => Terminal,
  ) {}

  has(key: string): boolean {
    return this.captures.has(key);
  }

  /** A captured number; undefined where the pattern took another way, or the number is vague. */
  number(key: string): number | undefined {
    const value = this.captures.get(key);
    return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
  }

  string(key: string): string | undefined {
    const value = this.captures.get(key);
    return typeof value === 'string' ? value : undefined;
  }

  date(key = 'date'): Reading | undefined {
    const value = this.captures.get(key);
    return typeof value === 'object' ? value : undefined;
  }

  /** Whether a word of the class stands at the token. */
  isA(name: string, token: number): boolean {
    return token >= 0 && token < this.scan.count && this.classOf(name).match(this.scan, token) > 0;
  }

  flag(flag: number, token: number): boolean {
    return token >= 0 && token < this.scan.count && (this.scan.flags[token]! & flag) !== 0;
  }
}
