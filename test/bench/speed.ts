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

/** Tokens a second of the engine beside the library that it stands on and the best-known other one, in turns on the same texts. */
export function benchSpeed(engine: Engine, { name, articles }: BenchTexts): void {
  const wink = winkNLP(model, ['pos']);
  const { its } = wink;
  let tokens = 0;
  const contenders: Readonly<Record<string, () => void>> = {
    'wink-nlp, tokens and tags': () => {
      tokens = 0;
      for (const text of articles) {
        const document = wink.readDoc(text);
        tokens += document.tokens().out(its.value).length;
        document.tokens().out(its.pos);
      }
    },
    'On the Record, fast layers': () => {
      for (const text of articles) engine.open().update(text);
    },
    'On the Record, whole analysis': () => {
      for (const text of articles) engine.analyse(text);
    },
  };
  const best = new Map(Object.keys(contenders).map((key) => [key, Infinity]));
  // In turns, so that a slow spell of the machine meets all of them. The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [key, work] of Object.entries(contenders)) {
      const taken = time(work);
      if (round > 0) best.set(key, Math.min(best.get(key) ?? Infinity, taken));
    }
  }
  // So slow that one round must do.
  best.set(
    'compromise, full analysis',
    time(() => articles.forEach((text) => nlp(text))),
  );
  const base = best.get('wink-nlp, tokens and tags') ?? 1;
  printTable(
    `Speed on ${name}: ${String(articles.length)} articles, ${thousands(tokens)} tokens (target: whole analysis at most ${String(TARGET)} x wink-nlp)`,
    ['', 'time', 'tokens/s', 'of wink-nlp'],
    [...best].map(([key, taken]) => [key, ms(taken), thousands((1000 * tokens) / taken), times(taken / base)]),
  );
}
