import type { SpeakerReference } from '../corrections/types';
import { isOrganizationId, organizationNameIn } from '../ids';
import type { Who } from './model';

/** White space as the export writes it: a name is one line. */
export const inLine = (words: string): string => words.replace(/\s/g, ' ');

const UNNAMED = /^unnamed-\d+$/;

/**
 * Who is meant by an id of this program (`anton-dravik`, `org:NAME`, `unknown`, several joined with `|`) and the words beside it;
 * undefined where it is a holder of an office whom the article does not name: that says nothing.
 * @param nameOf the name of a person by the id, where the file tells
 */
export function whoOf(entry: string, words: string, nameOf: (id: string) => string | undefined): Who | undefined {
  const ids = entry.split('|');
  const written = words.split('|');
  const who = ids.flatMap((id, i): readonly SpeakerReference[] => {
    if (UNNAMED.test(id)) return [];
    if (id === 'unknown') return [{ kind: 'unknown' }];
    const name = (ids.length === 1 ? words : (written[i] ?? '')).trim();
    if (isOrganizationId(id)) return [{ kind: 'organization', name: organizationNameIn(name) ?? name }];
    return [{ kind: 'person', name: ids.length === 1 && name !== '' ? name : (nameOf(id) ?? id) }];
  });
  return who.length > 0 ? who : undefined;
}
