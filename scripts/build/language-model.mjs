// The language model, once in the package: see src/engine/text/model-data.ts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('wink-eng-lite-web-model/package.json'));
const dataFolder = path.join(packageFolder, 'dist', 'languages', 'cur', 'models');
const modelData = fileURLToPath(new URL('../../src/engine/text/model-data.ts', import.meta.url));

/** What the engine takes of the model; what the package has for entities, sentiment and negation is left out. */
const PARTS = ['eng-core-web-model', 'eng-pos-model', 'eng-sbd-model'];

/** The package works on a copy of its largest part. The engine loads it once, and to write 3 MB and read them again takes a third of that. */
const COPY = 'JSON.parse(JSON.stringify(originalModel))';

/**
 * A JSON file that the model's package requires becomes `modelPart(<file name>)`, or nothing where the engine has no use for it.
 * @type {import('esbuild').Plugin}
 */
export const languageModelPlugin = {
  name: 'language-model',
  setup(build) {
    build.onResolve({ filter: /\.json$/ }, ({ path: file, importer, resolveDir }) => {
      if (!importer.startsWith(packageFolder + path.sep)) return undefined;
      const resolved = path.resolve(resolveDir, file);
      // A file elsewhere would be missing from language-model.json, and noticed only by the first user.
      if (path.dirname(resolved) !== dataFolder) return { errors: [{ text: `${file} is not among the model's data in ${dataFolder}` }] };
      return { path: path.basename(file, '.json'), namespace: 'language-model' };
    });
    build.onLoad({ filter: /.*/, namespace: 'language-model' }, ({ path: name }) => ({
      contents: PARTS.includes(name)
        ? `module.exports = require(${JSON.stringify(modelData)}).modelPart(${JSON.stringify(name)});`
        : 'module.exports = undefined;',
      resolveDir: path.dirname(modelData),
    }));
    build.onLoad({ filter: /[\\/]wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      if (!code.includes(COPY)) return { errors: [{ text: `${file} no longer copies its model as it did: see COPY` }] };
      return { contents: code.replace(COPY, 'originalModel') };
    });
  },
};

/** @param {string} outfile where the model's parts go, as one object by file name. */
export async function writeLanguageModel(outfile) {
  const parts = {};
  for (const name of PARTS) parts[name] = JSON.parse(await readFile(path.join(dataFolder, `${name}.json`), 'utf8'));
  await writeFile(outfile, JSON.stringify(parts));
}
