import type { Tense } from './candidate';
import type { Grammar } from './grammar';
import { CAPITAL, START } from './scan';
import { UNKNOWN } from './vocabulary';

/** How many tokens of the clause are looked at, before the expression and behind it. */
const REACH_BEFORE = 14;
const REACH_BEHIND = 14;

export interface TenseCue {
  readonly tense: Tense;
  /** Token of the cue. */
  readonly token: number;
}

/**
 * Whether the clause around tokens `[from, to)` looks back or forward: told by the nearest verb or cue before it ("will meet Tuesday",
 * "said Tuesday", "is scheduled for March"), else behind it ("On Tuesday they will meet"). Within the sentence.
 */
export function tenseAt(grammar: Grammar, endings: readonly string[], from: number, to: number): TenseCue | undefined {
  const { scan } = grammar;
  const future = grammar.classOf('future-cue');
  const past = grammar.classOf('past-cue');
  const tenseOf = (token: number): Tense | undefined => {
    if (future.match(scan, token) > 0) return 'future';
    if (past.match(scan, token) > 0) return 'past';
    return isPastForm(token) ? 'past' : undefined;
  };
  const isPastForm = (token: number): boolean => {
    if (scan.word[token] !== UNKNOWN || (scan.flags[token]! & (CAPITAL | START)) !== 0) return false;
    const end = scan.end[token]!;
    return endings.some((ending) => end - scan.start[token]! > ending.length + 2 && scan.text.startsWith(ending, end - ending.length));
  };
  for (let token = from - 1; token >= 0 && token >= from - REACH_BEFORE; token--) {
    const tense = tenseOf(token);
    if (tense) return { tense, token };
    if ((scan.flags[token + 1]! & START) !== 0 && isStop(token)) break;
  }
  for (let token = to; token < scan.count && token < to + REACH_BEHIND; token++) {
    if (isStop(token) && (token + 1 >= scan.count || (scan.flags[token + 1]! & CAPITAL) !== 0)) break;
    const tense = tenseOf(token);
    if (tense) return { tense, token };
  }
  return undefined;

  function isStop(token: number): boolean {
    const mark = scan.text[scan.start[token]!];
    return mark === '.' || mark === '!' || mark === '?' || mark === ';' || mark === ':';
  }
}
