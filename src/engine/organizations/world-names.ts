import { WORLD_NAMES } from '../lang/en/world-names';
import { linesBeginning, partsOf } from '../lang/sorted-lines';
import type { OrganizationKind } from '../types';
import type { KnownOrganization } from './known';

const KINDS: Readonly<Record<string, OrganizationKind>> = { s: 'state', i: 'international', m: 'media', o: 'other' };

/** The organizations of the long list whose first word, its letters and digits, is `first`, by their names as written. */
export const worldNamesOf = (first: string): (readonly [string, KnownOrganization])[] => linesBeginning(WORLD_NAMES, first).map(read);

function read(line: string): readonly [string, KnownOrganization] {
  const { written, name, rest } = partsOf(line);
  const needsArticle = rest.endsWith('!');
  const isWord = rest[1] === '?';
  return [
    written,
    {
      name,
      kind: KINDS[rest[0]!] ?? 'other',
      strength: needsArticle || isWord || isLikeSurname(written) ? 'likely' : 'certain',
      needsArticle,
      needsReport: needsArticle && isWord,
    },
  ];
}

/** A single word without further capitals: in some country it may be somebody's name ("Biman Prasad"), which the words beside it tell. */
const isLikeSurname = (written: string): boolean => !written.includes(' ') && written.slice(1) === written.slice(1).toLowerCase();
