import type { Gender } from '../lang/en/people/given-names';

/** An office that a person holds or held. */
export interface RegistryOffice {
  /** Its name, without country and body: "President", "Minister of Finance". */
  readonly role: string;
  /** The body in which it is held, where that is no country's own government: "European Commission". */
  readonly body?: string;
  readonly country?: string;
  /** First day, month or year: `2019-05-20`, `2019-05`, `2019`. Undefined: not known. */
  readonly from?: string;
  /** Last day, month or year. Undefined: not known, or held still. */
  readonly to?: string;
}

/** What a registry says of one person. */
export interface RegistryPerson {
  readonly name: string;
  /** Other names by which articles call the person: spellings, nicknames, a stage name. A single word is an alias as well. */
  readonly aliases?: readonly string[];
  /** The family name alone names this person and hardly anybody else: "Merkel". */
  readonly surname?: boolean;
  /** Stands above the offices and above the article: yes, or no. */
  readonly official?: boolean;
  readonly offices?: readonly RegistryOffice[];
  /** English short name of the country that the person serves, for offices that name none. */
  readonly country?: string;
  readonly body?: string;
  readonly gender?: Gender;
}

/** Names that are none, whatever the article makes of them: "the Speaker" is nobody's name here. By the layer in which they are none. */
export type RejectedNames = Readonly<Partial<Record<'person' | 'organization' | 'place', readonly string[]>>>;

/**
 * A registry of people and their offices: plain data. The engine compiles it once and remembers it by identity, so whoever changes it
 * gives a new object.
 */
export interface Registry {
  readonly people: readonly RegistryPerson[];
  /** False: the engine's own registry is left out. */
  readonly builtIn?: boolean;
  readonly not?: RejectedNames;
}

/** One registry of several, in rising order of precedence: each field of a later entry of the same name stands above the earlier one's. */
export function mergeRegistries(registries: readonly Registry[]): Registry {
  const people = new Map<string, RegistryPerson>();
  let builtIn = true;
  const rejected = { person: new Set<string>(), organization: new Set<string>(), place: new Set<string>() };
  for (const registry of registries) {
    builtIn &&= registry.builtIn !== false;
    for (const layer of REJECTING) for (const name of registry.not?.[layer] ?? []) rejected[layer].add(name);
    for (const person of registry.people) {
      const known = people.get(person.name);
      people.set(person.name, known ? mergePeople(known, person) : person);
    }
  }
  const not = REJECTING.flatMap((layer) => (rejected[layer].size === 0 ? [] : [[layer, [...rejected[layer]]] as const]));
  return {
    people: [...people.values()],
    ...(builtIn ? {} : { builtIn }),
    ...(not.length === 0 ? {} : { not: Object.fromEntries(not) }),
  };
}

const REJECTING = ['person', 'organization', 'place'] as const;

/** Two entries of one person as one: what the second says stands above the first, the aliases are joined. */
export function mergePeople(below: RegistryPerson, above: RegistryPerson): RegistryPerson {
  const aliases = [...new Set([...(below.aliases ?? []), ...(above.aliases ?? []), below.name])].filter((alias) => alias !== above.name);
  return { ...below, ...above, ...(aliases.length === 0 ? {} : { aliases }) };
}
