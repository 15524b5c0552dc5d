import assert from 'node:assert/strict';
import type { Claim } from '../../src/engine';
import { extentOf } from '../../src/engine/claims/extent';
import { ReviewQueue, shifted } from '../../src/editor/corrections/verify/queue';
import { ANNOTATIONS } from './fixture';

const { claims } = ANNOTATIONS;

/** The claims as a new reading gives them when so many units have been put in before all of them. */
const moved = (by: number, only: (claim: Claim) => boolean = () => true): Claim[] =>
  claims.filter(only).map((claim, i) => ({
    ...claim,
    id: `n${i}`,
    source: claim.source.map(([start, end]) => [start + by, end + by] as const),
    cue: claim.cue.map(([start, end]) => [start + by, end + by] as const),
    content: claim.content.map(([start, end]) => [start + by, end + by] as const),
  }));

describe('a place in a text that changes', () => {
  const change = (rangeOffset: number, rangeLength: number, text: string) => shifted([10, 20], { rangeOffset, rangeLength, text });

  it('moves with what is put in or taken out before it, and stays where the change is behind', () => {
    assert.deepEqual(change(0, 0, 'abc'), [13, 23]);
    assert.deepEqual(change(4, 2, ''), [8, 18]);
    assert.deepEqual(change(10, 0, 'abc'), [13, 23]);
    assert.deepEqual(change(20, 0, 'abc'), [10, 20]);
    assert.deepEqual(change(25, 5, ''), [10, 20]);
  });

  it('grows and shrinks with what happens inside, and takes in what reaches over an edge', () => {
    assert.deepEqual(change(12, 0, 'abc'), [10, 23]);
    assert.deepEqual(change(12, 4, ''), [10, 16]);
    assert.deepEqual(change(8, 4, 'x'), [8, 17]);
    assert.deepEqual(change(18, 6, 'x'), [10, 19]);
    assert.deepEqual(change(5, 30, ''), [5, 5]);
  });
});

describe('the queue of a review', () => {
  it('goes through the claims in text order, forth and back', () => {
    const queue = new ReviewQueue([...claims].reverse());
    const seen: (string | undefined)[] = [];
    while (!queue.isOver) {
      seen.push(queue.claimOf(claims)?.id);
      queue.next();
    }
    assert.deepEqual(seen, ['c1', 'c2', 'c3', 'c4', 'c5']);
    assert.equal(queue.claimOf(claims), undefined);
    queue.back();
    assert.equal(queue.claimOf(claims)?.id, 'c5');
    for (let i = 0; i < 9; i++) queue.back();
    assert.equal(queue.index, 0);
  });

  it('finds each claim again where the text has moved, whatever its number is then', () => {
    const queue = new ReviewQueue(claims);
    queue.shift({ rangeOffset: 0, rangeLength: 0, text: 'An inserted line.\n' });
    const now = moved('An inserted line.\n'.length);
    while (!queue.isOver) {
      assert.equal(queue.claimOf(now)?.id, `n${queue.index}`);
      queue.next();
    }
  });

  it('tells a claim that is gone from its neighbours', () => {
    const queue = new ReviewQueue(claims);
    const others = moved(0, ({ id }) => id !== 'c2');
    assert.equal(queue.claimOf(others)?.id, 'n0');
    queue.next();
    assert.equal(queue.claimOf(others), undefined);
  });

  it('knows no claim whose words have been taken out', () => {
    const [first] = claims;
    const [start, end] = extentOf(first!);
    const queue = new ReviewQueue([first!]);
    queue.shift({ rangeOffset: start, rangeLength: end - start, text: '' });
    assert.equal(queue.claimOf(moved(start - end, ({ id }) => id !== 'c1')), undefined);
  });
});
