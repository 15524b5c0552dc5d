import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadEngine, type Engine } from '../../src/engine';
import { ROOT } from '../hosts/paths';

/** The claim reader's weights, which the build copies into dist/. */
export const READER_MODEL = path.join(ROOT, 'media/reader/reader.bin');

/**
 * The engine as the programs load it, out of the sources.
 * @param readerModel another model file, to compare.
 */
export async function productEngine(readerModel = READER_MODEL): Promise<Engine> {
  const engine = await loadEngine(undefined, () => Promise.resolve(new Uint8Array(readFileSync(readerModel))));
  if (engine.claimReaderProblem !== undefined) throw new Error(engine.claimReaderProblem);
  return engine;
}

/** The engine with claims read by rules alone. */
export function rulesEngine(): Promise<Engine> {
  return loadEngine();
}
