import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { loadEngine, type Engine } from '../../src/engine';
import { actual, parseFixtures } from './caret';

const FOLDER = new URL('fixtures/', import.meta.url);

describe('caret fixtures', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.caret.md'))) {
    describe(file.replace('.caret.md', ''), () => {
      for (const fixture of parseFixtures(readFileSync(new URL(file, FOLDER), 'utf8'))) {
        it(fixture.name, () => {
          const found = engine.analyse(fixture.text, fixture.date === undefined ? {} : { publicationDate: fixture.date });
          assert.deepEqual(actual(fixture, found).sort(), [...fixture.expected].sort());
        });
      }
    });
  }
});
