// npm run generate:check: generated files are what `npm run generate` makes of their sources today.
import { spawnSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './hosts/paths';

/** Folders that hold generated files. */
const FOLDERS = ['src', 'schemas'];

/** All sources by path. Compared with themselves and not with git's, so that it works on a tree that is being changed, too. */
async function sources(): Promise<Map<string, string>> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(path.join(ROOT, folder), { recursive: true })).map((file) => path.join(folder, file))),
  );
  const read = files.flat().filter((file) => /\.(?:ts|json)$/.test(file));
  return new Map(await Promise.all(read.map(async (file) => [file, await readFile(path.join(ROOT, file), 'utf8')] as const)));
}

const before = await sources();
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
const after = await sources();
const changed = [...after].filter(([file, content]) => before.get(file) !== content).map(([file]) => file);
for (const file of changed) console.error(`${file} was not up to date: commit what npm run generate has made of it now.`);
process.exitCode = status === 0 && changed.length === 0 ? 0 : 1;
