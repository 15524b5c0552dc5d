import { fold } from '../names/fold';
import { officeHolders } from './built-in';
import type { NamedEntry } from './entry';
import { NameIndex, type EntriesByWord } from './name-index';
import { nameWordAt, wordsOfName } from './name-words';
import { OwnEntries } from './own-entries';
import { mergePeople, type Registry, type RegistryPerson } from './registry';

export type { RegistryEntry, RegistryName } from './entry';

/** A registry made ready for looking up names. */
export type CompiledRegistry = NameIndex;

const compiled = new WeakMap<Registry, CompiledRegistry>();
const NONE: Registry = { people: [] };
const NOBODY: EntriesByWord = new OwnEntries([]);

/** @param registry the user's; undefined where there is none. The built-in one stands under it. */
export function compileRegistry(registry: Registry = NONE): CompiledRegistry {
  let known = compiled.get(registry);
  if (!known) compiled.set(registry, (known = compile(registry)));
  return known;
}

/**
 * Whether a name of the engine's own registry begins with the token: in small letters where the name is ("von"). What stands behind the
 * token may make it another word.
 */
export function opensKnownName(token: string, lower: string): boolean {
  const isCapital = token.charCodeAt(0) !== lower.charCodeAt(0);
  if (!isCapital && !officeHolders().small.has(lower)) return false;
  const word = nameWordAt(token, 0);
  return word !== undefined && officeHolders().has(word.folded) && compileRegistry().get(word.folded).length > 0;
}

/** The built-in people, with the user's word above theirs, and the user's others. */
function compile({ people, builtIn }: Registry): CompiledRegistry {
  const below = builtIn === false ? NOBODY : officeHolders();
  const replaced = new Set<NamedEntry>();
  const own = people.map((person) => {
    const known = [person.name, ...(person.aliases ?? [])].map((name) => bearerOf(name, below)).find((entry) => entry !== undefined);
    if (!known) return entryOf(person, false);
    replaced.add(known);
    return entryOf(mergePeople(known.person, person), person.offices === undefined && person.official === undefined);
  });
  return new NameIndex(below, new OwnEntries(own), replaced);
}

/** The entry that bears the whole name. */
function bearerOf(written: string, entries: EntriesByWord): NamedEntry | undefined {
  const first = wordsOfName(written)?.[0]?.folded;
  if (first === undefined) return undefined;
  const name = fold(written);
  return entries.beginningWith(first).find((entry) => fold(entry.name) === name || entry.aliases.some((alias) => fold(alias) === name));
}

const entryOf = (person: RegistryPerson, builtIn: boolean): NamedEntry => ({
  person,
  builtIn,
  name: person.name,
  aliases: person.aliases ?? [],
  surname: person.surname ?? false,
});
