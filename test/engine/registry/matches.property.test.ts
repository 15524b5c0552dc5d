import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadEngine, type Registry } from '../../../src/engine';
import { articleText } from '../../property/texts';

/** A registry made of words of the text, so that something matches. */
const textAndRegistry = articleText.chain((text) => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const name = fc
    .tuple(fc.nat(Math.max(0, words.length - 1)), fc.integer({ min: 1, max: 4 }))
    .map(([from, length]) => words.slice(from, from + length).join(' '));
  const person = fc.record({ name, aliases: fc.array(name, { maxLength: 3 }), surname: fc.boolean(), official: fc.boolean() });
  return fc.record({ text: fc.constant(text), people: fc.array(person, { maxLength: 5 }) });
});

describe('a registry of any words', () => {
  it('gives mentions in order, in bounds and disjoint, and the same again', async () => {
    const engine = await loadEngine();
    fc.assert(
      fc.property(textAndRegistry, ({ text, people }) => {
        const registry: Registry = { people };
        const found = engine.analyse(text, { registry });
        let end = 0;
        for (const mention of found.mentions) {
          assert.ok(end <= mention.start && mention.start < mention.end && mention.end <= text.length);
          end = mention.end;
        }
        const ids = new Set(found.people.map(({ id }) => id));
        assert.ok(found.mentions.every(({ person }) => ids.has(person)));
        assert.deepEqual(engine.analyse(text, { registry }), found);
      }),
      { numRuns: 150 },
    );
  });
});
