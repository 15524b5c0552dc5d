import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { kilobytes, printTable } from './table';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHIPPED = [
  'node/extension.js',
  'node/engine.js',
  'web/extension.js',
  'cli/on-the-record.js',
  'language-model.json',
  'reader.bin',
].map((file) => `dist/${file}`);

/** Sizes of what is shipped, as the last build left it (minified after `npm run package`). */
export function benchBundles(): void {
  const packages = readdirSync(ROOT).filter((file) => file.endsWith('.vsix'));
  const rows = SHIPPED.map((file) => {
    const full = path.join(ROOT, file);
    if (!existsSync(full)) return [file, 'not built', ''];
    const bytes = readFileSync(full);
    return [file, kilobytes(bytes.length), kilobytes(gzipSync(bytes).length)];
  });
  printTable(
    'Bundles',
    ['', 'raw', 'gzip'],
    [...rows, ...packages.map((file) => [file, kilobytes(readFileSync(path.join(ROOT, file)).length), ''])],
  );
}
