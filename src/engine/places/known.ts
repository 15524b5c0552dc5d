import { CITIES } from '../lang/en/cities';
import { REGIONS, SUBDIVISIONS } from '../lang/en/regions';
import { MORE_SUBDIVISIONS } from '../lang/en/subdivisions';
import { firstWordAt, PhraseIndex } from '../lang/phrases';
import { isCapitals } from '../lang/title-case';
import { countryWords } from './countries';
import { worldCitiesOf } from './world-cities';
import { worldRegionsOf } from './world-regions';

export interface KnownPlace {
  /** Canonical English name ("United States" for "U.S."). */
  readonly name: string;
  /** `likely`: the name is a person's or a common word too. */
  readonly strength: 'certain' | 'likely';
  /** Set for countries and their subdivisions: what stands behind the comma in "Springfield, Ohio". */
  readonly wide: boolean;
  /** English short name of the country that it is or belongs to, where the lists say it. */
  readonly country?: string;
  /** Set for cities that are no seat of a government: see `countryOfCity`. */
  readonly city?: true;
}

/** Countries whose names are given names too. */
const AMBIGUOUS_COUNTRIES = new Set(['Jordan', 'Georgia', 'Chad', 'Guinea', 'Dominica', 'CAR', 'NZ', 'PNG', 'RSA']);

function* listed(list: string, wide: boolean, country?: string): Generator<readonly [string, KnownPlace]> {
  for (const entry of list.split(/[|\n]/)) {
    const names = entry.split(';');
    const name = bare(names[0]!);
    if (name === '') continue;
    for (const written of names) {
      const strength = written.endsWith('?') ? 'likely' : 'certain';
      yield [bare(written), { name, strength, wide, ...(country === undefined ? {} : { country }) }];
    }
  }
}

/** Nobody has looked whether the cities of the world are names of persons, too: those of one word give way to them. */
function* worldPlaces(first: string): Generator<readonly [string, KnownPlace]> {
  yield* worldRegionsOf(first);
  for (const { written, name } of worldCitiesOf(first)) {
    yield [written, { name, strength: written.includes(' ') ? 'certain' : 'likely', wide: false, city: true }];
  }
}

const bare = (written: string): string => (written.endsWith('?') ? written.slice(0, -1) : written).replaceAll('’', "'");

/** Countries first, since the index keeps the first of two entries with one name. */
function* entries(): Generator<readonly [string, KnownPlace]> {
  for (const [word, { country, kind }] of countryWords()) {
    if (kind === 'name')
      yield [word, { name: country, strength: AMBIGUOUS_COUNTRIES.has(word) ? 'likely' : 'certain', wide: true, country }];
  }
  for (const line of SUBDIVISIONS.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield* listed(line.slice(colon + 1), true, line.slice(0, colon));
  }
  for (const line of MORE_SUBDIVISIONS.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield* listed(line.slice(colon + 1), true, line.slice(0, colon));
  }
  yield* listed(REGIONS, false);
  for (const [written, place] of listed(CITIES, false)) yield [written, { city: true, ...place }];
  for (const [word, { country, kind }] of countryWords())
    if (kind === 'capital') yield [word, { name: word, strength: 'certain', wide: false, country }];
}

/** "St. Moritz", which many write without the stop. */
const SAINT = 'St. ';

/** The places, and saints' towns without the stop. */
function* withoutStops(places: Iterable<readonly [string, KnownPlace]>): Generator<readonly [string, KnownPlace]> {
  for (const place of places) {
    yield place;
    if (place[0].startsWith(SAINT)) yield [`St ${place[0].slice(SAINT.length)}`, place[1]];
  }
}

const all = [...withoutStops(entries())];

/** Places by name as written. */
export const knownPlaces = new PhraseIndex<KnownPlace>(all, worldPlaces);

/** The same in capitals, as headlines and datelines write them; names too short to be told from an abbreviation are left out. */
export const knownPlacesInCapitals = new PhraseIndex<KnownPlace>(inCapitals(all), function* (first) {
  if (first.length === 1 || isCapitals(first)) yield* inCapitals(worldPlaces(first.charAt(0) + first.slice(1).toLowerCase()));
});

function* inCapitals(places: Iterable<readonly [string, KnownPlace]>): Generator<readonly [string, KnownPlace]> {
  for (const [name, place] of places) if (name.length > 3) yield [name.toUpperCase(), place];
}

/** English short name of the country that a city lies in; undefined where the lists do not say it, or have cities of its name in several. */
export function countryOfCity({ name, city }: KnownPlace): string | undefined {
  return city && worldCitiesOf(firstWordAt(name, 0, '')).find(({ written }) => written === name)?.within;
}
