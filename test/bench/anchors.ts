import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine, Span } from '../../src/engine';
import { anchorMaker } from '../../src/engine/anchors/anchor';
import { placeAnchors } from '../../src/engine/anchors/place';
import { add, measure, NOTHING, TREATMENTS } from '../engine/anchors/measure';
import { printTable, ms } from './table';
import { generatedArticle } from './texts';
import { fastest } from './timing';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** Times that each sample is edited in each way. */
const ROUNDS = 40;
const MANY = 10_000;

/** How many anchors are found again in texts edited at random, and how fast. */
export function benchAnchors(engine: Engine): void {
  const texts = readdirSync(SAMPLES).map((name) => readFileSync(path.join(SAMPLES, name), 'utf8'));
  const annotated = texts.map((text) => ({ text, spans: spansOf(engine, text) }));
  const rows = TREATMENTS.map((treatment) => {
    const all = annotated.flatMap(({ text, spans }, i) =>
      Array.from({ length: ROUNDS }, (_, round) => measure(text, spans, treatment, round * 100 + i)),
    );
    const { standing, found, uncertain, orphan, gone, wrong } = all.reduce(add, NOTHING);
    const share = `${((100 * found) / standing).toFixed(2)} %`;
    return [treatment, String(standing), share, String(uncertain), String(orphan), String(gone), String(wrong.length)];
  });
  printTable('Anchors in samples edited at random', ['edit', 'words stand', 'found', 'uncertain', 'orphan', 'words gone', 'wrong'], rows);
  const text = generatedArticle(100_000);
  const names = [...text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu)].slice(0, MANY);
  const anchors = names.map(({ 0: { length }, index }) => ({ start: index, end: index + length })).map(anchorMaker(text));
  const took = fastest(3, () => placeAnchors(`A new first paragraph.\n\n${text}`, anchors));
  console.log(`  ${String(anchors.length)} anchors in 100,000 words: ${ms(took)}`);
}

function spansOf(engine: Engine, text: string): readonly Span[] {
  const { mentions, quotes, dates, claims } = engine.analyse(text);
  return [...mentions, ...quotes, ...dates, ...claims.flatMap(({ content }) => content.map(([start, end]) => ({ start, end })))];
}
