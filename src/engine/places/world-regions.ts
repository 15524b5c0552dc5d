import { WORLD_REGION_COUNTRIES, WORLD_REGIONS } from '../lang/en/world-regions';
import { linesBeginning, partsOf } from '../lang/sorted-lines';
import type { KnownPlace } from './known';

const countries = WORLD_REGION_COUNTRIES.replaceAll('\n', '').split('|');

/** The regions of the long list whose first word, its letters and digits, is `first`, by their names as written. */
export const worldRegionsOf = (first: string): (readonly [string, KnownPlace])[] => linesBeginning(WORLD_REGIONS, first).map(read);

/** A single word may be somebody's name. */
function read(line: string): readonly [string, KnownPlace] {
  const { written, name, rest } = partsOf(line);
  const country = rest === '' ? undefined : countries[Number(rest)];
  return [
    written,
    {
      name,
      strength: written.includes(' ') ? 'certain' : 'likely',
      wide: country !== undefined,
      ...(country === undefined ? {} : { country }),
    },
  ];
}
