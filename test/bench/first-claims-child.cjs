// Analyses one article with the engine's bundle in a fresh process and prints when what was there. Run by first-claims.ts.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const process = require('node:process');

async function main() {
  const dist = process.argv[2];
  const text = readFileSync(0, 'utf8');
  const { loadEngine } = require(path.join(dist, 'node', 'engine.js'));
  const file = (name) => readFileSync(path.join(dist, name));
  const before = performance.now();
  const engine = await loadEngine(
    async () => file('language-model.json').toString(),
    async () => file('reader.bin'),
  );
  const begun = performance.now();
  const session = engine.open();
  session.update(text);
  const fast = performance.now();
  // One paragraph, as in the first slice of a slow machine.
  session.readClaims(() => true);
  const claims = session.annotations.claims.length;
  const first = performance.now();
  session.readClaims();
  const all = session.annotations.claims.length;
  const complete = performance.now();
  const times = { load: begun - before, fast: fast - begun, first: first - begun, complete: complete - begun };
  process.stdout.write(JSON.stringify({ ...times, claims, all }));
}

main();
