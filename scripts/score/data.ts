import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The project's own folder. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the measuring data lie: the argument, else ON_THE_RECORD_DATA, else the folder `shared` beside the checkout. */
export function dataFolder(argument: string | undefined): string {
  return path.resolve(argument ?? process.env['ON_THE_RECORD_DATA'] ?? path.join(ROOT, '../shared'));
}

/** The rows of a JSON Lines file, gzipped or not. */
export function readJsonLines<Row>(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The first of the files that is there; undefined where none is. */
export function firstExisting(...files: readonly string[]): string | undefined {
  return files.find((file) => existsSync(file));
}

/** A scorer of the data's `tools` folder: plain JavaScript, typed by the caller. */
export async function importTool<Tool>(folder: string, name: string): Promise<Tool> {
  return (await import(pathToFileURL(path.join(folder, 'tools', name)).href)) as Tool;
}
