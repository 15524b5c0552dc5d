import type { SpeakerReference } from '../corrections/types';
import { isUnnamedId, organizationNameIn } from '../ids';
import type { Person } from '../types';

/**
 * Who is meant by the ids of a speaker, a source or the holder of a role (`anton-dravik`, `org:NAME`, `unnamed-1`, `unknown`; several
 * joined with `|`), by names that last when ids change. Whoever holds an office and is not named is left out.
 */
export function referencesOf(ids: string, people: ReadonlyMap<string, Person>): readonly SpeakerReference[] {
  return ids.split('|').flatMap((id): readonly SpeakerReference[] => {
    const body = organizationNameIn(id);
    if (body !== undefined) return [{ kind: 'organization', name: body }];
    const person = people.get(id);
    if (person) return [{ kind: 'person', name: person.name }];
    return isUnnamedId(id) ? [] : [{ kind: 'unknown' }];
  });
}
