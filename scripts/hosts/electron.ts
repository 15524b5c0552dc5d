import { runTests } from '@vscode/test-electron';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { CACHE, OTHER_EXTENSION, ROOT, SAMPLES } from './paths';

/** Stands in for VS Code's desktop where that cannot be had. */
export const LAUNCHER = path.join(ROOT, 'scripts', 'hosts', 'launcher.mjs');

/**
 * Runs the suites of test/editor in a Node extension host.
 * @param program VS Code's, or `LAUNCHER`. Undefined: the newest VS Code is downloaded into the cache folder, once.
 * @returns the exit code: 0 if all tests passed.
 */
export async function runInDesktop(program: string | undefined): Promise<number> {
  try {
    return await runTests({
      extensionDevelopmentPath: [ROOT, OTHER_EXTENSION],
      extensionTestsPath: path.join(ROOT, 'dist', 'node', 'test', 'index.js'),
      launchArgs: [await folderToWriteIn(), '--disable-extensions'],
      cachePath: path.join(CACHE, 'vscode-desktop'),
      ...(program ? { vscodeExecutablePath: program } : {}),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** A copy of the samples: what tests write there, or leave behind when they are ended, is no part of the checkout. */
async function folderToWriteIn(): Promise<string> {
  const folder = path.join(CACHE, 'test-workspace');
  await rm(folder, { recursive: true, force: true });
  await cp(SAMPLES, folder, { recursive: true });
  return folder;
}
