import { readName, readSurname, type NamedEntry, type RegistryName } from './entry';

/** Entries by the first words of their names, folded. */
export interface EntriesByWord {
  readonly firstWords: Iterable<string>;
  /** Those of them that are written in small letters ("von"). */
  readonly small: ReadonlySet<string>;
  has(first: string): boolean;
  beginningWith(first: string): readonly NamedEntry[];
}

/** Numbers of first words: a quick look at most words of a text tells that no name begins with them. */
const START_KEYS = 16384;

/** A number below `START_KEYS` for the first word of a name: from its length and three of its letters. */
export function startKey(word: string): number {
  const last = word.length - 1;
  return (
    (Math.imul(word.charCodeAt(0), 961) + Math.imul(word.charCodeAt(last >> 1), 31) + word.charCodeAt(last) + (last << 9)) &
    (START_KEYS - 1)
  );
}

/** The names of registries by their first word. Those of a word are read when a text first has it: a text has few words of many. */
export class NameIndex {
  /** 1 at the `startKey` of first words. */
  readonly starts = new Uint8Array(START_KEYS);
  readonly small: ReadonlySet<string>;
  /** A bit for the last five bits of the code of each small first word's first letter: most words of a text begin none of them. */
  readonly smallLetters: number;
  private readonly read = new Map<string, readonly RegistryName[]>();

  /**
   * @param below those over whom the others stand: of two entries that bear one name, the latter's counts.
   * @param replaced entries of `below` that do not count.
   */
  constructor(
    private readonly below: EntriesByWord,
    private readonly above: EntriesByWord,
    private readonly replaced: ReadonlySet<NamedEntry>,
  ) {
    for (const entries of [below, above]) for (const word of entries.firstWords) this.starts[startKey(word)] = 1;
    this.small = new Set([...below.small, ...above.small]);
    let letters = 0;
    for (const word of this.small) letters |= 1 << (word.charCodeAt(0) & 31);
    this.smallLetters = letters;
  }

  /** Whether a name may begin with the word, which is folded. */
  has(first: string): boolean {
    return this.below.has(first) || this.above.has(first);
  }

  /** The names that begin with the word, the longest first. */
  get(first: string): readonly RegistryName[] {
    let names = this.read.get(first);
    if (!names) {
      const below = this.below.beginningWith(first).filter((entry) => !this.replaced.has(entry));
      this.read.set(first, (names = namesOf([...below, ...this.above.beginningWith(first)], first)));
    }
    return names;
  }
}

/** The names of the entries that begin with the word. All that bear one name are among them. */
function namesOf(entries: readonly NamedEntry[], first: string): readonly RegistryName[] {
  const names = new Map<string, RegistryName>();
  const surnames = new Map<string, RegistryName | undefined>();
  for (const entry of entries) {
    for (const written of [entry.name, ...entry.aliases]) {
      const name = readName(entry, written);
      if (name?.words[0]!.folded === first) names.set(keyOf(name.words), name);
      const surname = entry.surname ? readSurname(entry, written) : undefined;
      if (surname?.words[0]!.folded !== first) continue;
      const key = keyOf(surname.words);
      // A family name that two entries claim tells neither.
      surnames.set(key, !surnames.has(key) || surnames.get(key)?.entry === entry ? surname : undefined);
    }
  }
  for (const [key, surname] of surnames) if (surname && !names.has(key)) names.set(key, surname);
  return [...names.values()].sort((a, b) => b.words.length - a.words.length);
}

const keyOf = (words: RegistryName['words']): string => words.map(({ folded }) => folded).join(' ');
