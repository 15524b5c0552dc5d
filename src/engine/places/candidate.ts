import type { Span } from '../types';

/** A stretch of the paragraph that names a place. Offsets relative to the paragraph. */
export interface PlaceCandidate extends Span {
  /** Canonical English name ("United States" for "U.S."). */
  readonly name: string;
  /** How sure: `certain` beats a person's name on the same words, `likely` gives way to one with evidence of its own. */
  readonly strength: 'certain' | 'likely';
  /** Set where no list holds it and the words tell it. */
  readonly told?: true;
  /** English short name of the country that it is or belongs to; undefined where the lists do not say. */
  readonly country?: string;
}
