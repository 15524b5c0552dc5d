import { MOCHA_LINE } from '../../scripts/lib/host-output';
import { runMocha } from '../../scripts/lib/mocha-results';
import { resultsLine } from '../../scripts/lib/results';

/** The same in both hosts. A test that opens editors and waits for the language model takes a while on a busy machine. */
export const OPTIONS = { ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000, failZero: true } as const;

/**
 * Registers and runs all suites of this folder.
 * @param ofHost registers those of one host alone.
 * @throws Error if a test failed: VS Code's exit code is 1 then.
 */
export async function runSuites(
  mocha: Pick<Mocha, 'run'>,
  output: { consoleLog: (...data: unknown[]) => void },
  ofHost?: () => Promise<unknown>,
): Promise<void> {
  output.consoleLog = (format: unknown = '', ...data) => {
    console.log(MOCHA_LINE + String(format), ...data);
  };
  // Only now: the suites call `describe`, which Mocha has just defined.
  await import('editor-suites');
  await ofHost?.();
  const results = await runMocha(mocha);
  console.log(MOCHA_LINE + resultsLine(results));
  if (results.failed > 0) throw new Error(`${results.failed} tests failed`);
}
