import { organizationNameIn } from '../ids';
import type { Claim, Person } from '../types';
import { wordsOf } from './words';

/** Who made a claim, in words and not in ids. */
export interface SpeakerFacts {
  /** The name ("Chiara Bellandi"), of several joined with "; ". Where nobody is named, the source as written; empty where there is none. */
  readonly name: string;
  /** The people among the speakers; empty where the speaker is an organization or nobody is known. */
  readonly people: readonly Person[];
}

/** @param people those of the article, by id. */
export function speakerFacts(
  text: string,
  { source, sourceId }: Pick<Claim, 'source' | 'sourceId'>,
  people: ReadonlyMap<string, Person>,
): SpeakerFacts {
  const names: string[] = [];
  const known: Person[] = [];
  for (const id of sourceId.split('|')) {
    const person = people.get(id);
    const body = organizationNameIn(id);
    if (person) {
      known.push(person);
      names.push(person.name);
    } else if (body !== undefined) {
      names.push(body);
    }
  }
  return { name: names.length > 0 ? names.join('; ') : wordsOf(text, source), people: known };
}
