import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Chromium, Chrome and Edge are installed, the likeliest first. */
function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['', process.env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
        (name) =>
          ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
            .map((variable) => process.env[variable])
            .filter((folder) => folder !== undefined)
            .map((folder) => path.join(folder, name)),
      );
    default:
      return (process.env['PATH'] ?? '')
        .split(path.delimiter)
        .flatMap((folder) =>
          ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) =>
            path.join(folder, name),
          ),
        );
  }
}

/**
 * A browser of this machine to test with, or undefined if there is none.
 * @throws Error if CHROMIUM_PATH names no file: another browser than the one asked for would be a silent surprise.
 */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
  return given ?? usualPlaces().find((file) => existsSync(file));
}

function isDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  // Not its derivatives: what Ubuntu calls chromium is a stub for a snap.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian's Chromium, where this is Debian and we may. */
function installChromium(): void {
  if (!isDebianAsRoot()) return;
  console.log('No Chromium here: installing it with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** What to tell somebody whose machine has no browser for the tests. */
export const NO_CHROMIUM = 'no Chromium or Chrome found: install one, or set CHROMIUM_PATH to its program.';

/** The browser to test with, installed if need be and possible. Undefined: `NO_CHROMIUM`. */
export function chromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  installChromium();
  return findChromium();
}
