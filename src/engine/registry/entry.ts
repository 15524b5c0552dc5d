import { NAME_SUFFIXES } from '../lang/en/people/titles';
import { fold } from '../names/fold';
import { givenWeight, titleKind } from '../names/lexicon';
import { takeApart } from '../people/name-parts';
import { wordsOfName, type NameWord } from './name-words';
import type { RegistryPerson } from './registry';

/** A person of the registry, as the steps of the engine pass it on: compared by identity. */
export interface RegistryEntry {
  readonly person: RegistryPerson;
  /** What it says of offices is the engine's own, not the user's. */
  readonly builtIn: boolean;
}

/** An entry with all that an index asks for, so that `person` need not be read for it. */
export interface NamedEntry extends RegistryEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The family name alone is distinctive. */
  readonly surname: boolean;
}

/** A name by which an entry is found. */
export interface RegistryName {
  readonly entry: RegistryEntry;
  readonly kind: 'name' | 'surname';
  readonly words: readonly NameWord[];
  /** How the name is written in the registry. */
  readonly written: string;
  /** Set where one of the words is a letter. */
  readonly hasInitials: boolean;
  /** How many words in front are a title ("Pope Francis"), which is no part of the mention. */
  readonly titles: number;
}

/** Undefined for what is no name at all. */
export function readName(entry: RegistryEntry, written: string): RegistryName | undefined {
  const words = wordsOfName(written);
  if (!words) return undefined;
  let titles = 0;
  while (titles + 1 < words.length && isTitle(words[titles]!.folded)) titles++;
  return { entry, kind: 'name', words, written, hasInitials: words.some(isInitial), titles };
}

/** The word by which a name of several words is called in short, its first or its last one; undefined where there is none. */
export function readSurname(entry: RegistryEntry, written: string): RegistryName | undefined {
  const folded = written.split(/\s+/).map(fold);
  if (folded.length < 2 || isTitle(folded[0]!) || NAME_SUFFIXES.has(folded[folded.length - 1]!)) return undefined;
  const family = written.split(/\s+/)[takeApart(folded).familyAt]!;
  const words = wordsOfName(family);
  return words && { entry, kind: 'surname', words, written: family, hasInitials: words.some(isInitial), titles: 0 };
}

const isInitial = ({ folded }: NameWord): boolean => folded.length === 1;

const isTitle = (folded: string): boolean => titleKind(folded) !== undefined && givenWeight(folded) < 2;
