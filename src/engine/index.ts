import type { ClaimReader } from './claims/draft';
import { createRuleReader } from './claims/rule-reader';
import { ArticleSession } from './session';
import { loadLanguageModel } from './text/load-model';
import { createTagger, type LanguageModel } from './text/tagger';
import type { AnalyseOptions, Annotations } from './types';

export type * from './types';
export { EVIDENCE_CODES } from './evidence';
export { ArticleSession } from './session';

export interface Engine {
  /** All that the engine knows of one text. Never throws, on any string. */
  analyse(text: string, options?: AnalyseOptions): Annotations;
  /** A document that will change: see `ArticleSession`. */
  open(): ArticleSession;
}

/**
 * Loads the language model (about a tenth of a second) and gives the engine.
 * @param readModelData gives the content of the file `language-model.json` where the engine is bundled; without it the model's own
 *   package is read.
 */
export async function loadEngine(readModelData?: () => Promise<string>): Promise<Engine> {
  return createEngine(await loadLanguageModel(readModelData), createRuleReader());
}

/** The engine over a language model that is loaded already, with a claim reader of one's choice. */
export function createEngine(model: LanguageModel, reader: ClaimReader): Engine {
  const tagger = createTagger(model);
  const open = (): ArticleSession => new ArticleSession(tagger, reader);
  return {
    open,
    analyse(text, options) {
      const session = open();
      session.load(text, options);
      session.readClaims();
      return session.annotations;
    },
  };
}
