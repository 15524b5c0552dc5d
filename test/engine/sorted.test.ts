import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sortedInSteps } from '../../src/engine/sorted';
import { finish } from '../../src/engine/steps';

describe('sorting in steps', () => {
  it('gives what sorting at once gives, equals in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 3000 }), (keys) => {
        const items = keys.map((key, at) => ({ key, at }));
        const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        assert.deepEqual(finish(sortedInSteps(items, compare)), [...items].sort(compare));
      }),
      { numRuns: 60 },
    );
  });

  it('pauses in long lists', () => {
    const steps = sortedInSteps(
      Array.from({ length: 5000 }, (_, i) => -i),
      (a, b) => a - b,
    );
    let pauses = 0;
    while (!steps.next().done) pauses++;
    assert.ok(pauses > 20, String(pauses));
  });
});
