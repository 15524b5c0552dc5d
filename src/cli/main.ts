import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from './run';

/** The folder of this script: the bundle is a CommonJS module, the source an ES module, and only this tells both. npm's `bin` is a link. */
const HERE = path.dirname(realpathSync(process.argv[1]!));
/** Beside the bundle's folder; under plain Node there is none and the language model's package reads its own files. */
const LANGUAGE_MODEL = path.join(HERE, '../language-model.json');
/** Beside the language model, or in the sources. */
const READER_MODEL = [path.join(HERE, '../reader.bin'), path.join(HERE, '../../media/reader/reader.bin')].find(existsSync);
/** The same path from src/cli/ and from dist/cli/. */
const MANIFEST = path.join(HERE, '../../package.json');

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now(),
  time: () => new Date().toISOString(),
  newId: () => randomUUID(),
  version: async () => (JSON.parse(await readFile(MANIFEST, 'utf8')) as { version: string }).version,
  // In the bundle a file of its own, which Node's extension host loads as well.
  loadEngine: async () => {
    const { loadEngine } = await import('../engine');
    return loadEngine(existsSync(LANGUAGE_MODEL) ? () => readFile(LANGUAGE_MODEL, 'utf8') : undefined, async () => {
      if (READER_MODEL === undefined) throw new Error('reader.bin is missing');
      return readFile(READER_MODEL);
    });
  },
}).then((code) => {
  // Not process.exit: what is still being written to a pipe would be lost.
  process.exitCode = code;
});
