/** How many tests of a suite passed, failed, were skipped. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * The line by which each suite tells its results to whoever started it, from Node and out of VS Code's extension hosts alike. (No module of
 * Node's: the line is written in a web worker too.)
 */
export function resultsLine({ passed, failed, skipped }: Results): string {
  return `results: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The results in a suite's output. Undefined: it told none, so that it ended before its last test. */
export function findResults(output: string): Results | undefined {
  const line = /^results: (\d+) passed, (\d+) failed, (\d+) skipped\r?$/m.exec(output);
  return line ? { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3]) } : undefined;
}

export function sum(all: readonly Results[]): Results {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
