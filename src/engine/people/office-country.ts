import { OFFICE_COUNTRIES } from '../lang/en/people/office-countries';
import { PhraseIndex } from '../lang/phrases';
import { countryOfCity, knownPlaces } from '../places/known';
import type { OfficeClass } from '../roles/offices';
import type { LinkedRole } from './draft';

function* entries(): Generator<readonly [string, string]> {
  for (const line of OFFICE_COUNTRIES.trim().split('\n')) {
    const colon = line.indexOf(':');
    for (const body of line.slice(colon + 1).split('|')) yield [body, line.slice(0, colon)];
  }
}

/** By bodies, seats and titles that one country alone has. */
const byBody = new PhraseIndex<string>(entries());

/** Whose offices are named by their cities. */
const OF_CITIES: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['mayor', 'police', 'lawmaker', 'judge', 'official']);
const TOPIC = ' on ';

/** The country of an office whose phrase names none: by a body that one country alone has, or by its city; undefined where neither tells. */
export function countryOfOffice({ role, words }: LinkedRole): string | undefined {
  if (!role.public || role.class === 'diplomat') return undefined;
  for (let at = 0; at < words.length; at = words.indexOf(' ', at) + 1 || words.length) {
    const country = byBody.at(words, at)?.value ?? (OF_CITIES.has(role.class) ? countryOfCityAt(words, at) : undefined);
    // "the committee on Benghazi"
    if (country !== undefined && !words.endsWith(TOPIC, at)) return country;
  }
  return undefined;
}

function countryOfCityAt(words: string, at: number): string | undefined {
  const place = knownPlaces.at(words, at)?.value;
  return place && countryOfCity(place);
}
