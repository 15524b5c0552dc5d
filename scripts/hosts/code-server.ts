import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { codeServer } from './code-server-install';
import { ROOT } from './paths';
import { freePort } from './ports';
import type { Served } from './vscode-web';

/** Seconds are usual; a machine busy with other tests needs more. */
const START_LIMIT_MS = 60_000;

/** Nothing in the way of a test: no chat, no welcome page. */
const SETTINGS = { 'chat.disableAIFeatures': true, 'workbench.startupEditor': 'none' };

export interface TestServerOptions {
  /** Folder that is opened. */
  readonly folder: string;
  /** Folder of the extension under test. */
  readonly extension: string;
  /** Folders of extensions that are installed beside it. */
  readonly others: readonly string[];
  /** Module whose `run()` the extension host calls. */
  readonly tests: string;
}

/**
 * VS Code's server out of code-server, with an extension under development and its tests in the Node extension host. (A built VS Code takes
 * these from the address only with `--enable-smoke-test-driver`, which code-server's own command does not pass on. The flag also mutes
 * notifications.)
 */
export async function serveTests({ folder, extension, others, tests }: TestServerOptions): Promise<Served> {
  const { folder: code, node } = await codeServer();
  const port = await freePort();
  const data = await dataFolder();
  for (const other of others) await cp(other, path.join(data, 'extensions', path.basename(other)), { recursive: true });
  const args = [
    ...[path.join(code, 'lib', 'vscode', 'out', 'server-main.js'), '--host', 'localhost', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'],
    ...['--disable-telemetry', '--disable-workspace-trust', '--user-data-dir', data, '--server-data-dir', path.join(data, 'server')],
    ...['--extensions-dir', path.join(data, 'extensions')],
  ];
  const stop = await startServer(node, args, data, /Extension host agent listening on/);
  const remote = (file: string): string => `vscode-remote://localhost:${port}${file}`;
  const payload = JSON.stringify([
    // The address names one extension: a second one under this name would take the place of the first.
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ]);
  const query = new URLSearchParams({ folder, payload });
  return { url: `http://localhost:${port}/?${query.toString()}`, stop };
}

/** code-server as a user has it, with an extension installed from its package, on a folder. */
export async function serveWithPackage(vsix: string, folder: string): Promise<Served> {
  return serveWith(folder, ({ node, entry, folders }) => {
    const installed = spawnSync(node, [entry, '--install-extension', vsix, ...folders], { env: environment(), encoding: 'utf8' });
    if (installed.status !== 0 || !installed.stdout.includes('successfully installed')) {
      throw new Error(`code-server does not install ${vsix}:\n${installed.stdout}${installed.stderr}`);
    }
  });
}

/** The same with the extension of this checkout as it is built. What VS Code writes into the folder stands on the disk. */
export async function serveWithCheckout(folder: string): Promise<Served> {
  return serveWith(folder, async ({ data }) => {
    const extensions = path.join(data, 'extensions');
    await mkdir(extensions);
    await symlink(ROOT, path.join(extensions, 'on-the-record'), 'junction');
  });
}

interface Installation {
  readonly node: string;
  /** Module of code-server's command. */
  readonly entry: string;
  /** Folder of settings and extensions. */
  readonly data: string;
  /** Arguments that name these. */
  readonly folders: readonly string[];
}

async function serveWith(folder: string, install: (installation: Installation) => Promise<void> | void): Promise<Served> {
  const { folder: code, node } = await codeServer();
  const port = await freePort();
  const data = await dataFolder();
  const entry = path.join(code, 'out', 'node', 'entry.js');
  const folders = ['--user-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  try {
    await install({ node, entry, data, folders });
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  }
  const args = [
    ...[entry, '--auth', 'none', '--bind-addr', `localhost:${port}`, ...folders],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'],
  ];
  const stop = await startServer(node, args, data, /HTTP server listening on/);
  const query = new URLSearchParams({ folder });
  return { url: `http://localhost:${port}/?${query.toString()}`, stop };
}

async function dataFolder(): Promise<string> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-code-'));
  await mkdir(path.join(data, 'User'));
  await writeFile(path.join(data, 'User', 'settings.json'), JSON.stringify(SETTINGS));
  return data;
}

function environment(): NodeJS.ProcessEnv {
  // No gallery: nothing is looked up in the network. The variables of a VS Code or code-server around us would lead this one astray.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:CODE_SERVER_|VSCODE_)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}' };
}

/** Starts a server and waits until its output says that it listens. @returns how to stop it; that deletes its data too. */
async function startServer(node: string, args: readonly string[], data: string, listening: RegExp): Promise<() => Promise<void>> {
  // A group of its own, so that its extension host ends with it.
  const server = spawn(node, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const kill = (): void => {
    if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  };
  // Should nobody come to stop it.
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    kill();
    if (server.pid !== undefined) await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  let output = '';
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('it does not listen'));
      }, START_LIMIT_MS);
      const read = (data: Buffer): void => {
        output += data.toString();
        if (!listening.test(output)) return;
        clearTimeout(timer);
        resolve();
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.once('error', reject);
      server.once('exit', (code) => {
        reject(new Error(`it ended with code ${String(code)}`));
      });
    });
  } catch (error) {
    await stop();
    throw new Error(`code-server did not start:\n${output}`, { cause: error });
  }
  return stop;
}
