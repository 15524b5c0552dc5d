import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test/editor', import.meta.url));

/**
 * The module `editor-suites` (declared in test/editor/editor-suites.d.ts) imports each test file that runs inside VS Code, so that a new
 * one needs no entry in a list.
 * @type {import('esbuild').Plugin}
 */
export const editorSuitesPlugin = {
  name: 'editor-suites',
  setup(build) {
    build.onResolve({ filter: /^editor-suites$/ }, ({ path }) => ({ path, namespace: 'editor-suites' }));
    build.onLoad({ filter: /.*/, namespace: 'editor-suites' }, async () => {
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
      return {
        contents: files.map((file) => `import ${JSON.stringify(`./${file.replaceAll('\\', '/')}`)};`).join('\n'),
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
};
