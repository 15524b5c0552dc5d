import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readParagraph } from '../../src/engine/pipeline';
import { tokenFeatures } from '../../src/engine/reader/features';
import { openKernel } from '../../src/engine/reader/kernel/kernel';
import { createLearnedReader } from '../../src/engine/reader/learned-reader';
import { readModel } from '../../src/engine/reader/model-file';
import { createRecogniser } from '../../src/engine/reader/recognise';
import { loadLanguageModel } from '../../src/engine/text/load-model';
import { splitParagraphs } from '../../src/engine/text/paragraphs';
import { createTagger } from '../../src/engine/text/tagger';
import { megabytes, ms, printTable, thousands } from './table';
import type { BenchTexts } from './texts';
import { fastest } from './timing';

const MODEL = path.join(fileURLToPath(new URL('../../', import.meta.url)), 'media/reader/reader.bin');

/** Tokens a second that the network has to label in plain JavaScript, and in WebAssembly SIMD (issue 5). */
const TARGET_PLAIN = 12_000;
const TARGET_SIMD = 40_000;
/** Articles that are read; more tell nothing new. */
const ARTICLES = 12;
const ROUNDS = 5;

/** How fast the learned reader is: articles whose words it has met, with and without WebAssembly. */
export async function benchReader({ name, articles }: BenchTexts): Promise<void> {
  const languageModel = await loadLanguageModel();
  const bytes = readFileSync(MODEL);
  const tag = createTagger(languageModel);
  const texts = articles.slice(0, ARTICLES);
  const read = texts.flatMap((text) => splitParagraphs(text).map(({ start, end }) => readParagraph(tag(text.slice(start, end)))));
  const features = read.map(tokenFeatures);
  const tokens = read.reduce((sum, paragraph) => sum + paragraph.tokens.length, 0);
  const rate = (milliseconds: number): string => thousands((1000 * tokens) / milliseconds);

  const loading = fastest(ROUNDS, () => readModel(bytes));
  const model = readModel(bytes);
  const opening = fastest(ROUNDS, () => createRecogniser(model));
  const reader = createLearnedReader(model);
  const [simd, plain] = [createRecogniser(model), createRecogniser(model, () => undefined)];
  // Each paragraph's best run counts, so that a moment in which the machine is busy elsewhere falls on one run of one paragraph.
  const sumOfBest = (runs: readonly (() => unknown)[]): number => runs.reduce((sum, run) => sum + fastest(ROUNDS, run), 0);
  const labelling = sumOfBest(features.map((one) => () => simd(one)));
  const plainly = sumOfBest(features.map((one) => () => plain(one)));
  const claims = sumOfBest(read.map((paragraph) => () => reader.read(paragraph)));
  const target = (rateOf: number): string => `target ${thousands(rateOf)} tokens/s`;
  printTable(
    `Learned reader on ${name}: ${String(texts.length)} articles, ${thousands(tokens)} tokens; ${megabytes(bytes.length)}`,
    ['', 'time', 'tokens/s', ''],
    [
      ['reading the model file', ms(loading), '', ''],
      ['making its recogniser', ms(opening), '', openKernel() ? '' : 'this Node has no WebAssembly SIMD'],
      ['labelling, WebAssembly SIMD', ms(labelling), rate(labelling), target(TARGET_SIMD)],
      ['labelling, plain JavaScript', ms(plainly), rate(plainly), target(TARGET_PLAIN)],
      ['claims, with the rules', ms(claims), rate(claims), ''],
    ],
  );
}
