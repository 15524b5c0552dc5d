import { WORLD_CITIES, WORLD_CITY_COUNTRIES } from '../lang/en/world-cities';
import { isWordCode } from '../lang/phrases';

export interface WorldCity {
  /** As written in the text. */
  readonly written: string;
  readonly name: string;
  /** English short name of the country that it lies in; undefined where cities of several countries have the name. */
  readonly within: string | undefined;
}

const countries = WORLD_CITY_COUNTRIES.replaceAll('\n', '').split('|');

/**
 * The cities of the list whose first word, its letters and digits, is `first`. The sorted text is halved until the word is found: some
 * fifteen glances, and nothing to build for readers who open one short article.
 */
export function worldCitiesOf(first: string): WorldCity[] {
  const found: WorldCity[] = [];
  if (first === '' || isSmallLetter(first.charCodeAt(0))) return found;
  let low = 1; // where a line begins
  let high = WORLD_CITIES.length;
  while (low < high) {
    const line = WORLD_CITIES.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (isBefore(line, first)) low = WORLD_CITIES.indexOf('\n', line) + 1;
    else high = line;
  }
  while (low < WORLD_CITIES.length && WORLD_CITIES.startsWith(first, low) && !isWordCode(WORLD_CITIES.charCodeAt(low + first.length))) {
    const end = WORLD_CITIES.indexOf('\n', low);
    found.push(read(WORLD_CITIES.slice(low, end)));
    low = end + 1;
  }
  return found;
}

/** Every city begins with a capital: most words of a text need no look. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the first word of the line at `at` comes before `first` in the order of UTF-16 codes. */
function isBefore(at: number, first: string): boolean {
  for (let i = 0; i < first.length; i++) {
    const code = WORLD_CITIES.charCodeAt(at + i);
    if (!isWordCode(code)) return true;
    if (code !== first.charCodeAt(i)) return code < first.charCodeAt(i);
  }
  return false;
}

function read(line: string): WorldCity {
  const colon = line.indexOf(':');
  const [written = '', name = written] = line.slice(0, colon).split(';');
  const country = line.slice(colon + 1);
  return { written, name, within: country === '' ? undefined : countries[Number(country)] };
}
