// Runs a suite of tests in Node:
//   npm run test:unit [-- PART OF A FILE'S PATH…]      likewise test:e2e, test:package
import Mocha from 'mocha';
import { runMocha } from './lib/mocha-results';
import { NODE_SUITES, testFiles, type NodeSuiteName } from './lib/node-suites';
import { resultsLine } from './lib/results';

const [name = '', ...parts] = process.argv.slice(2);
if (!(name in NODE_SUITES)) {
  console.error(`There is no suite “${name}”, but ${Object.keys(NODE_SUITES).join(', ')}.`);
  process.exit(2);
}
const suite = name as NodeSuiteName;
const mocha = new Mocha({ timeout: NODE_SUITES[suite].timeout, failZero: true, forbidOnly: Boolean(process.env['CI']) });
for (const file of await testFiles(suite)) {
  if (parts.length === 0 || parts.some((part) => file.includes(part))) mocha.addFile(file);
}
await mocha.loadFilesAsync();
const results = await runMocha(mocha);
console.log(resultsLine(results));
// Not by emptying the event loop: a server or browser that a failed test left open would keep it running.
process.exit(results.failed > 0 ? 1 : 0);
