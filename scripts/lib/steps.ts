import type { Step } from './run-step';

/** What `npm test` runs, after the build. */
export const NODE_TESTS: readonly Step[] = [{ name: 'Unit tests in Node', script: 'test:unit', tests: true }];

/** Likewise, where there is a browser. */
export const BROWSER_TESTS: readonly Step[] = [
  { name: 'Editor tests in VS Code web', script: 'test:web', tests: true },
  { name: "User's path in VS Code web", script: 'test:e2e', tests: true },
];
