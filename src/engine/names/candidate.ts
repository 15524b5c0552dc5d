import type { Span } from '../types';

/** A stretch of the paragraph that may name a person, without title and possessive. Offsets relative to the paragraph. */
export interface NameCandidate extends Span {
  readonly words: readonly string[];
}
