// The language model, once in the package: see src/engine/text/model-data.ts.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('wink-eng-lite-web-model/package.json'));
const dataFolder = path.join(packageFolder, 'dist', 'languages', 'cur', 'models');
const modelData = fileURLToPath(new URL('../../src/engine/text/model-data.ts', import.meta.url));

/**
 * A JSON file that the model's package requires becomes `modelPart(<file name>)`.
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
      contents: `module.exports = require(${JSON.stringify(modelData)}).modelPart(${JSON.stringify(name)});`,
      resolveDir: path.dirname(modelData),
    }));
  },
};

/** @param {string} outfile where all of the model's JSON files go, as one object by file name. */
export async function writeLanguageModel(outfile) {
  const parts = {};
  for (const file of (await readdir(dataFolder)).filter((name) => name.endsWith('.json')).sort()) {
    parts[path.basename(file, '.json')] = JSON.parse(await readFile(path.join(dataFolder, file), 'utf8'));
  }
  await writeFile(outfile, JSON.stringify(parts));
}
