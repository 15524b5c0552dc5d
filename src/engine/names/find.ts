import type { DateCandidate } from '../dates/candidate';
import type { OrganizationCandidate } from '../organizations/candidate';
import type { PlaceCandidate } from '../places/candidate';
import type { Words } from '../reading';
import type { NameCandidate } from './candidate';

export interface NameRivals {
  readonly dates: readonly DateCandidate[];
  readonly organizations: readonly OrganizationCandidate[];
  readonly places: readonly PlaceCandidate[];
}

export function findNames(_words: Words, _rivals: NameRivals): NameCandidate[] {
  return [];
}
