import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readParagraph } from '../../src/engine/pipeline';
import { tokenFeatures } from '../../src/engine/reader/features';
import { createLearnedReader } from '../../src/engine/reader/learned-reader';
import { readModel } from '../../src/engine/reader/model-file';
import { createRecogniser } from '../../src/engine/reader/recognise';
import type { ParagraphReading } from '../../src/engine/reading';
import { loadLanguageModel } from '../../src/engine/text/load-model';
import { splitParagraphs } from '../../src/engine/text/paragraphs';
import { createTagger } from '../../src/engine/text/tagger';
import { megabytes, ms, printTable, thousands } from './table';
import type { BenchTexts } from './texts';
import { fastest, time } from './timing';

const MODEL = path.join(fileURLToPath(new URL('../../', import.meta.url)), 'media/reader/reader.bin');

/** Tokens a second that the network has to label in plain JavaScript. */
const TARGET = 12_000;
/** Articles that are read; more tell nothing new. */
const ARTICLES = 12;
const ROUNDS = 5;

/** How fast the learned reader is: its first article, and articles whose words it has met. */
export async function benchReader({ name, articles }: BenchTexts): Promise<void> {
  const tag = createTagger(await loadLanguageModel());
  const bytes = readFileSync(MODEL);
  const texts = articles.slice(0, ARTICLES);
  const read = texts.map((text) => splitParagraphs(text).map(({ start, end }) => readParagraph(tag(text.slice(start, end)))));
  const features = read.flatMap((paragraphs) => paragraphs.map(tokenFeatures));
  const count = (paragraphs: readonly ParagraphReading[]): number => paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tokens = count(read.flat());
  const rate = (milliseconds: number, of = tokens): string => thousands((1000 * of) / milliseconds);

  const loading = fastest(ROUNDS, () => readModel(bytes));
  const model = readModel(bytes);
  const reader = createLearnedReader(model);
  const first = time(() => read[0]?.forEach((paragraph) => reader.read(paragraph)));
  const recognise = createRecogniser(model);
  // Each paragraph's best run counts, so that a moment in which the machine is busy elsewhere falls on one run of one paragraph.
  const sumOfBest = (runs: readonly (() => unknown)[]): number => runs.reduce((sum, run) => sum + fastest(ROUNDS, run), 0);
  const labelling = sumOfBest(features.map((one) => () => recognise(one)));
  const reading = sumOfBest(read.flat().map((paragraph) => () => reader.read(paragraph)));
  printTable(
    `Learned reader on ${name}: ${String(texts.length)} articles, ${thousands(tokens)} tokens; ${megabytes(bytes.length)} (target: ${thousands(TARGET)} tokens/s)`,
    ['', 'time', 'tokens/s'],
    [
      ['reading the model file', ms(loading), ''],
      ['the first article', ms(first), rate(first, count(read[0] ?? []))],
      ['labelling', ms(labelling), rate(labelling)],
      ['claims', ms(reading), rate(reading)],
    ],
  );
}
