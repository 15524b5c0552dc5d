import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../hosts/paths';

const COMPILER = path.join(path.dirname(createRequire(import.meta.url).resolve('assemblyscript/package.json')), 'bin/asc.js');
const SOURCE = 'src/reader-kernel/index.ts';

/** The reader's inner loops, compiled from AssemblyScript to WebAssembly, as a TypeScript file. */
export function generateReaderKernel(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-kernel-'));
  try {
    const file = path.join(folder, 'kernel.wasm');
    // No runtime: the kernel has no objects, and whoever calls it lays out its memory.
    const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort=', '--enable', 'simd', '--outFile', file];
    const { status } = spawnSync(process.execPath, [COMPILER, SOURCE, ...flags], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${SOURCE} was not compiled.`);
    return `// Compiled from ${SOURCE} by scripts/build/reader-kernel.ts (npm run generate).

/** A WebAssembly module in base64. */
export const KERNEL_CODE =
  '${readFileSync(file).toString('base64')}';
`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
