import type { Reading } from './candidate';
import type { DateLanguage } from './language';
import { compilePattern, setOf, type Pattern, type WordSet } from './pattern';
import { Match, type Rule } from './rule';
import { Scan } from './scan';
import { computedTerminals } from './terminals';
import { MARK, UNKNOWN, Vocabulary } from './vocabulary';
import { ClassTable, ListTerminal, partsOf, type Terminal } from './word-class';

/** A reading at tokens `[from, to)` of the scan. */
export interface Found {
  readonly rule: string;
  readonly from: number;
  readonly end: number;
  readonly reading: Reading;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Bits of `Grammar.reach` of which one must be set. */
  readonly needs: number;
}

/** Bits for the words that rules need; rules share them. */
const NEEDS = 30;
/** A rule that needs no more than the date within it, which needs something itself. */
const ANY = -1;

/** Expressions within expressions ("the end of the third quarter of last year") are read to this depth. */
const MAX_DEPTH = 3;

const LONE_UNASKED = 0;
const LONE = 1;
const LONE_NOT = 2;

/** The rules of a language, compiled: which of them may begin at which word. */
export class Grammar {
  readonly vocabulary = new Vocabulary();
  readonly scan: Scan;
  private readonly terminals = new Map<string, Terminal>();
  /** Rules by the word that they may begin with. */
  private readonly starting: (CompiledRule[] | undefined)[];
  /** 1 where a rule begins with the word. */
  private readonly starts: Uint8Array;
  /** By word: the bits of the rules of which each match has it or another one like it. */
  private readonly needs: Int32Array;
  /** By token of the latest paragraph: what rules need that stands there or behind, with no word between that no rule knows. */
  private reach = new Int32Array(1024);
  /** Tokens at which a date may begin, from the last to the first, as `mark` has counted them. */
  places = new Int32Array(1024);
  /** Whether a rule begins with the word and needs no other word of the vocabulary right behind it: a `LONE_` number, found when asked. */
  private readonly lone: Uint8Array;
  /** Rules by two words that stand side by side, put together when the two are first met. */
  private readonly byPair = new Map<number, readonly CompiledRule[]>();
  private readonly matches: Match[] = [];
  private depth = 0;

  constructor(language: DateLanguage, rules: readonly Rule[]) {
    for (const list of Object.values(language.classes))
      for (const key of Object.keys(list)) for (const part of partsOf(key)) this.vocabulary.add(part);
    this.vocabulary.seal();
    const words = this.vocabulary.words.length;
    const capitalised = new Uint8Array(words);
    for (const word of language.capitalised) capitalised[this.vocabulary.get(word)] = 1;
    const frequent = new Uint8Array(words);
    for (const word of language.frequent) frequent[this.vocabulary.get(word)] = 1;
    frequent[UNKNOWN] = 0;
    const lists = Object.entries(language.classes);
    const table = new ClassTable(words, lists.length);
    lists.forEach(([name, list], index) =>
      this.terminals.set(name, new ListTerminal(list, this.vocabulary, capitalised, frequent, table, index)),
    );
    for (const [name, terminal] of Object.entries(computedTerminals(this.classOf))) this.terminals.set(name, terminal);
    this.scan = new Scan(this.vocabulary);
    for (let depth = 0; depth <= MAX_DEPTH; depth++) this.matches.push(new Match(this.scan, this.classOf));

    const sets = new Map<string, WordSet>();
    const firstOf = (name: string): WordSet => {
      const known = sets.get(name);
      if (known) return known;
      const terminal = this.classOf(name);
      const first = terminal.firsts ? new Uint8Array(words) : setOf(words, (word) => terminal.startsWith(word));
      for (const word of terminal.firsts ?? []) first[word] = 1;
      sets.set(name, first);
      return first;
    };
    const needed = new Map<string, WordSet>();
    const needsOf = (name: string): WordSet => {
      const known = needed.get(name);
      if (known) return known;
      const { needs } = this.classOf(name);
      if (needs === undefined) return firstOf(name);
      const set = new Uint8Array(words);
      for (const word of needs) set[word] = 1;
      needed.set(name, set);
      return set;
    };
    const costs = new Map<WordSet, number>();
    const cost = (set: WordSet): number => {
      let sum = costs.get(set);
      if (sum === undefined) costs.set(set, (sum = set.reduce((all, has, word) => all + has * (frequent[word] === 1 ? words : 1), 0)));
      return sum;
    };
    const context = {
      terminal: this.classOf,
      firstOf,
      needsOf,
      rarest: (sets: readonly WordSet[]) => sets.reduce((best, set) => (cost(set) < cost(best) ? set : best)),
      readDate: (_scan: Scan, at: number) => this.readInner(at),
      beginsDate: (word: number) => this.starts[word] === 1,
      words,
    };
    const compiled = rules.map((rule, i): CompiledRule => {
      const pattern = compilePattern(rule.pattern, context);
      return { rule, pattern, needs: pattern.needs.includes(1) ? 1 << (i % NEEDS) : ANY };
    });
    this.starts = new Uint8Array(words);
    this.needs = new Int32Array(words);
    this.starting = new Array<CompiledRule[] | undefined>(words).fill(undefined);
    for (const rule of compiled) {
      const { first, needs } = rule.pattern;
      for (let word = 0; word < words; word++) {
        if (needs[word] === 1) this.needs[word]! |= rule.needs;
        if (first[word] === 0) continue;
        this.starts[word] = 1;
        const known = this.starting[word];
        if (known) known.push(rule);
        else this.starting[word] = [rule];
      }
    }
    this.lone = new Uint8Array(words);
  }

  readonly classOf = (name: string): Terminal => {
    const terminal = this.terminals.get(name);
    if (!terminal) throw new Error(`No word class "${name}"`);
    return terminal;
  };

  /** Looks over the paragraph that has been scanned, from its end, for the tokens at which a date may begin. @returns how many there are. */
  mark(): number {
    const { starts, needs } = this;
    const { word, count } = this.scan;
    if (this.reach.length < count) {
      this.reach = new Int32Array(2 * count);
      this.places = new Int32Array(2 * count);
    }
    const { reach, places } = this;
    let marked = 0;
    let needed = 0;
    for (let at = count - 1; at >= 0; at--) {
      const id = word[at]!;
      needed = id === UNKNOWN ? 0 : needed | needs[id]!;
      reach[at] = needed;
      if (needed !== 0 && starts[id] === 1) places[marked++] = at;
    }
    return marked;
  }

  /** The longest expression that begins at the token. The paragraph must have been marked. */
  readAt(at: number): Found | undefined {
    const { scan } = this;
    if (at >= scan.count) return undefined;
    const word = scan.word[at]!;
    if (this.starts[word] === 0) return undefined;
    const next = at + 1 < scan.count ? scan.word[at + 1]! : MARK;
    if (next === UNKNOWN && !this.isLone(word)) return undefined;
    const rules = this.rulesOf(word, next);
    const match = this.matches[this.depth]!;
    const needed = this.reach[at]!;
    let best: Found | undefined;
    for (let r = 0; r < rules.length; r++) {
      const { rule, pattern, needs } = rules[r]!;
      if ((needed & needs) === 0) continue;
      const end = pattern.match(scan, at, match.captures);
      if (end <= at || (best && end <= best.end)) continue;
      match.from = at;
      match.to = end;
      const reading = rule.read(match);
      if (reading) best = { rule: rule.name, from: at, end, reading };
    }
    return best;
  }

  private isLone(word: number): boolean {
    const { lone } = this;
    if (lone[word] === LONE_UNASKED) lone[word] = this.rulesOf(word, UNKNOWN).length > 0 ? LONE : LONE_NOT;
    return lone[word] === LONE;
  }

  /** The rules that may begin with the two words. */
  private rulesOf(word: number, next: number): readonly CompiledRule[] {
    const pair = word * this.starts.length + next;
    let rules = this.byPair.get(pair);
    if (rules === undefined) {
      rules = this.starting[word]!.filter(({ pattern }) => pattern.isWhole(word) || pattern.opensWith(word, next));
      this.byPair.set(pair, rules);
    }
    return rules;
  }

  private readInner(at: number): Found | undefined {
    if (this.depth >= MAX_DEPTH) return undefined;
    this.depth++;
    try {
      return this.readAt(at);
    } finally {
      this.depth--;
    }
  }
}
