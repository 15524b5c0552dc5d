import type { SpeakerReference } from '../corrections/types';
import type { Person } from '../types';

const ORGANIZATION = 'org:';

/** Holders of offices whom the article does not name: nobody of whom a reference could speak. */
const UNNAMED = 'unnamed-';

/**
 * Who is meant by the ids of a speaker, a source or the holder of a role (`anton-dravik`, `org:NAME`, `unnamed-1`, `unknown`; several
 * joined with `|`), by names that last when ids change. Whoever holds an office and is not named is left out.
 */
export function referencesOf(ids: string, people: ReadonlyMap<string, Person>): readonly SpeakerReference[] {
  return ids.split('|').flatMap((id): readonly SpeakerReference[] => {
    if (id.startsWith(ORGANIZATION)) return [{ kind: 'organization', name: id.slice(ORGANIZATION.length) }];
    const person = people.get(id);
    if (person) return [{ kind: 'person', name: person.name }];
    return id.startsWith(UNNAMED) ? [] : [{ kind: 'unknown' }];
  });
}
