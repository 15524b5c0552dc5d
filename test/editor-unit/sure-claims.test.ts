import assert from 'node:assert/strict';
import { withSureClaims } from '../../src/editor/article/sure-claims';
import { ANNOTATIONS, article } from './fixture';

describe('claims that the engine is sure enough of', () => {
  const [first, second, ...others] = ANNOTATIONS.claims;
  const known = article({ claims: [{ ...first!, confidence: 0.4 }, { ...second!, confidence: 0.9 }, ...others] });
  const shown = (minimum: number): string[] => withSureClaims(known, minimum).annotations.claims.map(({ id }) => id);

  it('are all where no least confidence is set', () => {
    assert.equal(withSureClaims(known, 0), known);
  });

  it('are those from the least confidence on, and those without any', () => {
    assert.deepEqual(shown(0.9), ['c2', 'c3', 'c4', 'c5']);
    assert.deepEqual(shown(0.95), ['c3', 'c4', 'c5']);
    assert.deepEqual(shown(0.4), ['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  it('are the same object each time, and leave the article as it is', () => {
    assert.equal(withSureClaims(known, 0.5), withSureClaims(known, 0.5));
    assert.equal(known.annotations.claims.length, 5);
  });
});
