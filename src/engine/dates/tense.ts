import type { Tense } from './candidate';
import type { Grammar } from './grammar';
import { CAPITAL, START } from './scan';
import { UNKNOWN } from './vocabulary';

/** How many tokens of the clause are looked at, before the expression and behind it. */
const REACH = 20;
const SHORT_REACH = 4;

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
  const last = from - 1;
  if (last >= 0 && (scan.flags[last]! & START) === 0 && grammar.classOf('until').match(scan, last) > 0)
    return { tense: 'future', token: last };
  // "Friday's ruling" mostly looks back, whatever the clause does, unless its verb is near.
  const reach = grammar.classOf('apostrophe').match(scan, to) > 0 ? SHORT_REACH : REACH;
  for (let token = last; token >= 0 && token >= from - reach; token--) {
    if (isStop(grammar, token) && (scan.flags[token + 1]! & CAPITAL) !== 0) break;
    const tense = tenseOf(grammar, endings, token);
    if (tense) return { tense, token };
  }
  for (let token = to; token < scan.count && token < to + reach; token++) {
    if (isStop(grammar, token) && (token + 1 >= scan.count || (scan.flags[token + 1]! & CAPITAL) !== 0)) break;
    if (grammar.classOf('relative').match(scan, token) > 0) break;
    const tense = tenseOf(grammar, endings, token);
    if (tense) return { tense, token };
  }
  return undefined;
}

function tenseOf(grammar: Grammar, endings: readonly string[], token: number): Tense | undefined {
  const { scan } = grammar;
  const isA = (name: string, at: number): boolean => at >= 0 && grammar.classOf(name).match(scan, at) > 0;
  if (isA('intention', token)) {
    if (isA('pluperfect', token - 2) || isA('pluperfect', token - 1)) return 'past';
    return isA('word-set', token) && !isA('future-cue', token) ? 'past' : 'future';
  }
  if (isA('future-cue', token)) return 'future';
  if (isA('past-cue', token)) return 'past';
  // "to be published", "being held": the participle tells nothing.
  return isPastForm(grammar, endings, token) && !isA('bare-be', token - 1) ? 'past' : undefined;
}

/** An unknown word in lower case with the ending of a past form. */
function isPastForm({ scan }: Grammar, endings: readonly string[], token: number): boolean {
  if (scan.word[token] !== UNKNOWN || (scan.flags[token]! & (CAPITAL | START)) !== 0) return false;
  const end = scan.end[token]!;
  return endings.some((ending) => end - scan.start[token]! > ending.length + 2 && scan.text.startsWith(ending, end - ending.length));
}

function isStop({ scan }: Grammar, token: number): boolean {
  const mark = scan.text[scan.start[token]!];
  return mark === '.' || mark === '!' || mark === '?' || mark === ';' || mark === ':';
}
