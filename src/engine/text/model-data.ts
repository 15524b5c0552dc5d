/**
 * Where the language model's data come from in the bundles. The package `wink-eng-lite-web-model` requires seven JSON files of 3.6 MB in
 * all; the build (scripts/build/language-model.mjs) turns the three that the engine uses into `modelPart(name)` and writes them, once for
 * all bundles, to `dist/language-model.json`. In plain Node nothing is redirected and this module is not used.
 */
let parts: Readonly<Record<string, unknown>> | undefined;

/**
 * Hands over the content of `language-model.json`. Has to come before the model is imported. A second call changes nothing.
 * @throws SyntaxError if the content is no JSON.
 */
export function provideModelData(json: string): void {
  parts ??= JSON.parse(json) as Record<string, unknown>;
}

/**
 * One file of the model.
 * @param name the file's name in the package, without folder and extension.
 * @throws Error if the data were not provided or hold no such file: the bundle and `language-model.json` are of different builds.
 */
export function modelPart(name: string): unknown {
  const part = parts?.[name];
  if (part === undefined) throw new Error(`language-model.json has no part “${name}”: was it read, and is it of the same build?`);
  return part;
}
