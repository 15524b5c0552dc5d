// Node's extension host loads the engine from a file of its own, with the first article: reading it takes longer than all the rest of the
// activation. The command line loads the same file. The web extension host gives an extension one file alone, so there it stays within it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('../../src/engine', import.meta.url));

/**
 * What imports the engine's index while the program runs requires the bundle `file`.
 * @param {string} file relative to the importing bundle
 * @returns {import('esbuild').Plugin}
 */
export const lazyEnginePlugin = (file) => ({
  name: 'lazy-engine',
  setup(build) {
    build.onResolve({ filter: /\/engine$/ }, ({ kind, path: asked, resolveDir }) =>
      kind === 'dynamic-import' && path.resolve(resolveDir, asked) === engine ? { path: file, external: true } : undefined,
    );
  },
});
