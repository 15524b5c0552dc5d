import type { OrganizationKind, Span } from '../types';

/** A stretch of the paragraph that names an organization. Offsets relative to the paragraph. */
export interface OrganizationCandidate extends Span {
  readonly kind: OrganizationKind;
  /** How sure: `certain` beats a person's name on the same words, `likely` gives way to one with evidence of its own. */
  readonly strength: 'certain' | 'likely';
}
