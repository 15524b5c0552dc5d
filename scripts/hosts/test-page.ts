import { format } from 'node:util';
import { MOCHA_LINE } from '../lib/host-output';
import { launchBrowser } from './browser';

/** From the page's start to the last test. A healthy run takes seconds; what takes longer hangs. */
const HOST_LIMIT_MS = 180_000;

/** As much of VS Code's own log as helps to understand a failure. In lines. */
const LOG_TAIL = 60;

/** Of one entry: some have stacks and lists of files, of which the first lines say enough. */
const ENTRY_LINES = 6;

/**
 * Opens a VS Code that was started with tests, in a browser, and waits for its extension host to run them. Mocha's lines are printed; what
 * VS Code logs besides is printed if the run fails, or with VERBOSE=1.
 * @returns the exit code of the test run: 0 if all tests passed.
 * @throws Error if there is no end within the limit.
 */
export async function runTestPage(url: string, limit = HOST_LIMIT_MS): Promise<number> {
  const verbose = Boolean(process.env['VERBOSE']);
  const log: string[] = [];
  const note = (line: string): void => {
    log.push(line);
    if (verbose) console.log(line);
  };
  const browser = await launchBrowser();
  let timer: NodeJS.Timeout | undefined;
  try {
    const { page } = browser;
    const exit = new Promise<number>((resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`The extension host did not finish its tests within ${limit / 1000} s: it hangs, or VS Code did not start.`));
      }, limit);
      page.on('crash', () => {
        reject(new Error('The page with VS Code crashed.'));
      });
      page.on('pageerror', (error) => {
        note(`page error: ${error.message}`);
      });
      // Two functions that VS Code's workbench calls, where its page has them, when it runs extension tests.
      const functions = [
        page.exposeFunction('codeAutomationLog', (_type: string, data: unknown[]) => {
          const line = format(...data);
          if (line.startsWith(MOCHA_LINE)) console.log(line.slice(MOCHA_LINE.length));
          else note(line);
        }),
        page.exposeFunction('codeAutomationExit', resolve),
      ];
      Promise.all(functions)
        .then(() => page.goto(url))
        .catch(reject);
    });
    const code = await exit;
    if (code !== 0 && !verbose) printTail(log);
    return code;
  } catch (error) {
    if (!verbose) printTail(log);
    throw error;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** What every start of VS Code logs, and what nobody looks for in a failure. */
const EVERYDAY =
  /^(?:Ignoring (?:the error|fetching)|Found additional|Updating additional|Loading development|Resolv(?:ing|ed) connection|\[AccountPolicyGate)/;

function printTail(log: readonly string[]): void {
  const lines = log
    .filter((entry) => !EVERYDAY.test(entry))
    .flatMap((entry) => entry.split('\n').slice(0, ENTRY_LINES))
    .slice(-LOG_TAIL);
  console.error(['What VS Code logged:', ...lines].join('\n  '));
}
