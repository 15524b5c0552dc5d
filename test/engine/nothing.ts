import type { Annotations } from '../../src/engine';

/** The annotations of a text in which nothing was found. */
export const NOTHING: Annotations = {
  publicationDateOrigin: 'unknown',
  people: [],
  mentions: [],
  roles: [],
  quotes: [],
  dates: [],
  organizations: [],
  places: [],
  claims: [],
  furniture: [],
  complete: true,
};
