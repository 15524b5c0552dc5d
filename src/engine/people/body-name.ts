import { knownOrganizations } from '../organizations/known';

/** The body’s name as the lists have it, else as written: "WHO" and "World Health Organization" are one. */
export function nameOfBody(body: string): string {
  const known = knownOrganizations.at(body, 0);
  return known?.end === body.length ? known.value.name : body;
}
