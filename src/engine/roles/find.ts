import type { NameCandidate } from '../names/candidate';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { PlaceCandidate } from '../places/candidate';
import type { Words } from '../reading';
import type { RoleCandidate } from './candidate';

export interface RoleNeighbours {
  readonly names: readonly NameCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
}

export function findRoles(_words: Words, _neighbours: RoleNeighbours): RoleCandidate[] {
  return [];
}
