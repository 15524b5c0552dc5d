import assert from 'node:assert/strict';
import { Kept } from '../../../src/engine/reader/kept';

describe('values that are kept', () => {
  const keeping = (most: number): { get: (key: string) => number; made: string[]; dropped: number[] } => {
    const made: string[] = [];
    const dropped: number[] = [];
    const kept = new Kept<number>(most, (value) => dropped.push(value));
    return { get: (key) => kept.get(key, () => made.push(key)), made, dropped };
  };

  it('are made once', () => {
    const { get, made } = keeping(2);
    assert.deepEqual(['a', 'b', 'a', 'b'].map(get), [1, 2, 1, 2]);
    assert.deepEqual(made, ['a', 'b']);
  });

  it('are the last ones that were asked for', () => {
    const { get, made, dropped } = keeping(2);
    for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) get(key);
    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'b']);
    assert.deepEqual(dropped, [2, 3]);
  });

  it('are dropped once each, and are never more than twice as many as wanted', () => {
    const { get, made, dropped } = keeping(5);
    for (let i = 0; i < 500; i++) {
      get(String((i * i) % 23));
      assert.ok(made.length - dropped.length <= 10);
    }
    assert.equal(new Set(dropped).size, dropped.length);
  });
});
