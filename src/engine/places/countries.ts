import { isCapitals } from '../lang/title-case';
import { COUNTRIES } from '../lang/en/countries';

/** What a word says about the country: its name ("China", "U.S."), its people ("Chinese"), or the seat of its government ("Beijing"). */
export type CountryWordKind = 'name' | 'demonym' | 'capital';

export interface CountryWord {
  /** English short name ("United States"). */
  readonly country: string;
  readonly kind: CountryWordKind;
}

const demonyms = new Map<string, string>();
const words = readCountries();
const openers = readOpeners();

/**
 * What a word or phrase as written ("Chinese", "US", "South Korean", "Kyiv", "KENYA") says about a country; undefined where it names none.
 * Without possessive and article. A plural demonym counts ("Russians"). A name wins over a demonym, a demonym over a capital.
 */
export function countryWord(word: string): CountryWord | undefined {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  return words.get(plain) ?? pluralDemonym(plain) ?? (isShoutedName(plain) ? words.get(titleCase(plain)) : undefined);
}

/** Whether a name, demonym or capital of several words may begin with the word as written ("South", "SAN", "St."). */
export function opensCountryWord(word: string): boolean {
  return openers.has(word) || (isCapitals(word) && openers.has(titleCase(word)));
}

/** English short name of the country that a name, demonym, abbreviation or capital points to; undefined where it names none. */
export function countryOf(word: string): string | undefined {
  return countryWord(word)?.country;
}

/** The adjective of a country ("Chinese" for "China"); undefined where the list has none. */
export function demonymOf(country: string): string | undefined {
  return demonyms.get(country);
}

/** Every name, demonym and capital as written, for those who look for them in text. */
export function countryWords(): ReadonlyMap<string, CountryWord> {
  return words;
}

function readCountries(): Map<string, CountryWord> {
  const found = new Map<string, CountryWord>();
  const kinds: readonly CountryWordKind[] = ['name', 'demonym', 'capital'];
  const lines = COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|'));
  kinds.forEach((kind, column) => {
    for (const line of lines) {
      const country = line[0]?.split(';')[0];
      if (country === undefined) continue;
      for (const word of line[column]?.split(';') ?? []) {
        if (word === '') continue;
        if (kind === 'demonym' && !demonyms.has(country)) demonyms.set(country, word);
        if (!found.has(word)) found.set(word, { country, kind });
      }
    }
  });
  return found;
}

/** What tokenizers may take for the first word: up to a blank, up to a mark, and with the mark where it is a full stop. */
function readOpeners(): Set<string> {
  const found = new Set<string>();
  for (const word of words.keys()) {
    const mark = word.search(/[ .'-]/);
    if (mark < 0) continue;
    found.add(word.slice(0, mark));
    if (word[mark] === '.') found.add(word.slice(0, mark + 1));
    const blank = word.indexOf(' ');
    if (blank > mark) found.add(word.slice(0, blank));
  }
  return found;
}

function pluralDemonym(word: string): CountryWord | undefined {
  if (!word.endsWith('s')) return undefined;
  const one = words.get(word.slice(0, -1));
  return one?.kind === 'demonym' ? one : undefined;
}

/** Headlines in capitals; two letters ("US") stand in the list as they are. */
const isShoutedName = (word: string): boolean => word.length > 3 && isCapitals(word) && word === word.toUpperCase();

const titleCase = (word: string): string => word.toLowerCase().replace(/(^|[ -])\p{L}/gu, (start) => start.toUpperCase());
