import path from 'node:path';
import type { Engine, Span } from '../../src/engine';
import { firstExisting, importTool, readJsonLines } from './data';
import type { Measure, Section } from './table';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly kind?: string;
  readonly persons: readonly Span[];
}

interface PersonScorer {
  scorePersons(
    golds: readonly Document[],
    predictions: readonly { id: string; persons: readonly Span[] }[],
  ): {
    readonly exact: Measure;
    readonly overlap: Measure;
    readonly gold: number;
    readonly predicted: number;
    readonly errors: readonly unknown[];
  };
  formatPersonErrors(errors: readonly unknown[]): string[];
}

async function persons(engine: Engine, folder: string, title: string, name: string, kind?: string): Promise<Section> {
  const file = firstExisting(path.join(folder, 'corpora/persons', name));
  if (file === undefined) return { title, rows: [], skipped: `no ${name} in ${path.join(folder, 'corpora/persons')}` };
  const golds = readJsonLines<Document>(file).filter((document) => kind === undefined || document.kind === kind);
  const predictions = golds.map(({ id, text }) => ({
    id,
    persons: engine.analyse(text, { id }).mentions.map(({ start, end }) => ({ start, end })),
  }));
  const scorer = await importTool<PersonScorer>(folder, 'score-persons.mjs');
  const { exact, overlap, gold, predicted, errors } = scorer.scorePersons(golds, predictions);
  const counts = { pred: predicted, gold };
  return {
    title: `${title}, ${String(golds.length)} texts`,
    rows: [
      { layer: 'exact', measure: { ...exact, ...counts } },
      { layer: 'overlap', measure: { ...overlap, ...counts } },
    ],
    errors: scorer.formatPersonErrors(errors).map((line) => ({ layer: 'persons', line })),
  };
}

/** Person names in CoNLL-2003's news texts (its sport results are left out). */
export const conllPersons = (engine: Engine, folder: string): Promise<Section> =>
  persons(engine, folder, 'Persons in CoNLL news', 'conll-dev.jsonl', 'news');

/** Person names in PolNeAR dev against CoreNLP's, surnames spread through each text: silver, not gold. */
export const polnearPersons = (engine: Engine, folder: string): Promise<Section> =>
  persons(engine, folder, 'Persons in PolNeAR', 'polnear-dev-corenlp-propagated.jsonl');
