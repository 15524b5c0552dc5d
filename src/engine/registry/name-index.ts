import type { Token } from '../reading';
import { readName, readSurname, type NamedEntry, type RegistryName } from './entry';
import { nameWordAt } from './name-words';

/** Entries by the first words of their names, folded. */
export interface EntriesByWord {
  /** Those of them that are written in small letters ("von"). */
  readonly small: ReadonlySet<string>;
  has(first: string): boolean;
  beginningWith(first: string): readonly NamedEntry[];
}

/** The names of registries by their first word. Those of a word are read when a text first has it: a text has few words of many. */
export class NameIndex {
  /** Whether anybody stands above those whom the engine knows by itself, of whose names `Token.lists` tells the first words. */
  readonly hasOwn: boolean;
  private readonly read = new Map<string, readonly RegistryName[]>();

  /**
   * @param below those over whom the others stand: of two entries that bear one name, the latter's counts.
   * @param replaced entries of `below` that do not count.
   */
  constructor(
    private readonly below: EntriesByWord,
    private readonly above: EntriesByWord & { readonly size: number },
    private readonly replaced: ReadonlySet<NamedEntry>,
  ) {
    this.hasOwn = above.size > 0;
  }

  /** Whether anybody's name may begin with the token: in small letters where the name is. */
  mayOpen({ text, lower, capital }: Pick<Token, 'text' | 'lower' | 'capital'>): boolean {
    const { above, below } = this;
    if (!capital && !above.small.has(lower) && !below.small.has(lower)) return false;
    const first = nameWordAt(text, 0)?.folded;
    return first !== undefined && (above.has(first) || below.has(first));
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
