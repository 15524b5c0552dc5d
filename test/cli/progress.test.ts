import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { Progress } from '../../src/cli/progress';

/** Lets a run of `articles` articles take `each` milliseconds an article, and gives what it drew. */
function drawn(articles: number, each: number, isTTY: boolean, total?: number): string {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  let now = 5000;
  const progress = new Progress({ stderr, now: () => now }, total);
  for (let i = 0; i < articles; i++) {
    now += each;
    progress.done(300);
  }
  progress.clear();
  return String(stderr.read() ?? '');
}

describe('progress', () => {
  it('shows articles and speed after a second, not at each article', () => {
    const lines = drawn(100, 20, true, 100).split('\r\x1b[K');
    assert.equal(lines[1], '50 of 100 articles, 15 thousand characters a second');
    assert.equal(lines[2], '60 of 100 articles, 15 thousand characters a second');
    assert.equal(lines.length, 8, 'six drawings and a clearing');
  });

  it('leaves the total out where it is not known', () => {
    assert.match(drawn(60, 20, true), /\[K50 articles, /);
  });

  it('is silent in short runs', () => {
    assert.equal(drawn(10, 20, true, 10), '');
  });

  it('is silent where standard error is no terminal', () => {
    assert.equal(drawn(100, 100, false, 100), '');
  });
});
