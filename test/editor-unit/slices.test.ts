import assert from 'node:assert/strict';
import { Pace } from '../../src/editor/article/pace';
import { readInSlices, type ReadableSession } from '../../src/editor/article/slices';
import type { Annotations } from '../../src/engine';
import { NOTHING } from '../engine/nothing';

describe('an article is read in slices', () => {
  /** A session whose claims take so many calls to read. */
  const sessionOf = (calls: number): ReadableSession => {
    let left = calls;
    return {
      *loadInSteps() {
        yield;
      },
      *annotateInSteps() {
        yield;
        return { ...NOTHING, complete: left === 0 };
      },
      readClaims: () => (left = Math.max(0, left - 1)) === 0,
    };
  };
  const published = async (calls: number, isAgain = false): Promise<readonly boolean[]> => {
    const all: Annotations[] = [];
    await readInSlices(sessionOf(calls), {
      text: '',
      options: {},
      pace: new Pace(),
      isAgain: () => isAgain,
      overtaken: () => false,
      publish: (annotations) => {
        all.push(annotations);
        return Promise.resolve();
      },
    });
    return all.map(({ complete }) => complete);
  };

  it('gives the fast layers, then the first claims, then all of them', async () => {
    assert.deepEqual(await published(3), [false, false, true]);
  });

  it('gives claims that are read in one slice at once', async () => {
    assert.deepEqual(await published(1), [false, true]);
  });

  it('gives the claims with the fast layers after an edit', async () => {
    assert.deepEqual(await published(1, true), [true]);
    assert.deepEqual(await published(3, true), [true]);
  });

  it('gives the fast layers first where much was put in', async () => {
    assert.deepEqual((await published(40, true)).slice(0, 1), [false]);
  });
});
