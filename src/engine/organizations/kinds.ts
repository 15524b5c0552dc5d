import type { OrganizationKind } from '../types';

/** Whether a body is one of a state or of several. */
export const isOfStates = (kind: OrganizationKind): boolean => kind === 'state' || kind === 'international';
