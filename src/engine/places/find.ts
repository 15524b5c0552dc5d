import type { OrganizationCandidate } from '../organizations/candidate';
import type { Words } from '../reading';
import type { PlaceCandidate } from './candidate';

export function findPlaces(_words: Words, _organizations: readonly OrganizationCandidate[]): PlaceCandidate[] {
  return [];
}
