// Builds the extension, the command line and the tests that run inside VS Code into dist/.
//   node scripts/build.mjs [--production] [--watch]
// --production: minified, without source maps and tests, for the package.
import { build, context } from 'esbuild';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editorSuitesPlugin } from './build/editor-suites.mjs';
import { languageModelPlugin, writeLanguageModel } from './build/language-model.mjs';
import { lazyEnginePlugin } from './build/lazy-engine.mjs';
import { thirdPartyNotices } from './build/notices.mjs';

const { values: flags } = parseArgs({ options: { production: { type: 'boolean' }, watch: { type: 'boolean' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const cli = path.join(dist, 'cli', 'on-the-record.js');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  plugins: [languageModelPlugin],
  minify: flags.production ?? false,
  sourcemap: !flags.production,
  metafile: true,
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} VS Code's web worker has no `process` and no `global`. */
const web = { ...common, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } };

/** @type {import('esbuild').BuildOptions[]} */
const shipped = [
  {
    ...node,
    entryPoints: ['src/node/extension.ts'],
    outfile: 'dist/node/extension.js',
    plugins: [languageModelPlugin, lazyEnginePlugin('./engine.js')],
    // `require` is what every version of VS Code loads an extension's files with.
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: ['src/engine/index.ts'], outfile: 'dist/node/engine.js' },
  { ...web, entryPoints: ['src/web/extension.ts'], outfile: 'dist/web/extension.js' },
  {
    ...web,
    // A script of a page, beside its style.
    format: 'iife',
    entryPoints: ['src/webview/pictures.ts', 'src/webview/pictures.css'],
    outdir: 'dist/webview',
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    banner: { js: '#!/usr/bin/env node' },
    // One engine for all that runs in Node: it is most of the package's code.
    plugins: [languageModelPlugin, lazyEnginePlugin('../node/engine.js')],
    supported: { 'dynamic-import': false },
  },
];

/** @type {import('esbuild').BuildOptions[]} */
const tests = [
  {
    ...node,
    entryPoints: ['test/editor/index.node.ts'],
    outfile: 'dist/node/test/index.js',
    // Mocha's Node build requires its reporters and interfaces by computed names, so it stays outside of the bundle.
    external: ['vscode', 'mocha'],
    plugins: [languageModelPlugin, editorSuitesPlugin],
  },
  {
    ...web,
    entryPoints: ['test/editor/index.web.ts'],
    outfile: 'dist/web/test/index.js',
    plugins: [languageModelPlugin, editorSuitesPlugin],
  },
];

await mkdir(dist, { recursive: true });
await writeLanguageModel(path.join(dist, 'language-model.json'));
await copyFile(path.join(root, 'media', 'reader', 'reader.bin'), path.join(dist, 'reader.bin'));
if (flags.watch) {
  const contexts = await Promise.all([...shipped, ...tests].map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  try {
    const results = await Promise.all(shipped.map((options) => build(options)));
    await chmod(cli, 0o755);
    await writeFile(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(results.map(({ metafile }) => metafile)));
    if (!flags.production) await Promise.all(tests.map((options) => build(options)));
  } catch (error) {
    // esbuild has said already what is wrong with the sources.
    if (!('errors' in error)) throw error;
    process.exitCode = 1;
  }
}
