import path from 'node:path';
import { dataFolder, firstExisting, importTool, readJsonLines } from '../../scripts/score/data';
import { findDates, resolveDates } from '../../src/engine/dates';
import { printTable } from './table';
import { chronoTagger } from './taggers/chrono';
import { compromiseTagger } from './taggers/compromise';
import { own } from './taggers/own';
import { recognizersTagger } from './taggers/recognizers';
import type { Tagger, Timex } from './taggers/tagger';
import { fastest } from './timing';

/**
 * The date layer beside the best time taggers of JavaScript, on the same texts in the same run: F1 as TempEval-3 counts, and
 * characters a second. `npx tsx test/bench/dates.ts [DATA]`; prints, asserts nothing.
 */
interface Document {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

interface Scorer {
  scoreTimex(
    golds: readonly Document[],
    predictions: readonly { id: string; timexes: readonly Timex[] }[],
  ): Readonly<Record<'strict' | 'relaxed' | 'type' | 'value', { readonly f1: number }>>;
}

const ROUNDS = 5;

async function main(): Promise<void> {
  const folder = dataFolder(process.argv[2]);
  const file = firstExisting(path.join(folder, 'corpora/timex/dev.jsonl'));
  if (file === undefined) {
    console.log(`No corpora/timex/dev.jsonl in ${folder}: nothing to measure on.`);
    return;
  }
  const documents = readJsonLines<Document>(file);
  const { scoreTimex } = await importTool<Scorer>(folder, 'score-timex.mjs');
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const rows = [own, chronoTagger, compromiseTagger, recognizersTagger].map((tagger) => {
    const run = (): { id: string; timexes: readonly Timex[] }[] =>
      documents.map(({ id, text, dct }) => ({ id, timexes: tagger.tag(text, dct) }));
    const scores = scoreTimex(documents, run());
    const speed = characters / fastest(rounds(tagger), run);
    return [
      tagger.name,
      ...(['strict', 'relaxed', 'type', 'value'] as const).map((name) => (100 * scores[name].f1).toFixed(1)),
      speed.toFixed(0),
    ];
  });
  printTable(
    `Time expressions, TempEval-3 dev (${String(documents.length)} texts, ${String(characters)} characters), F1 in %`,
    ['', 'strict', 'relaxed', 'type', 'value', '1,000 chars/s'],
    rows,
  );
  printTable('The layer alone, paragraphs already cut', ['', '1,000 chars/s'], layerAlone(documents));
}

/** The slow ones need no second run to be seen as slow. */
const rounds = (tagger: Tagger): number => (tagger === recognizersTagger || tagger === compromiseTagger ? 1 : 4 * ROUNDS);

/** `findDates` and `resolveDates` as the pipeline calls them, and again on key presses, where all paragraphs but one are cached. */
function layerAlone(documents: readonly Document[]): string[][] {
  const texts = documents.map(({ text, dct }) => ({ text, dct }));
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const paragraphs = texts.map(({ text, dct }) => ({ dct, reading: { text, dates: findDates(text) } }));
  const find = (): void => {
    for (const { text } of texts) findDates(text);
  };
  const resolve = (): void => {
    for (const { reading, dct } of paragraphs) resolveDates([{ start: 0, reading: reading as never }], dct);
  };
  const both = (): void => {
    for (const { text, dct } of texts) resolveDates([{ start: 0, reading: { text, dates: findDates(text) } as never }], dct);
  };
  return [
    ['findDates', (characters / fastest(8 * ROUNDS, find)).toFixed(0)],
    ['resolveDates', (characters / fastest(8 * ROUNDS, resolve)).toFixed(0)],
    ['both', (characters / fastest(8 * ROUNDS, both)).toFixed(0)],
  ];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
