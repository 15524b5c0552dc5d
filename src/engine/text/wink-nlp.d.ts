/**
 * The parts of wink-nlp that the engine builds on. They are no public entries of the package: its version is pinned, and
 * test/engine/text/tagger.test.ts compares what comes out with what the package itself gives.
 */
declare module 'wink-nlp/src/cache.js' {
  /** The vocabulary over the core model's data; `featureFn` comes from the model's package. */
  const createCache: (core: unknown, featureFn: unknown) => import('./wink-parts').WinkCache;
  export default createCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  /** The regular expressions of the core model's `trex`. */
  const compileTrex: (trex: unknown) => unknown;
  export default compileTrex;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** Hands the tokens of a text to `words`, one after another. */
  const createTokenizer: (
    trex: unknown,
    categories: unknown,
    preserve: unknown,
  ) => (words: import('./wink-parts').WinkTokenTaker, text: string) => void;
  export default createTokenizer;
}
