// npm test: all tests that need no more than Node and a browser. See also .ci/run, which runs everything.
import { chromium, NO_CHROMIUM } from './hosts/chromium';
import { sum } from './lib/results';
import { runStep, summary, type Outcome } from './lib/run-step';
import { BROWSER_TESTS, NODE_TESTS } from './lib/steps';

const outcomes: Outcome[] = [];
for (const step of NODE_TESTS) outcomes.push(await runStep(step));
const browser = chromium();
if (browser || process.env['CI']) {
  if (!browser) console.error(`\n${NO_CHROMIUM}`);
  for (const step of BROWSER_TESTS) outcomes.push(await runStep(step));
}
console.log(summary(outcomes));
if (!browser) console.log(`Tests in VS Code web left out: ${NO_CHROMIUM}`);
const { passed, failed } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
