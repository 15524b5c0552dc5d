import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { productEngine } from '../../scripts/lib/product-engine';
import type { Engine } from '../../src/engine';

const GOLD = new URL('../gold/', import.meta.url);

/** How many words a piece has: enough for a rule to begin, so that it meets the text's end somewhere within. */
const WORDS = 9;

/**
 * Somebody who types stops behind every word. Each annotated article is read in pieces that begin and end anywhere, so that every rule
 * meets the beginning and the end of a text at each of its steps.
 */
describe('pieces of articles, cut behind every word', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });

  for (const fileName of readdirSync(GOLD).filter((name) => name.endsWith('.txt') && !name.endsWith('.xml.txt'))) {
    it(fileName, () => {
      const text = readFileSync(new URL(fileName, GOLD), 'utf8');
      const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
      for (let i = 0; i < words.length; i++) {
        const piece = text.slice(words[Math.max(0, i - WORDS + 1)]![0], words[i]![1]);
        assert.doesNotThrow(() => engine.analyse(piece), JSON.stringify(piece));
      }
    });
  }
});
