// Runs before npm start, npm test and .ci/run. On a fresh clone there is nothing but Node, so this file uses Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Why the dependencies have to be installed, or undefined if node_modules holds what package.json and package-lock.json ask for.
 * @param {string} folder where package.json is.
 * @returns {{ reason: string, command: 'ci' | 'install' } | undefined}
 */
export function needsInstall(folder) {
  const installedFile = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return { reason: 'node_modules is missing', command: 'ci' };
  const manifest = readJson(path.join(folder, 'package.json'));
  const wanted = readJson(path.join(folder, 'package-lock.json')).packages;
  const installed = readJson(installedFile).packages;
  for (const kind of ['dependencies', 'devDependencies']) {
    const changed = Object.entries(manifest[kind] ?? {}).find(([name, version]) => wanted[''][kind]?.[name] !== version);
    if (changed) return { reason: `package.json asks for ${changed.join(' ')}`, command: 'install' };
  }
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    // Optional packages are those of other systems, mostly: npm leaves them out.
    if (place === '' || optional || installed[place]?.version === version) continue;
    return { reason: `${place} is not at ${version}`, command: 'ci' };
  }
  return undefined;
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} folder @param {'ci' | 'install'} command @returns {boolean} whether npm succeeded. */
function npm(folder, command) {
  const args = [command, '--include=dev', '--no-audit', '--no-fund'];
  const options = /** @type {const} */ ({ cwd: folder, stdio: 'inherit' });
  // Under `npm start` npm says where it is; alone it is found on the PATH, on Windows as a batch file.
  const cli = process.env['npm_execpath'];
  const run = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const needed = needsInstall(root);
  if (needed) {
    console.log(`Installing what the project is built with (${needed.reason}) …`);
    if (!npm(root, needed.command)) {
      console.error('The installation failed: see above. It needs Node 20 or newer, npm and its registry.');
      process.exitCode = 1;
    }
  }
}
