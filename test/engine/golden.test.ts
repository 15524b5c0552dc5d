import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { productEngine } from '../../scripts/lib/product-engine';
import type { Engine } from '../../src/engine';
import { listing } from './caret';

const SAMPLES = new URL('../../samples/', import.meta.url);
const GOLDEN = new URL('golden/', import.meta.url);

/** Whole articles with all that the engine says of them, to be read in the diff when a rule changes (UPDATE=1 writes them anew). */
describe('golden files of the samples', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  for (const fileName of readdirSync(SAMPLES).filter((name) => /\.(article|news|txt|md)$/.test(name) && !/^README/i.test(name))) {
    it(fileName, () => {
      const text = readFileSync(new URL(fileName, SAMPLES), 'utf8');
      const found = engine.analyse(text, { fileName });
      const golden = new URL(`${fileName}.golden`, GOLDEN);
      const now = [`published ${found.publicationDate ?? '-'} (${found.publicationDateOrigin})`, ...listing(text, found), ''].join('\n');
      if (process.env['UPDATE'] === '1') {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(golden, now);
      }
      assert.ok(existsSync(golden), 'no golden file yet: run with UPDATE=1');
      assert.equal(now, readFileSync(golden, 'utf8'));
    });
  }
});
