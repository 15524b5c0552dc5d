import assert from 'node:assert/strict';
import { eachInSteps, Pace } from '../../src/editor/article/pace';
import { finish, type Steps } from '../../src/engine/steps';

const never = (): boolean => false;

describe('the pace of long work', () => {
  /** As many steps, each of which lasts longer than a slice does. */
  function* slow(count: number): Steps<string> {
    for (let i = 0; i < count; i++) {
      const end = performance.now() + 5;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }

  it('gives the outcome, and others a turn on the way', async () => {
    const order: string[] = [];
    const work = new Pace().run(slow(3), never).then((outcome) => order.push(outcome ?? ''));
    setImmediate(() => order.push('others'));
    await work;
    assert.deepEqual(order, ['others', 'done']);
  });

  it('drops the steps when it is overtaken', async () => {
    assert.equal(await new Pace().run(slow(2), () => true), undefined);
  });

  it('makes something of each thing, in order, with pauses', () => {
    const things = Array.from({ length: 100 }, (_, i) => i);
    const double = (thing: number): number => thing * 2;
    assert.equal(eachInSteps(things, double).next().done, false);
    assert.deepEqual(finish(eachInSteps(things, double)), things.map(double));
  });
});
