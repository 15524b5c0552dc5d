/**
 * The reader's training data as the engine itself sees them: paragraphs, tokens and features, one article a line.
 *   npx tsx scripts/export-tokens.ts IN.jsonl[.gz] OUT.jsonl
 * IN: lines with `id`, `text`, `attributions` and perhaps `ignore` (PolNeAR; training/README.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readParagraph } from '../src/engine/pipeline';
import { tokenFeatures } from '../src/engine/reader/features';
import { loadLanguageModel } from '../src/engine/text/load-model';
import { splitParagraphs } from '../src/engine/text/paragraphs';
import { createTagger } from '../src/engine/text/tagger';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions?: unknown;
  readonly ignore?: unknown;
}

async function main(): Promise<void> {
  const [input, output] = process.argv.slice(2);
  if (input === undefined || output === undefined) throw new Error('usage: npx tsx scripts/export-tokens.ts IN.jsonl[.gz] OUT.jsonl');
  const tag = createTagger(await loadLanguageModel());
  const bytes = readFileSync(input);
  const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const rows = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, attributions = [], ignore = [] } = JSON.parse(line) as Article;
      const paragraphs = splitParagraphs(text).map(({ start, end }) => {
        const words = tag(text.slice(start, end));
        const features = tokenFeatures(readParagraph(words));
        return {
          start,
          end,
          tokens: words.tokens.map((token, i) => {
            const { word, suffix, prefix, shape, pos, quoted, first, ruled, named } = features[i]!;
            return [token.start + start, token.end + start, word, suffix, prefix, shape, pos, quoted, first, ruled, named];
          }),
        };
      });
      return JSON.stringify({ id, text, attributions, ignore, paragraphs });
    });
  writeFileSync(output, rows.join('\n') + '\n');
}

await main();
