import type Mocha from 'mocha';
import type { Results } from './results';

/**
 * Runs what was registered with a Mocha, in Node or in the browser's build of it.
 * @returns the results, with `failed` at least 1 if anything failed, hooks too.
 */
export function runMocha(mocha: Pick<Mocha, 'run'>): Promise<Results> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      // Not `stats.failures`: with `failZero`, Mocha's own count says 1 where there was no test at all.
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
  });
}
