// .ci/run: every check there is. The last line counts all tests; a check that consists of no tests counts as one.
import { LAUNCHER } from './hosts/electron';
import { chromium } from './hosts/chromium';
import { codeServer } from './hosts/code-server-install';
import { sum } from './lib/results';
import { runStep, summary, type Outcome, type Step } from './lib/run-step';
import { BROWSER_TESTS, NODE_TESTS } from './lib/steps';

const STEPS: readonly Step[] = [
  { name: 'Build', script: 'build' },
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format:check' },
  { name: 'Dependency rules', script: 'depcruise' },
  { name: 'Generated files', script: 'generate:check' },
  ...NODE_TESTS,
  ...BROWSER_TESTS,
  { name: 'Editor tests in the Node extension host', script: 'test:node-host', tests: true },
  // The road of `npm run test:desktop` with a program that is there already: on machines of CI the launcher is that program.
  { name: 'Editor tests by test:desktop', script: 'test:desktop', tests: true, env: { VSCODE_EXECUTABLE: LAUNCHER } },
  // Last: it builds for production, over the build that the other steps test.
  { name: 'The package in code-server', script: 'test:package', tests: true },
];

// Found out, or installed, before the steps: each of them would else begin with that.
chromium();
await codeServer();
const outcomes: Outcome[] = [];
for (const step of STEPS) outcomes.push(await runStep(step));
console.log(summary(outcomes));
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
