import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Measured is what is shipped: code that esbuild has bundled. tsx wraps every inner function to keep its name, which costs up to a third.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** As deep below the root as the sources are, so that paths relative to a file hold for both. */
const FOLDER = path.join(ROOT, '.cache/bench');

async function main(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/parts.ts', 'test/bench/first-claims-child.ts'],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [path.join(FOLDER, 'parts.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
