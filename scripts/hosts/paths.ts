import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is downloaded or made once and may be deleted at any time; git ignores it. */
export const CACHE = path.join(ROOT, '.cache');

/** The articles that come with the extension. */
export const SAMPLES = path.join(ROOT, 'samples');
