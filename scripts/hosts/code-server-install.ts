import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CACHE } from './paths';

/** VS Code 1.139 as a server. */
const CODE_SERVER = 'code-server@4.139.1';
/** The Node that it asks for. */
const NODE_MAJOR = 24;
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;

export interface CodeServer {
  /** The package's folder. */
  readonly folder: string;
  /** Program that runs it. */
  readonly node: string;
}

/** The code-server of the cache folder, installed there at the first call (some seconds, 0.8 GB). Needs npm and nothing else. */
export async function codeServer(): Promise<CodeServer> {
  if (process.platform === 'win32') throw new Error('code-server does not run on Windows: use npm run test:desktop there.');
  const home = homeFolder();
  if (!codeServerIsInstalled()) await install(home);
  return { folder: packageFolder(home), node: path.join(home, 'node_modules', NODE_PACKAGE, 'bin', 'node') };
}

/** Whether `codeServer` finds it in the cache folder. */
export function codeServerIsInstalled(): boolean {
  return existsSync(homeFolder());
}

function homeFolder(): string {
  return path.join(CACHE, `${CODE_SERVER.replace('@', '-')}-${process.platform}-${process.arch}`);
}

function packageFolder(home: string): string {
  return path.join(home, 'node_modules', 'code-server');
}

async function install(home: string): Promise<void> {
  console.log(`Installing ${CODE_SERVER} into ${home}, once …`);
  // Under another name until it is whole, so that an installation that was cut off is not taken for one.
  const unfinished = `${home}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(path.join(unfinished, 'package.json'), JSON.stringify({ private: true }));
    // Without scripts: code-server's own would compile a module for Kerberos logins, which needs a C compiler. They also install the
    // packages of VS Code and its extensions, done here by the next two lines.
    npmInstall(unfinished, CODE_SERVER, `${NODE_PACKAGE}@${NODE_MAJOR}`);
    const code = path.join(packageFolder(unfinished), 'lib', 'vscode');
    npmInstall(code, '--omit=dev');
    npmInstall(path.join(code, 'extensions'), '--omit=dev');
    await rename(unfinished, home);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function npmInstall(folder: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
    // What `npm run` tells its scripts about this project must not be taken for settings of that installation.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command)/.test(name))),
  });
  if (status !== 0) throw new Error(`npm install ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
}
