import assert from 'node:assert/strict';
import { modelPart, provideModelData } from '../../../src/engine/text/model-data';

describe("the language model's data in the bundles", () => {
  it('fail with a reason where they were not read', () => {
    assert.throws(() => modelPart('core'), /no part “core”/);
  });

  it('are given part by part', () => {
    provideModelData('{"core": [1, 2], "tags": {"a": 1}}');
    assert.deepEqual(modelPart('core'), [1, 2]);
    assert.deepEqual(modelPart('tags'), { a: 1 });
    assert.throws(() => modelPart('other'), /no part “other”/);
  });

  it('stay as they are when they are given again', () => {
    provideModelData('{"core": []}');
    assert.deepEqual(modelPart('core'), [1, 2]);
  });
});
