import { organizationId } from '../ids';
import { countryOf, countryWord } from '../places/countries';
import type { Person, Place } from '../types';

/** "The government", "the federal government": no word tells whose. */
const GOVERNMENT = /^(?:the )?(?:central |federal |national |incumbent |current )?(?:government|govt)$/;

/** "The Lebanese government", "the Swiss federal government". */
const OF_COUNTRY = /^(?:[Tt]he )?(.{2,30}?) (?:central |federal |national )?[Gg]overnment$/;

/** A country is the article's own where it is named as many times as often as the next one; with twice, a neighbour’s government was taken for it. */
const LEADING = 3;

/**
 * Reads "the government" as that of the country that the article is about: by how often places and officials name it. Where two countries
 * stand in the article alike, it stays "the government".
 */
export function createHomeGovernment({ places, people }: { readonly places: readonly Place[]; readonly people: readonly Person[] }) {
  let home: string | undefined | null = null;

  const find = (): string | undefined => {
    const counts = new Map<string, number>();
    const count = (country: string | undefined): void => {
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    };
    for (const { name } of places) count(countryOf(name));
    for (const { official, country } of people) if (official) count(country);
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= LEADING * (second?.[1] ?? 0) ? first[0] : undefined;
  };

  /** @param words the whole source; `lower` are the same in small letters */
  return (words: string, lower: string): string | undefined => {
    if (!GOVERNMENT.test(lower)) {
      const owner = countryWord(OF_COUNTRY.exec(words)?.[1] ?? '');
      return owner?.kind === 'demonym' ? organizationId(`${owner.country} government`) : undefined;
    }
    if (home === null) home = find();
    return home === undefined ? undefined : organizationId(`${home} government`);
  };
}
