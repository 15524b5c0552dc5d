import type { Words } from '../reading';
import type { OrganizationCandidate } from './candidate';

export function findOrganizations(_words: Words): OrganizationCandidate[] {
  return [];
}
