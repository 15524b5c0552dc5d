import os from 'node:os';
import { loadEngine } from '../../src/engine';
import { benchActivation } from './activation';
import { benchAnchors } from './anchors';
import { benchBundles } from './bundles';
import { benchCorrected } from './corrected';
import { benchFirstClaims } from './first-claims';
import { benchHeap } from './heap';
import { benchKeyPress } from './keypress';
import { benchLinearity } from './linearity';
import { benchReader } from './reader';
import { benchSpeed } from './speed';
import { benchSurfaces } from './surfaces';
import { benchTexts } from './texts';

/** The parts by name; `npm run bench -- speed heap` runs some of them. They print, they assert nothing. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const engine = await loadEngine();
  const parts: Readonly<Record<string, () => void | Promise<void>>> = {
    reader: () => benchReader(benchTexts()),
    speed: () => benchSpeed(engine, benchTexts()),
    keypress: () => benchKeyPress(engine),
    surfaces: () => benchSurfaces(engine),
    linearity: () => benchLinearity(engine),
    heap: () => benchHeap(engine),
    anchors: () => benchAnchors(engine),
    corrected: () => benchCorrected(engine),
    bundles: benchBundles,
    activation: benchActivation,
    first: benchFirstClaims,
  };
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'} x ${String(os.cpus().length)}`);
  for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
