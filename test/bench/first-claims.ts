import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ms, printTable, thousands } from './table';
import { generatedArticle } from './texts';
import { quantile } from './timing';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const CHILD = fileURLToPath(new URL('../../test/bench/first-claims-child.cjs', import.meta.url));
/** Until the first claims of an article of so many words are there, once the engine is loaded (issue 5). */
const TARGET_MS = 150;
const WORDS = 1000;
const ROUNDS = 9;

interface Run {
  readonly load: number;
  readonly fast: number;
  readonly first: number;
  readonly complete: number;
  readonly claims: number;
  readonly all: number;
}

/** The first article of a process, with all code still cold: the engine as it is built, each time in a fresh process. */
export function benchFirstClaims(): void {
  if (!existsSync(path.join(DIST, 'node', 'engine.js'))) {
    console.log('\nFirst claims: not built');
    return;
  }
  const input = generatedArticle(WORDS);
  const runs = Array.from(
    { length: ROUNDS },
    () => JSON.parse(execFileSync(process.execPath, [CHILD, DIST], { encoding: 'utf8', input })) as Run,
  );
  const row = (name: string, of: (run: Run) => number): string[] => [name, ms(quantile(runs.map(of), 0.5)), ms(Math.min(...runs.map(of)))];
  const [{ claims, all } = { claims: 0, all: 0 }] = runs;
  printTable(
    `The first article of a process, ${thousands(WORDS)} words (target: first claims in ${ms(TARGET_MS)})`,
    ['', 'median', 'best'],
    [
      row('loading language model and reader', ({ load }) => load),
      row('fast layers', ({ fast }) => fast),
      row(`first claims (${String(claims)})`, ({ first }) => first),
      row(`all claims (${String(all)})`, ({ complete }) => complete),
    ],
  );
}
