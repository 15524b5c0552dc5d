import assert from 'node:assert/strict';
import { productEngine } from '../../../scripts/lib/product-engine';
import type { Engine } from '../../../src/engine';

/** Who wants somebody to do something, where the sentence begins with who is to do it. */
describe('somebody is urged, told or warned to do something', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  const claims = (text: string): string[] =>
    engine
      .analyse(text, { publicationDate: '2024-04-09' })
      .claims.map(({ source, content }) =>
        [source, content].map((parts) => parts.map((part) => text.slice(...part)).join(' … ')).join(': '),
      );

  it('by nobody whom the sentence names', () => {
    assert.deepEqual(claims('Local leaders were told to prepare for floods.'), [': Local leaders … to prepare for floods']);
    assert.deepEqual(claims('Pupils were encouraged to wear masks.'), [': Pupils … to wear masks']);
    assert.equal(claims('Officials were urged to reform.')[0]?.startsWith(': '), true);
  });

  it('by somebody behind the verb', () => {
    assert.deepEqual(claims('The minister was urged by doctors to resign.'), ['doctors: The minister … to resign']);
  });
});
