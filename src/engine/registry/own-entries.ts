import type { NamedEntry } from './entry';
import type { EntriesByWord } from './name-index';
import { nameWordAt } from './name-words';

/** A user's people. */
export class OwnEntries implements EntriesByWord {
  readonly small = new Set<string>();
  private readonly entries = new Map<string, NamedEntry[]>();

  constructor(people: readonly NamedEntry[]) {
    for (const entry of people)
      for (const written of [entry.name, ...entry.aliases]) {
        const name = written.trim();
        this.add(entry, name, 0);
        // The family name is the first word of the name or its last one.
        if (entry.surname) this.add(entry, name, name.lastIndexOf(' ') + 1);
      }
  }

  get size(): number {
    return this.entries.size;
  }

  has(first: string): boolean {
    return this.entries.has(first);
  }

  beginningWith(first: string): readonly NamedEntry[] {
    return this.entries.get(first) ?? [];
  }

  private add(entry: NamedEntry, name: string, at: number): void {
    const word = nameWordAt(name, at);
    if (!word) return;
    const { start, end, folded: first } = word;
    const written = name.slice(start, end);
    if (written === written.toLowerCase()) this.small.add(first);
    const known = this.entries.get(first);
    if (!known) this.entries.set(first, [entry]);
    else if (known[known.length - 1] !== entry) known.push(entry);
  }
}
