import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from '../src/engine';
import { productEngine, rulesEngine } from './lib/product-engine';
import { articles, ownArticles } from './score/articles';
import { attributions } from './score/attributions';
import { dataFolder } from './score/data';
import { dates } from './score/dates';
import { conllPersons, polnearPersons } from './score/persons';
import { formatTable, type Section } from './score/table';
import { TARGETS } from './score/targets';

const USAGE = `npm run score -- [FOLDER] [--train] [--rules | --reader MODEL] [--errors LAYER]

Runs the engine on the measuring data and prints one table of precision, recall and F1.

  FOLDER          the data: articles/, corpora/, tools/ (default: the variable ON_THE_RECORD_DATA, else ../shared beside the checkout)
  --train         the train sets of claims and dates instead of the dev sets
  --rules         claims by rules alone, without the learned reader
  --reader MODEL  another model file than media/reader/reader.bin
  --errors LAYER  lists the errors of a layer after the table: mentions, officials, roles, quotes, speakers, dates, dateValues,
                  organizations, places, claims, claimSources, persons, … The dev sets of claims and dates list none: see --train.`;

interface Measuring {
  readonly title: string;
  readonly run: () => Promise<Section>;
}

function measurings(engine: Engine, folder: string, train: boolean): Measuring[] {
  const onTrain: Measuring[] = [
    { title: 'Attributions', run: () => attributions(engine, folder, train) },
    { title: 'Dates', run: () => dates(folder, train) },
  ];
  if (train) return onTrain;
  return [
    { title: 'Articles', run: () => articles(engine, folder) },
    { title: 'Own articles', run: () => ownArticles(engine, folder) },
    ...onTrain,
    { title: 'Persons in CoNLL news', run: () => conllPersons(engine, folder) },
    { title: 'Persons in PolNeAR', run: () => polnearPersons(engine, folder) },
  ];
}

/** One layer that breaks must not cost the figures of the others. */
async function measured({ title, run }: Measuring): Promise<Section> {
  try {
    return await run();
  } catch (error) {
    process.exitCode = 1;
    return { title, rows: [], skipped: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      train: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      reader: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folder = dataFolder(positionals[0]);
  if (!existsSync(folder)) {
    console.log(`Nothing to score: the folder ${folder} is missing. Give it as an argument or in ON_THE_RECORD_DATA.`);
    return;
  }
  const engine = await (values.rules ? rulesEngine() : productEngine(values.reader));
  const sections: Section[] = [];
  for (const measuring of measurings(engine, folder, values.train)) sections.push(await measured(measuring));
  console.log(formatTable(sections, TARGETS));
  if (values.errors === undefined) return;
  for (const { title, errors = [] } of sections) {
    const listed = errors.filter(({ layer }) => layer === values.errors);
    if (listed.length > 0)
      console.log(`\n${title}: ${String(listed.length)} errors of ${values.errors}\n${listed.map(({ line }) => line).join('\n')}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
