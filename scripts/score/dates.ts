import path from 'node:path';
import { firstExisting, importTool, readJsonLines } from './data';
import type { Measure, Section } from './table';
import { predictTimex } from './timex';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Document {
  readonly id: string;
  /** Document creation time, an ISO day. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

interface TimexScorer {
  scoreTimex(
    golds: readonly Document[],
    predictions: readonly { id: string; timexes: readonly Timex[] }[],
  ): { readonly gold: number; readonly predicted: number; readonly errors: readonly unknown[] } & Readonly<
    Record<'strict' | 'relaxed' | 'type' | 'value', Measure>
  >;
  formatTimexErrors(errors: readonly unknown[]): string[];
}

/** Time expressions against TempEval-3's, each text read from its day of publication. */
export async function dates(folder: string, train: boolean): Promise<Section> {
  const set = train ? 'train' : 'dev';
  const from = path.join(folder, 'corpora/timex');
  const file = firstExisting(path.join(from, `${set}.jsonl`));
  if (file === undefined) return { title: 'Dates', rows: [], skipped: `no ${set}.jsonl in ${from}` };
  const golds = readJsonLines<Document>(file);
  const scorer = await importTool<TimexScorer>(folder, 'score-timex.mjs');
  const scores = scorer.scoreTimex(golds, predictTimex(golds));
  const counts = { pred: scores.predicted, gold: scores.gold };
  return {
    title: `Dates, TempEval-3 ${set}, ${String(golds.length)} texts`,
    rows: (['relaxed', 'strict', 'type', 'value'] as const).map((layer) => ({ layer, measure: { ...scores[layer], ...counts } })),
    // The dev set is there to be measured on, not to be read.
    errors: train ? scorer.formatTimexErrors(scores.errors).map((line) => ({ layer: 'dates', line })) : [],
  };
}
