import { OFFICE_HOLDERS } from '../lang/en/people/office-holders';
import { fold } from '../names/fold';
import type { EntriesByWord } from './name-index';
import { OfficeHolder, type Tenure } from './office-holder';
import type { RegistryPerson } from './registry';

/**
 * First words of names and aliases, and the first part of last words, which may be family names: in a line of the list, where they stand
 * behind `|`, `;`, `=` or `,`, and in front of `=`, `,` or the flag of a distinctive family name.
 */
const FIRST_WORDS = /(?<=[|;=,])[^ .;=,-]+|(?<= )[^ .;=,|-]+(?=[^ .;=,|]*(?:[=,]| sf? ))/g;

/**
 * Those whom the engine knows by itself. At first only the words are noted with which their names begin, and in which line of the list: an
 * article names few of them, and a line is read when it has such a word.
 */
class OfficeHolders implements EntriesByWord {
  readonly small = new Set<string>();
  private readonly lines: readonly string[] = OFFICE_HOLDERS.flatMap((list) => list.trim().split('\n'));
  private readonly at = new Map<string, number[]>();
  private readonly read = new Map<number, readonly Entry[]>();
  private readonly byName = new Map<string, OfficeHolder>();

  constructor() {
    for (let i = 0; i < this.lines.length; i++)
      for (const word of this.lines[i]!.match(FIRST_WORDS) ?? []) {
        const first = fold(word);
        if (word === first) this.small.add(first);
        const known = this.at.get(first);
        if (!known) this.at.set(first, [i]);
        else if (known[known.length - 1] !== i) known.push(i);
      }
  }

  has(first: string): boolean {
    return this.at.has(first);
  }

  /** All of whose names one may begin with the folded word, in the order of the list. */
  beginningWith(first: string): readonly OfficeHolder[] {
    const found = new Set<OfficeHolder>();
    for (const line of this.at.get(first) ?? [])
      for (const { name, aliases, flags } of this.entriesOf(line))
        if (firstOf(name) === first || aliases.length > 0 || flags.startsWith('s')) found.add(this.holderOf(name));
    return [...found];
  }

  /** Everybody. */
  all(): readonly OfficeHolder[] {
    return [...new Set(this.lines.flatMap((_, line) => this.entriesOf(line).map(({ name }) => name)))].map((name) => this.holderOf(name));
  }

  /** Who has several offices stands in several lines, all of which have the first word of the name. */
  private holderOf(name: string): OfficeHolder {
    const known = this.byName.get(name);
    if (known) return known;
    const entries = (this.at.get(firstOf(name)) ?? []).flatMap((line) => this.entriesOf(line)).filter((entry) => entry.name === name);
    const holder = new OfficeHolder(
      name,
      entries.flatMap(({ aliases }) => aliases),
      entries.map(({ flags }) => flags).join(''),
      entries,
    );
    this.byName.set(name, holder);
    return holder;
  }

  private entriesOf(line: number): readonly Entry[] {
    let entries = this.read.get(line);
    if (!entries) this.read.set(line, (entries = readLine(this.lines[line]!)));
    return entries;
  }
}

let holders: OfficeHolders | undefined;

/** Made when the first article asks. */
export const officeHolders = (): OfficeHolders => (holders ??= new OfficeHolders());

/** The engine's own registry, as a user could write it. The article's words and the user's registry stand above it. */
export const builtInPeople = (): readonly RegistryPerson[] =>
  officeHolders()
    .all()
    .map(({ person }) => person);

/** What a line says of one holder. */
interface Entry extends Tenure {
  readonly name: string;
  readonly aliases: readonly string[];
  /** "s", "f", "sf" or none. */
  readonly flags: string;
}

function readLine(line: string): readonly Entry[] {
  const bar = line.indexOf('|');
  const office = line.slice(0, bar);
  const entries = line.slice(bar + 1).split(';');
  return entries.map((entry, i) => {
    const gap = entry.lastIndexOf(' ');
    const before = entry.lastIndexOf(' ', gap - 1);
    const flags = entry.slice(before + 1, gap);
    const flagged = flags === 's' || flags === 'f' || flags === 'sf';
    const [name = '', aliases] = entry.slice(0, flagged ? before : gap).split('=');
    const days = entry.slice(gap + 1);
    const next = entries[i + 1];
    const until = next === undefined ? undefined : next.slice(next.lastIndexOf(' ') + 1);
    return { office, days, until, name, aliases: aliases?.split(',') ?? [], flags: flagged ? flags : '' };
  });
}

const firstOf = (name: string): string => fold(name.slice(0, name.search(/[ .-]|$/)));
