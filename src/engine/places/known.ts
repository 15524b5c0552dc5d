import { CITIES } from '../lang/en/cities';
import { REGIONS, SUBDIVISIONS } from '../lang/en/regions';
import { MORE_SUBDIVISIONS } from '../lang/en/subdivisions';
import { ListedNames, type ListedName } from '../lang/listed-names';
import { firstWordAt, PhraseIndex } from '../lang/phrases';
import { isSmallLetter } from '../lang/sorted-lines';
import { isCapitals } from '../lang/title-case';
import { countryWords, type CountryWordKind } from './countries';
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

/** Nobody has looked whether the cities of the world are names of persons, too: those of one word give way to them. */
const worldPlaces = (first: string): (readonly [string, KnownPlace])[] => [
  ...worldRegionsOf(first),
  ...worldCitiesOf(first).map(
    ({ written, name }) => [written, { name, strength: written.includes(' ') ? 'certain' : 'likely', wide: false, city: true }] as const,
  ),
];

const bare = (written: string): string => (written.endsWith('?') ? written.slice(0, -1) : written).replaceAll('’', "'");

const ofKind = (wanted: CountryWordKind): string =>
  Array.from(countryWords(), ([word, { kind }]) => (kind === wanted ? word : '')).join('|');

/** Countries first, since the index keeps the first of two entries with one name. */
const LISTS = [ofKind('name'), SUBDIVISIONS, MORE_SUBDIVISIONS, REGIONS, CITIES, ofKind('capital')];
const COUNTRIES = 0;
const TOWNS = 4;
const CAPITALS = 5;

const names = new ListedNames(LISTS);

function read({ written, first, heading, list }: ListedName): readonly [string, KnownPlace] {
  const country = list === COUNTRIES || list === CAPITALS ? countryWords().get(written)!.country : heading;
  const word = bare(written);
  const isAmbiguous = list === COUNTRIES ? AMBIGUOUS_COUNTRIES.has(word) : written.endsWith('?');
  return [
    word,
    {
      name: list === COUNTRIES ? country : bare(first),
      strength: isAmbiguous ? 'likely' : 'certain',
      wide: list < 3,
      ...(country === '' ? {} : { country }),
      ...(list === TOWNS && { city: true }),
    },
  ];
}

/** "St. Moritz", which many write without the stop. */
const SAINT = 'St. ';

/** The places of the short lists; saints' towns without the stop, too. */
function placesOf(first: string, capitals = false): (readonly [string, KnownPlace])[] {
  const places = names.beginning(first, capitals).map(read);
  if (first !== 'St' && first !== 'ST') return places;
  return places.flatMap((place) =>
    place[0].startsWith(SAINT) ? [place, [`St ${place[0].slice(SAINT.length)}`, place[1]] as const] : [place],
  );
}

/** Places by name as written. */
export const knownPlaces = new PhraseIndex<KnownPlace>([], (first) => {
  const places = placesOf(first);
  // The long lists have capitals alone.
  return isSmallLetter(first.charCodeAt(0)) ? places : [...places, ...worldPlaces(first)];
});

/** The same in capitals, as headlines and datelines write them; names too short to be told from an abbreviation are left out. */
export const knownPlacesInCapitals = new PhraseIndex<KnownPlace>([], (first) => {
  if (isSmallLetter(first.charCodeAt(0)) || first !== first.toUpperCase()) return [];
  const places = placesOf(first, true);
  if (first.length === 1 || isCapitals(first)) places.push(...worldPlaces(first.charAt(0) + first.slice(1).toLowerCase()));
  return places.filter(([name]) => name.length > 3).map(([name, place]) => [name.toUpperCase(), place] as const);
});

/** What the first look at places does otherwise. */
export const preparePlaces = (): void => names.note();

/** English short name of the country that a city lies in; undefined where the lists do not say it, or have cities of its name in several. */
export function countryOfCity({ name, city }: KnownPlace): string | undefined {
  return city && worldCitiesOf(firstWordAt(name, 0, '')).find(({ written }) => written === name)?.within;
}
