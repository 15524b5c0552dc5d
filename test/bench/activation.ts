import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ms, printTable } from './table';
import { quantile } from './timing';

const BUNDLE = fileURLToPath(new URL('../../dist/node/extension.js', import.meta.url));
const CHILD = fileURLToPath(new URL('../../test/bench/activation-child.cjs', import.meta.url));
const ROUNDS = 9;

/** Loading and activating the Node bundle, each time in a fresh process, with a `vscode` that answers everything and does nothing. */
export function benchActivation(): void {
  if (!existsSync(BUNDLE)) {
    console.log('\nActivation: not built');
    return;
  }
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [CHILD, BUNDLE], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return JSON.parse(output) as { readonly load: number; readonly activate: number; readonly fault?: string };
  });
  const fault = runs.find((run) => run.fault !== undefined)?.fault;
  const row = (name: string, of: (run: (typeof runs)[number]) => number): string[] => [
    name,
    ms(quantile(runs.map(of), 0.5)),
    ms(Math.min(...runs.map(of))),
  ];
  printTable(
    'Activation of the Node bundle without an article (target of issue 6: 50 ms)',
    ['', 'median', 'best'],
    [
      row('load', ({ load }) => load),
      row('activate', ({ activate }) => activate),
      row('together', ({ load, activate }) => load + activate),
    ],
  );
  if (fault !== undefined) console.log(`  activate failed on the stub: ${fault}`);
}
