import { parseArgs } from 'node:util';
import { serveTests } from './code-server';
import { SAMPLES } from './paths';
import { runTestPage } from './test-page';

/**
 * Does what the program `code` does with `--extensionDevelopmentPath` and `--extensionTestsPath`, in code-server and a browser without a
 * window. What else @vscode/test-electron passes is for Electron.
 * @returns the exit code.
 */
export async function launch(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath: extensions = [], extensionTestsPath: tests } = values;
  const [extension, ...others] = [extensions].flat().filter((folder) => typeof folder === 'string');
  if (extension === undefined || typeof tests !== 'string') {
    console.error('The launcher runs extension tests only: it needs --extensionDevelopmentPath and --extensionTestsPath.');
    return 2;
  }
  const server = await serveTests({ folder: positionals[0] ?? SAMPLES, extension, others, tests });
  try {
    return await runTestPage(server.url);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await server.stop();
  }
}
