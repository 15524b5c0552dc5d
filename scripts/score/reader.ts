/**
 * Scores the learned reader inside the engine, beside the reader by rules.
 *   npx tsx scripts/score/reader.ts [MODEL.bin] [FOLDER] [--train] [--errors LAYER] [--rules]
 * MODEL.bin: media/reader/reader.bin without one; FOLDER: as `npm run score`; --rules: the reader by rules alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine } from '../../src/engine';
import { createRuleReader } from '../../src/engine/claims/rule-reader';
import { createLearnedReader } from '../../src/engine/reader/learned-reader';
import { readModel } from '../../src/engine/reader/model-file';
import { loadLanguageModel } from '../../src/engine/text/load-model';
import { articles } from './articles';
import { attributions } from './attributions';
import { dataFolder } from './data';
import { formatTable } from './table';
import { TARGETS } from './targets';

const SHIPPED = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../media/reader/reader.bin');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { train: { type: 'boolean', default: false }, rules: { type: 'boolean', default: false }, errors: { type: 'string' } },
  });
  const [file = SHIPPED, given] = positionals;
  const folder = dataFolder(given);
  const reader = values.rules ? createRuleReader() : createLearnedReader(readModel(readFileSync(file)));
  const engine = createEngine(await loadLanguageModel(), reader);
  const sections = values.train ? [] : [await articles(engine, folder)];
  sections.push(await attributions(engine, folder, values.train));
  console.log(formatTable(sections, TARGETS));
  for (const { errors = [] } of sections) for (const { layer, line } of errors) if (layer === values.errors) console.log(line);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
