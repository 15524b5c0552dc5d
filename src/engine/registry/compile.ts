import { NAME_SUFFIXES } from '../lang/en/people/titles';
import { fold } from '../names/fold';
import { givenWeight, titleKind } from '../names/lexicon';
import { takeApart } from '../people/name-parts';
import { builtInPeople } from './built-in';
import { wordsOfName, type NameWord } from './name-words';
import { mergePeople, type Registry, type RegistryPerson } from './registry';

/** A person of the registry, as the steps of the engine pass it on: compared by identity. */
export interface RegistryEntry {
  readonly person: RegistryPerson;
  /** What it says of offices is the engine's own, not the user's. */
  readonly builtIn: boolean;
}

/** A name by which an entry is found. */
export interface RegistryName {
  readonly entry: RegistryEntry;
  readonly kind: 'name' | 'surname';
  readonly words: readonly NameWord[];
  /** How the name is written in the registry. */
  readonly written: string;
  /** How many words in front are a title ("Pope Francis"), which is no part of the mention. */
  readonly titles: number;
}

/** A registry made ready for looking up names. */
export interface CompiledRegistry {
  /** By the first word; of one first word, the longest name first. */
  readonly names: ReadonlyMap<string, readonly RegistryName[]>;
  /** First words that are written in small letters ("von"). */
  readonly small: ReadonlySet<string>;
  /** 1 at the `startKey` of first words: a quick look at most words of a text tells that no name begins with them. */
  readonly starts: Uint8Array;
  /** A bit for the last five bits of the code of each of their first letters: most words of a text begin none of them. */
  readonly smallLetters: number;
}

const compiled = new WeakMap<Registry, CompiledRegistry>();
const NONE: Registry = { people: [] };

/** @param registry the user's; undefined where there is none. The built-in one stands under it. */
export function compileRegistry(registry: Registry = NONE): CompiledRegistry {
  let known = compiled.get(registry);
  if (!known) compiled.set(registry, (known = compile(registry)));
  return known;
}

const START_KEYS = 4096;

/** A number below `START_KEYS` for the first word of a name: from its length and three of its letters. */
export function startKey(word: string): number {
  const last = word.length - 1;
  return (
    (Math.imul(word.charCodeAt(0), 961) + Math.imul(word.charCodeAt(last >> 1), 31) + word.charCodeAt(last) + (last << 9)) &
    (START_KEYS - 1)
  );
}

function compile(registry: Registry): CompiledRegistry {
  const names = new Map<string, RegistryName>();
  const put = (name: RegistryName | undefined): void => {
    if (name) names.set(keyOf(name), name);
  };
  const surnames = new Map<string, RegistryName | undefined>();
  for (const entry of entriesOf(registry)) {
    const { person } = entry;
    for (const written of [person.name, ...(person.aliases ?? [])]) {
      put(readName(entry, written));
      const surname = person.surname ? readSurname(entry, written) : undefined;
      if (!surname) continue;
      const key = keyOf(surname);
      // A family name that two entries claim tells neither.
      surnames.set(key, !surnames.has(key) || surnames.get(key)?.entry === entry ? surname : undefined);
    }
  }
  for (const [key, surname] of surnames) if (!names.has(key)) put(surname);
  const byFirst = new Map<string, RegistryName[]>();
  const small = new Set<string>();
  for (const name of names.values()) {
    const { start, end, folded: first } = name.words[0]!;
    const written = name.written.slice(start, end);
    if (written === written.toLowerCase()) small.add(first);
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  let smallLetters = 0;
  for (const word of small) smallLetters |= 1 << (word.charCodeAt(0) & 31);
  const starts = new Uint8Array(START_KEYS);
  for (const word of byFirst.keys()) starts[startKey(word)] = 1;
  return { names: byFirst, small, starts, smallLetters };
}

/** The built-in people, with the user's word above theirs, and the user's others. */
function entriesOf(registry: Registry): readonly RegistryEntry[] {
  const builtIn = registry.builtIn === false ? [] : builtInPeople();
  const byName = new Map<string, RegistryPerson>();
  for (const person of builtIn) for (const name of [person.name, ...(person.aliases ?? [])]) byName.set(fold(name), person);
  const replaced = new Set<RegistryPerson>();
  const own = registry.people.map((person): RegistryEntry => {
    const below = [person.name, ...(person.aliases ?? [])].map((name) => byName.get(fold(name))).find((known) => known !== undefined);
    if (!below) return { person, builtIn: false };
    replaced.add(below);
    return { person: mergePeople(below, person), builtIn: person.offices === undefined && person.official === undefined };
  });
  // The user's last: where two entries bear one name, the later stands.
  return [...builtIn.filter((person) => !replaced.has(person)).map((person) => ({ person, builtIn: true })), ...own];
}

function readName(entry: RegistryEntry, written: string): RegistryName | undefined {
  const words = wordsOfName(written);
  if (!words) return undefined;
  let titles = 0;
  while (titles + 1 < words.length && isTitle(words[titles]!.folded)) titles++;
  return { entry, kind: 'name', words, written, titles };
}

/** The word by which a name of several words is called in short. */
function readSurname(entry: RegistryEntry, written: string): RegistryName | undefined {
  const folded = written.split(/\s+/).map(fold);
  if (folded.length < 2 || isTitle(folded[0]!) || NAME_SUFFIXES.has(folded[folded.length - 1]!)) return undefined;
  const family = written.split(/\s+/)[takeApart(folded).familyAt]!;
  const words = wordsOfName(family);
  return words && { entry, kind: 'surname', words, written: family, titles: 0 };
}

const isTitle = (folded: string): boolean => titleKind(folded) !== undefined && givenWeight(folded) < 2;

const keyOf = ({ words }: RegistryName): string => words.map(({ folded }) => folded).join(' ');
