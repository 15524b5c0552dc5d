import assert from 'node:assert/strict';
import { productEngine } from '../../../scripts/lib/product-engine';
import type { Engine } from '../../../src/engine';

/** Claims around others, by both readers together: sources and contents as lines. */
describe('who says what, outermost', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  const outer = (text: string): string[] =>
    engine
      .analyse(text, { publicationDate: '2024-04-09' })
      .claims.filter(({ within }) => within === undefined)
      .map(({ source, content }) => [source, content].map((parts) => parts.map((part) => text.slice(...part)).join(' … ')).join(': '));

  it('a clause whose subject is two: it does not end in front of the joining word', () => {
    assert.deepEqual(outer('The minister said Kenya and Uganda had agreed to share the cost.'), [
      'The minister: Kenya and Uganda had agreed to share the cost',
    ]);
    assert.deepEqual(outer('Spokesman Carl Moe said Ann Hale and Foreign Minister Ivo Lund noted the recent clashes.'), [
      'Spokesman Carl Moe: Ann Hale and Foreign Minister Ivo Lund noted the recent clashes',
    ]);
    assert.deepEqual(outer('He added that the army and the militia had promised to stop.'), [
      'He: the army and the militia had promised to stop',
    ]);
    assert.deepEqual(outer('The mayor said the road was closed and the governor warned of floods.'), [
      'The mayor: the road was closed',
      'the governor: floods',
    ]);
  });
});
