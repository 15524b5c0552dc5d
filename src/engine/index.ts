import type { ClaimReader } from './claims/draft';
import { createRuleReader } from './claims/rule-reader';
import { createLearnedReader } from './reader/learned-reader';
import { readModel } from './reader/model-file';
import { ArticleSession } from './session';
import { prepare } from './prepare';
import { loadLanguageModel } from './text/load-model';
import { createTagger, type LanguageModel } from './text/tagger';
import type { AnalyseOptions, Annotations } from './types';

export type * from './types';
export { EVIDENCE_CODES } from './evidence';
export { ArticleSession } from './session';
export type { Steps } from './steps';

export interface Engine {
  /** Who reads the claims: the trained network together with the rules, or the rules alone. */
  readonly claimReader: 'learned' | 'rules';
  /** Why the rules read alone although a network was asked for, in English, for a log; undefined where nothing went wrong. */
  readonly claimReaderProblem?: string;
  /** All that the engine knows of one text. Never throws, on any string. */
  analyse(text: string, options?: AnalyseOptions): Annotations;
  /** A document that will change: see `ArticleSession`. */
  open(): ArticleSession;
}

/**
 * Loads the language model (about a tenth of a second) and gives the engine. A claim reader that cannot be had costs the claims some of
 * their quality and nothing else: `claimReaderProblem` tells.
 * @param readModelData gives the content of the file `language-model.json` where the engine is bundled; without it the model's own
 *   package is read.
 * @param readReaderModel gives the bytes of `reader.bin`; without it the rules read the claims.
 */
export async function loadEngine(readModelData?: () => Promise<string>, readReaderModel?: () => Promise<Uint8Array>): Promise<Engine> {
  const loading = loadLanguageModel(readModelData);
  const weights = readReaderModel && begin(readReaderModel);
  prepare();
  const model = await loading;
  if (!weights) return createEngine(model);
  try {
    return createEngine(model, createLearnedReader(readModel(await weights)));
  } catch (error) {
    return { ...createEngine(model), claimReaderProblem: error instanceof Error ? error.message : String(error) };
  }
}

/** What fails meanwhile is told to whoever waits for it, and to nobody else. */
function begin(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const reading = (async () => read())();
  reading.catch(() => undefined);
  return reading;
}

/** The engine over a language model that is loaded already, with a learned reader or with the rules. */
export function createEngine(model: LanguageModel, learned?: ClaimReader): Engine {
  const tagger = createTagger(model);
  const reader = learned ?? createRuleReader();
  const open = (): ArticleSession => new ArticleSession(tagger, reader);
  return {
    claimReader: learned ? 'learned' : 'rules',
    open,
    analyse(text, options) {
      const session = open();
      session.load(text, options);
      session.readClaims();
      return session.annotations;
    },
  };
}
