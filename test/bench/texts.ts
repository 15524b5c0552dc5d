import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLES = path.join(ROOT, 'samples');

export interface BenchTexts {
  /** Where they come from, for the heading. */
  readonly name: string;
  readonly articles: readonly string[];
}

/** Our own articles, with the paragraphs that make them. */
export function samples(): string[] {
  return readdirSync(SAMPLES)
    .sort()
    .map((file) => readFileSync(path.join(SAMPLES, file), 'utf8'));
}

/** Real articles where the measuring data are at hand (as for `npm run score`), else as many words made from the samples. */
export function benchTexts(): BenchTexts {
  const shared = process.env['ON_THE_RECORD_DATA'] ?? path.join(ROOT, '../shared');
  const file = path.join(shared, 'corpora/polnear/dev.jsonl');
  if (!existsSync(file))
    return { name: 'texts made from the samples', articles: Array.from({ length: 80 }, (_, i) => generatedArticle(800, i)) };
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  return { name: 'PolNeAR dev', articles: rows.map((row) => (JSON.parse(row) as { text: string }).text) };
}

/**
 * An article of at least so many words, made from the samples' paragraphs in an order that `seed` decides. Each paragraph gets a number,
 * so that no two are the same and no cache helps.
 */
export function generatedArticle(words: number, seed = 0): string {
  const paragraphs = samples().flatMap((text) => text.split(/\n+/).filter((line) => line.length > 80));
  const parts: string[] = [];
  let count = 0;
  for (let i = seed * 7; count < words; i++) {
    const paragraph = `${paragraphs[(i * 31) % paragraphs.length]!} Item ${String(i)} was closed.`;
    parts.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return parts.join('\n\n');
}
