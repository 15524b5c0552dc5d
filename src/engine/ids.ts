import { codeAt } from './lang/code-at';

/** Ids of who is meant that are no person's, as annotations carry them (`types.ts`); several ids are joined with `|`. */
const ORGANIZATION = 'org:';
const UNNAMED = 'unnamed-';

/** The id of a body that speaks, by the name that the article gives it. */
export const organizationId = (name: string): string => `${ORGANIZATION}${name}`;

export const isOrganizationId = (id: string): boolean => id.startsWith(ORGANIZATION);

/** The name in a body's id; undefined for every other id. */
export const organizationNameIn = (id: string): string | undefined => (isOrganizationId(id) ? id.slice(ORGANIZATION.length) : undefined);

/** The id of whoever holds an office and is not named by the article; the first one has number 1. */
export const unnamedId = (number: number): string => `${UNNAMED}${String(number)}`;

/** Asked of every source again and again: most ids tell with their first letter. */
export const isUnnamedId = (id: string): boolean => codeAt(id, 0) === FIRST_OF_UNNAMED && id.startsWith(UNNAMED);

const FIRST_OF_UNNAMED = UNNAMED.charCodeAt(0);
