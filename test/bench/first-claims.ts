import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FirstClaims, Start } from './first-claims-child';
import { ms, printTable, thousands } from './table';
import { generatedArticle } from './texts';
import { quantile } from './timing';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Bundled by index.ts, beside this program. */
const CHILD = fileURLToPath(new URL('first-claims-child.mjs', import.meta.url));
/** Until the first claims of an article of so many words are there, once the engine is loaded (issue 5). */
const TARGET_MS = 150;
const WORDS = 1000;
const ROUNDS = 15;

/**
 * The first article of a process, with all code still cold: the engine as it is built, each time in a fresh process; as the extension
 * starts the first time, and later, with the code that it has kept. The last of some further articles stands for all that follow.
 */
export function benchFirstClaims(): void {
  if (!existsSync(path.join(DIST, 'node', 'engine.js'))) {
    console.log('\nFirst claims: not built');
    return;
  }
  const input = JSON.stringify(Array.from({ length: 6 }, (_, i) => generatedArticle(WORDS, i)));
  const start = (...args: string[]): Start =>
    JSON.parse(execFileSync(process.execPath, [CHILD, DIST, ...args], { encoding: 'utf8', input })) as Start;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'on-the-record-bench-'));
  try {
    start(folder);
    // In turns, since a machine is faster at one time than at another.
    const runs = Array.from({ length: ROUNDS }, () => ({ anew: start(), kept: start(folder) }));
    print(
      runs.map(({ anew }) => anew),
      runs.map(({ kept }) => kept),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(anew: readonly Start[], kept: readonly Start[]): void {
  const figures = (runs: readonly Start[], of: (run: Start) => number): string[] => [
    ms(quantile(runs.map(of), 0.5)),
    ms(Math.min(...runs.map(of))),
  ];
  const row = (name: string, of: (run: Start) => number): string[] => [name, ...figures(anew, of), ...figures(kept, of)];
  const ofFirst = (of: (article: FirstClaims) => number) => (run: Start) => of(run.articles[0]!);
  const { claims, all } = anew[0]!.articles[0]!;
  printTable(
    `The first article of a process, ${thousands(WORDS)} words (target: first claims in ${ms(TARGET_MS)})`,
    ['', 'first start', 'best', 'later start', 'best'],
    [
      row('loading the engine’s code', ({ code }) => code),
      row('loading language model and reader', ({ model }) => model),
      row(
        'fast layers',
        ofFirst(({ fast }) => fast),
      ),
      row(
        `first claims (${String(claims)})`,
        ofFirst(({ first }) => first),
      ),
      row(
        `all claims (${String(all)})`,
        ofFirst(({ complete }) => complete),
      ),
      row('from nothing to first claims', ({ code, model, articles }) => code + model + articles[0]!.first),
      row('first claims of a later article', ({ articles }) => articles.at(-1)!.first),
    ],
  );
}
