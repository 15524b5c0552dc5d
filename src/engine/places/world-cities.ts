import { WORLD_CITIES, WORLD_CITY_COUNTRIES } from '../lang/en/world-cities';
import { linesBeginning, partsOf } from '../lang/sorted-lines';

export interface WorldCity {
  /** As written in the text. */
  readonly written: string;
  readonly name: string;
  /** English short name of the country that it lies in; undefined where cities of several countries have the name. */
  readonly within: string | undefined;
}

const countries = WORLD_CITY_COUNTRIES.replaceAll('\n', '').split('|');

/** The cities of the list whose first word, its letters and digits, is `first`. */
export const worldCitiesOf = (first: string): WorldCity[] => linesBeginning(WORLD_CITIES, first).map(read);

function read(line: string): WorldCity {
  const { written, name, rest } = partsOf(line);
  return { written, name, within: rest === '' ? undefined : countries[Number(rest)] };
}
