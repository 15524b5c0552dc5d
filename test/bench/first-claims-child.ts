// Analyses articles with the engine's bundle in a fresh process and prints when what was there. Run by first-claims.ts.
//   node first-claims-child.mjs DIST [FOLDER]      FOLDER: where the engine's code is kept, as by the extension
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Engine } from '../../src/engine';
import { KeptCode } from '../../src/node/kept-code';
import { KeptProgram } from '../../src/node/kept-program';

/** When what was there, in milliseconds since the article was given; with how many claims. */
export interface FirstClaims {
  readonly fast: number;
  readonly first: number;
  readonly complete: number;
  readonly claims: number;
  readonly all: number;
}

export interface Start {
  /** The engine's code, and the language model with the claim reader's weights, in milliseconds. */
  readonly code: number;
  readonly model: number;
  /** One article after the other. */
  readonly articles: readonly FirstClaims[];
}

function firstClaims(engine: Engine, text: string): FirstClaims {
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
  return { fast: fast - begun, first: first - begun, complete: complete - begun, claims, all };
}

async function main(dist: string, folder?: string): Promise<void> {
  const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
  const bundle = path.join(dist, 'node', 'engine.js');
  const program = folder === undefined ? undefined : new KeptProgram<unknown>(bundle, new KeptCode(folder, 'bench'));
  const file = (name: string): Buffer => readFileSync(path.join(dist, name));
  const begun = performance.now();
  const { loadEngine } = (program ? await program.load() : createRequire(bundle)(bundle)) as typeof import('../../src/engine');
  const loaded = performance.now();
  const engine = await loadEngine(
    () => Promise.resolve(file('language-model.json').toString()),
    () => Promise.resolve(file('reader.bin')),
  );
  const ready = performance.now();
  const start: Start = { code: loaded - begun, model: ready - loaded, articles: texts.map((text) => firstClaims(engine, text)) };
  await program?.keep();
  process.stdout.write(JSON.stringify(start));
}

const [dist = '', folder] = process.argv.slice(2);
void main(dist, folder);
