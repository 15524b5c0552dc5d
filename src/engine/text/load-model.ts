import { provideModelData } from './model-data';
import type { LanguageModel } from './tagger';

/**
 * Loads wink-nlp with its English model.
 * @param readData gives the content of `language-model.json`; needed in the bundles, where the model's data stand beside the code.
 *   Without it the package's own files are used (in plain Node).
 */
export async function loadLanguageModel(readData?: () => Promise<string>): Promise<LanguageModel> {
  if (readData) provideModelData(await readData());
  // Imported only now: the model's code and data cost nothing until the first article is opened.
  const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  return winkNLP(model, ['sbd', 'pos']);
}
