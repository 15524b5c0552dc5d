import assert from 'node:assert/strict';
import { findResults, resultsLine, sum } from '../../scripts/lib/results';

describe('the results line of a suite', () => {
  it('is found in the output', () => {
    const results = { passed: 12, failed: 1, skipped: 3 };
    assert.deepEqual(findResults(`  12 passing (1s)\n\n${resultsLine(results)}\nExit code: 1\n`), results);
  });

  it('is found where lines end as on Windows', () => {
    assert.equal(findResults('results: 1 passed, 0 failed, 0 skipped\r\n')?.passed, 1);
  });

  it('is undefined where the suite ended early', () => {
    assert.equal(findResults('  12 passing (1s)\n'), undefined);
  });

  it('is no line that merely speaks of results', () => {
    assert.equal(findResults('the results: 1 passed, 0 failed, 0 skipped'), undefined);
  });

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    assert.deepEqual(sum([one, one]), { passed: 2, failed: 4, skipped: 6 });
    assert.deepEqual(sum([]), { passed: 0, failed: 0, skipped: 0 });
  });
});
