import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/dates/rules';
import { readings } from './readings';

describe('the examples of the date rules', () => {
  it('each rule has a name of its own', () => {
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
  });
  for (const { name, examples } of rules)
    describe(name, () => {
      for (const { text, date, expect } of examples)
        it(text, () => {
          assert.deepEqual(readings(text, date), expect);
        });
    });
});
