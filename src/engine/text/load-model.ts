import { provideModelData } from './model-data';
import type { LanguageModel, WinkFeatures } from './wink-parts';

/** The model's package, as far as it is used here; its own types say `unknown`. */
interface ModelPackage {
  readonly core: () => {
    readonly packing: { readonly config: unknown };
    readonly features: {
      readonly lexeme: { readonly hash: Readonly<Record<string, number>> };
      readonly pos: { readonly list: readonly string[] };
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    };
    readonly tcat: { readonly hash: unknown };
    readonly trex: unknown;
    readonly preserve: unknown;
  };
  readonly featureFn: (config: unknown) => WinkFeatures;
  readonly sbd: () => { readonly machines: readonly string[] };
  readonly pos: () => { readonly machines: readonly string[] };
}

let loading: Promise<LanguageModel> | undefined;

/**
 * Loads the parts of wink-nlp and of its English model that the engine uses; once for all engines, since they change nothing of it.
 * @param readData gives the content of `language-model.json`; needed in the bundles, where the model's data stand beside the code.
 *   Without it the package's own files are used (in plain Node).
 */
export function loadLanguageModel(readData?: () => Promise<string>): Promise<LanguageModel> {
  loading ??= load(readData).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(readData?: () => Promise<string>): Promise<LanguageModel> {
  if (readData) provideModelData(await readData());
  // Imported only now: the model's code and data cost nothing until the first article is opened.
  const [{ default: createCache }, { default: createTokenizer }, { default: compileTrex }, { default: model }] = await Promise.all([
    import('wink-nlp/src/cache.js'),
    import('wink-nlp/src/tokenizer.js'),
    import('wink-nlp/src/compile-trex.js'),
    import('wink-eng-lite-web-model'),
  ]);
  const { core: readCore, featureFn, sbd, pos } = model as unknown as ModelPackage;
  const core = readCore();
  return {
    cache: createCache(core, featureFn),
    features: featureFn(core.packing.config),
    lexemes: core.features.lexeme.hash,
    tokenize: createTokenizer(compileTrex(core.trex), core.tcat.hash, core.preserve),
    tags: core.features.pos.list,
    clusters: core.features.posClusters.list,
    sentenceMachine: sbd().machines[0]!,
    tagMachines: pos().machines,
  };
}
