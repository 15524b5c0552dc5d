import { countryOf } from '../places/countries';
import { lastWord } from './source-phrase';

/** How far back "state media" is looked for with a country in front, and the longest adjective of one. In UTF-16 code units. */
const OUTLET_REACH = 3000;
const LONGEST_ADJECTIVE = 20;

/** "Chinese state media" for "state media", where the country stood in front of these words before; undefined where none did. */
export function nationalOutlet(text: string, bare: string, start: number): string | undefined {
  const from = Math.max(0, start - OUTLET_REACH);
  const at = text.slice(from, start).lastIndexOf(` ${bare}`);
  if (at < 0) return undefined;
  const adjective = lastWord(text.slice(Math.max(0, from + at - LONGEST_ADJECTIVE), from + at));
  return /^\p{Lu}/u.test(adjective) && countryOf(adjective) !== undefined ? `${adjective} ${bare}` : undefined;
}
