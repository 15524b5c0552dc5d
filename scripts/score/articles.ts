import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Annotations, Engine } from '../../src/engine';
import { ROOT } from '../hosts/paths';
import { importTool } from './data';
import type { Measure, Section } from './table';

interface Gold {
  readonly publicationDate?: string;
}

interface ArticleScorer {
  scoreArticles(articles: readonly { id: string; text: string; gold: Gold; pred: Annotations }[]): {
    readonly scores: Readonly<Record<string, Measure>>;
    readonly errors: readonly string[];
  };
}

const GOLD = '.gold.json';

/** Whole articles of the measuring data, every layer, the publication date given. */
export function articles(engine: Engine, folder: string): Promise<Section> {
  return score(engine, folder, path.join(folder, 'articles'), 'Articles');
}

/**
 * The articles in test/gold: written and annotated without sight of the engine's rules and lists. Once their errors have been worked
 * on, their figures say no more how the engine reads what nobody has looked at.
 */
export function ownArticles(engine: Engine, folder: string): Promise<Section> {
  return score(engine, folder, path.join(ROOT, 'test/gold'), 'Own articles');
}

async function score(engine: Engine, folder: string, from: string, title: string): Promise<Section> {
  if (!existsSync(from)) return { title, rows: [], skipped: `no folder ${from}` };
  const ids = readdirSync(from)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => file.slice(0, -GOLD.length))
    .sort();
  const read = ids.map((id) => {
    const text = readFileSync(path.join(from, `${id}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(path.join(from, id + GOLD), 'utf8')) as Gold;
    const { publicationDate } = gold;
    return { id, text, gold, pred: engine.analyse(text, { id, ...(publicationDate === undefined ? {} : { publicationDate }) }) };
  });
  const scorer = await importTool<ArticleScorer>(folder, 'score-articles.mjs');
  const { scores, errors } = scorer.scoreArticles(read);
  return {
    title: `${title}, ${String(ids.length)} annotated by hand, publication dates given`,
    rows: Object.entries(scores).map(([layer, measure]) => ({ layer, measure })),
    // The scorer writes: id, layer, what happened, the words; between them tabs.
    errors: errors.map((line) => ({ layer: line.split('\t')[1] ?? '', line })),
  };
}
