import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Engine } from '../../src/engine';
import { printTable, ms, thousands, times } from './table';
import type { BenchTexts } from './texts';
import { time } from './timing';

/** The whole analysis may take this many times what wink-nlp takes for tokens and tags alone. */
const TARGET = 2.5;
const ROUNDS = 5;
const BASE = 'wink-nlp, tokens and tags';

interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** With the one that warms up, unless there is only one. */
  readonly rounds: number;
}

/** Tokens a second of the engine beside the library that it stands on and the best-known other one, on the same texts. */
export function benchSpeed(engine: Engine, { name, articles }: BenchTexts): void {
  const wink = winkNLP(model, ['pos']);
  const { its } = wink;
  const contenders: readonly Contender[] = [
    {
      name: BASE,
      read: (text) => {
        const document = wink.readDoc(text);
        document.tokens().out(its.value);
        document.tokens().out(its.pos);
      },
      rounds: ROUNDS + 1,
    },
    { name: 'On the Record, fast layers', read: (text) => engine.open().update(text), rounds: ROUNDS + 1 },
    { name: 'On the Record, whole analysis', read: (text) => engine.analyse(text), rounds: ROUNDS + 1 },
    // So slow that one round must do.
    { name: 'compromise, full analysis', read: (text) => nlp(text), rounds: 1 },
  ];
  const tokens = articles.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
  const best = contenders.map(() => articles.map(() => Infinity));
  // In turns, over all articles, as they are read in life. Each article's best run counts, so that a moment in which the machine is busy
  // elsewhere falls on one run of one article. The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, { read, rounds }] of contenders.entries()) {
      if (round >= rounds) continue;
      for (const [k, text] of articles.entries()) {
        const taken = time(() => read(text));
        if (round > 0 || rounds === 1) best[i]![k] = Math.min(best[i]![k]!, taken);
      }
    }
  }
  const taken = best.map((runs) => runs.reduce((sum, one) => sum + one, 0));
  const base = taken[0] ?? 1;
  printTable(
    `Speed on ${name}: ${String(articles.length)} articles, ${thousands(tokens)} tokens (target: whole analysis at most ${String(TARGET)} x wink-nlp)`,
    ['', 'time', 'tokens/s', 'of wink-nlp'],
    contenders.map(({ name: contender }, i) => {
      const milliseconds = taken[i] ?? 0;
      return [contender, ms(milliseconds), thousands((1000 * tokens) / milliseconds), times(milliseconds / base)];
    }),
  );
}
