import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../hosts/paths';

/** A part of test/ that runs in Node. (test/editor runs inside VS Code.) */
interface NodeSuite {
  /** Of one test or hook, in milliseconds. */
  readonly timeout: number;
  /** @param folder of test/ */
  readonly holds: (folder: string) => boolean;
}

/** Folders whose tests need a browser, or VS Code. */
const WITH_HOST = ['editor', 'e2e', 'package'];

export const NODE_SUITES = {
  /** Engine, properties, grammar, command line, build: whatever needs no VS Code. */
  unit: { timeout: 30_000, holds: (folder) => !WITH_HOST.includes(folder) },
  /** The user's path, in a browser on VS Code web. */
  e2e: { timeout: 90_000, holds: (folder) => folder === 'e2e' },
  /** The .vsix, installed in code-server. */
  package: { timeout: 180_000, holds: (folder) => folder === 'package' },
} satisfies Record<string, NodeSuite>;

export type NodeSuiteName = keyof typeof NODE_SUITES;

/** @returns the absolute paths of a suite's test files, sorted. */
export async function testFiles(suite: NodeSuiteName): Promise<string[]> {
  const tests = path.join(ROOT, 'test');
  return (await readdir(tests, { recursive: true }))
    .filter((file) => file.endsWith('.test.ts') && NODE_SUITES[suite].holds(file.split(path.sep)[0] ?? ''))
    .sort()
    .map((file) => path.join(tests, file));
}
