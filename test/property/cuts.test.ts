import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { productEngine, rulesEngine } from '../../scripts/lib/product-engine';
import type { Engine } from '../../src/engine';

const GOLD = new URL('../gold/', import.meta.url);

/** What stood at a rule's edge: a phrase at the end or the beginning of a paragraph, a token without text, a relay of a relay. */
const EDGES = [
  'A lawyer for',
  'He met the minister for\n\nThe end.',
  ', and Foreign Ministry',
  'He left.\n\n, & Foreign Ministry officials said so.',
  'He said: “The state er..o.”',
  '“ad..text',
  'it, Reuters told, officials told',
  'reported by Lee reports reports.',
  ', in interview with Tass according to the minister',
  'Speaking to Radio according to Fjord',
  'ed,l told quoted e,T reports citing Interfax',
  'would open reports, who said it denied Lee, denied quoted reports quoting an interview with that.',
];

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

describe('texts at the edge of a rule', () => {
  for (const text of EDGES) {
    it(text, async () => {
      for (const engine of [await productEngine(), await rulesEngine()]) assert.doesNotThrow(() => engine.analyse(text));
    });
  }
});
