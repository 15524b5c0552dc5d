import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is downloaded or made once and may be deleted at any time; git ignores it. */
export const CACHE = path.join(ROOT, '.cache');

/** The extension that the suites of test/editor run beside the one under test. */
export const OTHER_EXTENSION = path.join(ROOT, 'test', 'other-extension');

/** The articles that come with the extension. */
export const SAMPLES = path.join(ROOT, 'samples');
