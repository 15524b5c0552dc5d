import type { OrganizationKind, Span } from '../types';

/** A stretch of the paragraph that names an organization. Offsets relative to the paragraph. */
export interface OrganizationCandidate extends Span {
  readonly kind: OrganizationKind;
  /** How sure: `certain` beats a person's name on the same words, `likely` gives way to one with evidence of its own. */
  readonly strength: 'certain' | 'likely';
  /** The fullest name where a list or the paragraph itself knows a fuller one; else the words as they stand. */
  readonly name: string;
  /** Set where the next sentence is glued to the name ("Getty ImagesSmith"). */
  readonly glued?: true;
  /** Another form that the paragraph ties to the name: the letters in brackets behind it ("(ICC)"). */
  readonly short?: string;
}
