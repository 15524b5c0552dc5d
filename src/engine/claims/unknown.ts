import type { SourceId } from './source-id';

/** The article does not tell who. */
export const UNKNOWN: SourceId = { id: 'unknown', how: 'none' };
