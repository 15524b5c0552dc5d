import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Annotations, Engine, Span } from '../../src/engine';
import { applyCorrections } from '../../src/engine/corrections/apply';
import { placeCorrections } from '../../src/engine/corrections/placed';
import { EMPTY_SIDECAR, mergeSidecars, parseSidecar, writeSidecar } from '../../src/engine/corrections/sidecar';
import { targetMaker } from '../../src/engine/corrections/targets';
import type { Correction } from '../../src/engine/corrections/types';
import { add, measure, NOTHING, TREATMENTS } from '../engine/anchors/measure';
import { printTable, ms } from './table';
import { generatedArticle } from './texts';
import { fastest } from './timing';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** Times that each sample is edited in each way. */
const ROUNDS = 40;
const MANY = 10_000;

/** How many anchors are found again in texts edited at random, and how fast corrections are. */
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
  benchMany(engine);
}

/** Ten thousand corrections of one article of 100,000 words: more than anybody makes. */
function benchMany(engine: Engine): void {
  const text = generatedArticle(100_000);
  const annotations = engine.analyse(text);
  const corrections = correctionsOf(text, annotations, MANY);
  const moved = `A new first paragraph.\n\n${text}`;
  const placed = placeCorrections(text, corrections);
  const sidecar = { ...EMPTY_SIDECAR, corrections };
  const written = writeSidecar(sidecar, '../long.article');
  const rows = [
    ['placed in the same text', ms(fastest(3, () => placeCorrections(text, corrections)))],
    ['placed in a text with a new first paragraph', ms(fastest(3, () => placeCorrections(moved, corrections)))],
    ['applied', ms(fastest(3, () => applyCorrections(text, annotations, placed)))],
    ['written', ms(fastest(3, () => writeSidecar(sidecar, '../long.article')))],
    ['read', ms(fastest(3, () => parseSidecar(written)))],
    ['merged', ms(fastest(3, () => mergeSidecars(sidecar, sidecar, sidecar)))],
  ];
  printTable(`${String(corrections.length)} corrections in 100,000 words`, ['step', 'time'], rows);
}

/** Corrections of what an article's annotations are, one after the other: reviews, dates and people. */
export function correctionsOf(text: string, { mentions, dates, claims }: Annotations, count: number): Correction[] {
  const maker = targetMaker(text);
  return Array.from({ length: count }, (_, i): Correction => {
    const date = dates[i % dates.length];
    const mention = mentions[i % mentions.length];
    const claim = claims[i % claims.length];
    const made = { id: `urn:uuid:${String(i)}`, creator: 'Bench', created: '2026-11-22T09:30:00Z' };
    if (i % 3 === 0 && claim) return { ...made, targets: maker.claim(claim), body: { type: 'review', status: 'verified' } };
    if (i % 3 === 1 && date) return { ...made, targets: [maker.at(date)], body: { type: 'change', layer: 'date', value: '2026' } };
    return { ...made, targets: mention ? [maker.at(mention)] : [], body: { type: 'confirm', layer: 'person' } };
  });
}

function spansOf(engine: Engine, text: string): readonly Span[] {
  const { mentions, quotes, dates, claims } = engine.analyse(text);
  return [...mentions, ...quotes, ...dates, ...claims.flatMap(({ content }) => content.map(([start, end]) => ({ start, end })))];
}
