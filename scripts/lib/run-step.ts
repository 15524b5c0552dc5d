import { spawn } from 'node:child_process';
import { ROOT } from '../hosts/paths';
import { findResults, type Results } from './results';

export interface Step {
  readonly name: string;
  /** npm's script. */
  readonly script: string;
  /** Set where the step consists of tests and tells their number: see `resultsLine`. Else the step counts as one test. */
  readonly tests?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome extends Results {
  readonly name: string;
  readonly seconds: number;
}

/** What hangs longer than this is ended. The longest step, installing code-server, takes two minutes on a slow line. In milliseconds. */
const STEP_LIMIT_MS = 10 * 60_000;

/** Runs an npm script in a process of its own, its output going to ours. */
export function runStep({ name, script, tests = false, env }: Step): Promise<Outcome> {
  console.log(`\n=== ${name} (npm run ${script})`);
  const begin = performance.now();
  const windows = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: windows,
    detached: !windows,
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    process.stdout.write(data);
  });
  // With whatever it has started, on systems that have groups of processes.
  const end = (): void => {
    if (child.pid !== undefined && !windows) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  };
  const interrupted = (): void => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  const timer = setTimeout(() => {
    console.error(`${name}: not finished after ${STEP_LIMIT_MS / 60_000} minutes, ended.`);
    end();
  }, STEP_LIMIT_MS);
  return new Promise((resolve) => {
    const finish = (code: number | null): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      const seconds = (performance.now() - begin) / 1000;
      resolve({ name, seconds, ...outcome(code === 0, tests ? findResults(output) : undefined, tests) });
    };
    child.once('error', (error) => {
      console.error(`${name}: ${error.message}`);
      finish(null);
    });
    child.once('close', finish);
  });
}

/** A step that fails without a failed test (it crashed, or never came to its tests) has one failure all the same. */
function outcome(succeeded: boolean, results: Results | undefined, tests: boolean): Results {
  if (!results) return { passed: succeeded && !tests ? 1 : 0, failed: succeeded && !tests ? 0 : 1, skipped: 0 };
  return succeeded || results.failed > 0 ? results : { ...results, failed: 1 };
}

/** One line for each step, for people. */
export function summary(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const lines = outcomes.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}` +
      `  (${seconds.toFixed(1)} s)`,
  );
  return `\n${lines.join('\n')}\n`;
}
