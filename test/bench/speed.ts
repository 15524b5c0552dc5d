import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Engine } from '../../src/engine';
import { printTable, ms, thousands, times } from './table';
import type { BenchTexts } from './texts';
import { time } from './timing';

/** The fast layers may take this many times what wink-nlp takes for tokens and tags alone. */
const TARGET = 2.5;
/** Rounds until V8 has compiled what runs often: wink-nlp is a few functions, the engine some thousands. */
const WARM_UP = 10;
const ROUNDS = 10;
const BASE = 'wink-nlp, tokens and tags';

interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/**
 * Tokens a second of the engine beside the library that it stands on and the best-known other one, on the same texts. Each article is opened
 * anew: no paragraph is remembered from round to round. Each article's best run counts, so that a moment in which the machine is busy
 * elsewhere falls on one run of one article. Measured are
 * - the first round, with code that has never run;
 * - all articles in a row, one contender after the other ("of wink-nlp");
 * - all contenders in turns on each article ("in turns"): none finds the processor's caches as it has left them.
 */
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
    },
    { name: 'On the Record, fast layers', read: (text) => engine.open().update(text) },
    { name: 'On the Record, whole analysis', read: (text) => engine.analyse(text) },
  ];
  const inARow = (): number[][] => contenders.map(({ read }) => articles.map((text) => time(() => read(text))));
  const inTurns = (): number[][] => {
    const byArticle = articles.map((text) => contenders.map(({ read }) => time(() => read(text))));
    return contenders.map((_, i) => byArticle.map((taken) => taken[i]!));
  };
  const first = inARow().map(sum);
  for (let round = 1; round < WARM_UP; round++) inARow();
  const row = bestOf(inARow);
  const turns = bestOf(inTurns);

  const tokens = sum(articles.map((text) => wink.readDoc(text).tokens().length()));
  const line = (contender: string, taken: number): string[] => [
    contender,
    ms(taken),
    thousands((1000 * tokens) / taken),
    times(taken / row[0]!),
  ];
  const rows = contenders.map((contender, i) => [...line(contender.name, row[i]!), times(turns[i]! / turns[0]!), ms(first[i]!)]);
  // So slow that one round must do.
  rows.push(line('compromise, full analysis', sum(articles.map((text) => time(() => nlp(text))))));
  printTable(
    `Speed on ${name}: ${String(articles.length)} articles, ${thousands(tokens)} tokens (target: fast layers at most ${String(TARGET)} x wink-nlp)`,
    ['', 'time', 'tokens/s', 'of wink-nlp', 'in turns', 'first round'],
    rows,
  );
}

/** By contender, the sum of each article's best time of all rounds. */
function bestOf(round: () => number[][]): number[] {
  let best = round();
  for (let i = 1; i < ROUNDS; i++) {
    const taken = round();
    best = best.map((times, c) => times.map((one, a) => Math.min(one, taken[c]![a]!)));
  }
  return best.map(sum);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
