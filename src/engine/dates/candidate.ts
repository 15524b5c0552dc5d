import type { Span } from '../types';

/** An unresolved time expression of a paragraph. Offsets relative to the paragraph. */
export type DateCandidate = Span;
