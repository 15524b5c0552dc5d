import { CITIES } from '../lang/en/cities';
import { REGIONS, SUBDIVISIONS } from '../lang/en/regions';
import { MORE_SUBDIVISIONS } from '../lang/en/subdivisions';
import { WORLD_CITIES } from '../lang/en/world-cities';
import { PhraseIndex } from '../lang/phrases';
import { countryWords } from './countries';

export interface KnownPlace {
  /** Canonical English name ("United States" for "U.S."). */
  readonly name: string;
  /** `likely`: the name is a person's or a common word too. */
  readonly strength: 'certain' | 'likely';
  /** Set for countries and their subdivisions: what stands behind the comma in "Springfield, Ohio". */
  readonly wide: boolean;
  /** English short name of the country that it is or belongs to, where the lists say it. */
  readonly country?: string;
  /** English short name of the country that a city lies in, where no city of another one has its name. */
  readonly within?: string;
}

/** Countries whose names are given names too. */
const AMBIGUOUS_COUNTRIES = new Set(['Jordan', 'Georgia', 'Chad', 'Guinea', 'Dominica']);

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

/** Cities with their countries. Nobody has looked whether they are names of persons, too: those of one word give way to them. */
function* worldCities(): Generator<readonly [string, KnownPlace]> {
  for (const line of WORLD_CITIES.trim().split('\n')) {
    const colon = line.indexOf(':');
    const within = line.slice(0, colon);
    for (const entry of line.slice(colon + 1).split('|')) {
      const names = entry.split(';');
      const name = names[0]!;
      for (const written of names) {
        const strength = written.includes(' ') ? 'certain' : 'likely';
        yield [written, { name, strength, wide: false, ...(within === '' ? {} : { within }) }];
      }
    }
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
  const cities = new Map(worldCities());
  for (const [written, place] of listed(CITIES, false)) {
    const { name, strength, wide } = place;
    const within = cities.get(name)?.within;
    yield [written, within === undefined ? place : { name, strength, wide, within }];
  }
  for (const [word, { country, kind }] of countryWords())
    if (kind === 'capital') yield [word, { name: word, strength: 'certain', wide: false, country }];
  yield* cities;
}

const all = [...entries()];

/** Places by name as written. */
export const knownPlaces = new PhraseIndex<KnownPlace>(all);

/** The same in capitals, as headlines and datelines write them; names too short to be told from an abbreviation are left out. */
export const knownPlacesInCapitals = new PhraseIndex<KnownPlace>(
  all.filter(([name]) => name.length > 3).map(([name, place]) => [name.toUpperCase(), place] as const),
);
