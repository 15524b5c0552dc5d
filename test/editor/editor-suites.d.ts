/** Registers every `*.test.ts` of this folder with the Mocha that is set up: made by scripts/build/editor-suites.mjs. */
declare module 'editor-suites';

/** Mocha for browsers: sets the globals `Mocha` and `mocha`. */
declare module 'mocha/mocha';
