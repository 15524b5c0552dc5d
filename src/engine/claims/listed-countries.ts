import { COUNTS_OF_LIST, LISTED_NOUNS } from '../lang/en/claims/source-words';
import { countryOf } from '../places/countries';
import type { Place } from '../types';
import { indexBefore } from './ordered-spans';

/** So many names of places are looked through for a list. */
const REACH = 60;
/** Between two of a list: ", ", ", and the ", " as well as ". In UTF-16 code units. */
const LONGEST_JOINT = 16;
const JOINT = /^(?:,? and|,? as well as|,)? ?(?:the )?$/;

/** How many countries the words count, in lower case: "the four countries"; undefined where they count none, or only two. */
export function countedCountries(lower: string): number | undefined {
  const [first, second, third] = lower.split(' ');
  const word = first === 'the' || first === 'all' ? second : first;
  const noun = first === 'the' || first === 'all' ? third : second;
  return noun !== undefined && LISTED_NOUNS.has(noun) ? COUNTS_OF_LIST.get(word ?? '') : undefined;
}

/** The countries of the last list in front of the place that names exactly so many, in its order; undefined where none does. */
export function listedCountries(text: string, places: readonly Place[], start: number, count: number): readonly string[] | undefined {
  let list: string[] = [];
  let next = -1;
  const last = indexBefore(places, start);
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const place = places[i]!;
    const country = countryOf(place.name);
    const joint = next - place.end;
    const joins = next >= 0 && joint <= LONGEST_JOINT && JOINT.test(text.slice(place.end, next));
    if (!joins) {
      if (list.length === count) return list;
      list = [];
    }
    next = place.start;
    if (country === undefined) list = [];
    else if (!list.includes(country)) list.unshift(country);
  }
  return list.length === count ? list : undefined;
}
