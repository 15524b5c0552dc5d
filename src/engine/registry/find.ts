import { NAME_SUFFIXES } from '../lang/en/people/titles';
import { startsWithCapital } from '../names/units';
import type { ParagraphReading } from '../reading';
import { keptWith } from '../text/kept';
import { REGISTRY } from '../text/lists';
import type { Span } from '../types';
import type { CompiledRegistry, RegistryName } from './compile';
import { isLetter, nameWordAt, nextWordStart, type NameWord } from './name-words';

/** A stretch of a paragraph that is a name of the registry, written as a name. Offsets relative to the paragraph, the title left out. */
export interface RegistryMatch extends Span {
  readonly name: RegistryName;
  /** The words of the mention. */
  readonly words: readonly NameWord[];
}

/** The registry's names in a paragraph, in order and disjoint; of several at one place the longest. */
export function findRegistryNames(reading: ParagraphReading, registry: CompiledRegistry): readonly RegistryMatch[] {
  const last = lastIn(reading);
  if (last.registry !== registry) {
    last.registry = registry;
    last.matches = find(reading, registry);
  }
  return last.matches;
}

/** What the registry asked last has found in the paragraph: a user has one. */
const lastIn = keptWith((_: ParagraphReading): { registry: CompiledRegistry | undefined; matches: readonly RegistryMatch[] } => ({
  registry: undefined,
  matches: [],
}));

function find({ text, tokens }: ParagraphReading, names: CompiledRegistry): readonly RegistryMatch[] {
  const { hasOwn } = names;
  const matches: RegistryMatch[] = [];
  let end = 0;
  for (const token of tokens) {
    if ((token.lists & REGISTRY) === 0 && !(hasOwn && names.mayOpen(token)) && !(token.capital && goesOn(text, token.end))) continue;
    const { start } = token;
    if (start < end || isLetter(text, start - 1)) continue;
    const first = nameWordAt(text, start);
    const match = first && matchAt(text, first, names.get(first.folded));
    if (!match) continue;
    matches.push(match);
    end = match.end;
  }
  return matches;
}

/** Whether the word goes on behind the token: then it is another one. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next === 39 || next === 0x2019 || isLetter(text, end);
}

/** More words than the registry's name has: initials in the middle ("George W. Bush" where it has "George Bush"). */
const MOST_INITIALS = 2;

function matchAt(text: string, first: NameWord, names: readonly RegistryName[]): RegistryMatch | undefined {
  if (names.length === 0) return undefined;
  const words = new WordsOnDemand(text, first, names[0]!.words.length + MOST_INITIALS);
  for (const name of names) {
    const length = lengthOfMatch(text, words, name);
    if (length === undefined || isNamesake(text, words.at(length - 1)!)) continue;
    const own = words.slice(name.titles, length);
    return { start: own[0]!.start, end: own[own.length - 1]!.end, name, words: own };
  }
  return undefined;
}

/** Words that may be one name, each read when it is first asked for: mostly the second one already tells that the name is another. */
class WordsOnDemand {
  private readonly words: NameWord[];

  /** @param most so many words at the most. */
  constructor(
    private readonly text: string,
    first: NameWord,
    private most: number,
  ) {
    this.words = [first];
  }

  /** Undefined behind the last one. */
  at(index: number): NameWord | undefined {
    const { text, words } = this;
    while (words.length <= index && words.length < this.most) {
      const start = nextWordStart(text, words[words.length - 1]!);
      const word = start === undefined ? undefined : nameWordAt(text, start);
      if (word) words.push(word);
      else this.most = words.length;
    }
    return index < words.length ? words[index] : undefined;
  }

  /** Of words that have been asked for. */
  slice(from: number, to: number): NameWord[] {
    return this.words.slice(from, to);
  }
}

/** How many of the words are the name, middle initials among them that it lacks; undefined where they are not. */
function lengthOfMatch(text: string, words: WordsOnDemand, name: RegistryName): number | undefined {
  let next = 0;
  for (let i = 0; ; i++) {
    const word = words.at(i);
    if (!word) return undefined;
    const model = name.words[next]!;
    if (isWritten(text, word, model, name)) next++;
    // "George H.W. Bush" is not George W. Bush.
    else if (name.hasInitials || next <= name.titles || word.folded.length > 1 || text[word.end] !== '.') return undefined;
    if (next === name.words.length) return i + 1;
  }
}

/** The same word, with a capital where the registry has one: "Price", not "price"; "MBS", not "Mbs"; but "Jong-un" for "Jong Un". */
function isWritten(text: string, { start, end, folded }: NameWord, word: NameWord, { written }: RegistryName): boolean {
  if (folded !== word.folded) return false;
  const model = written.slice(word.start, word.end);
  if (model === model.toLowerCase()) return true;
  const here = text.slice(start, end);
  if (model.length > 1 && model === model.toUpperCase()) return here === here.toUpperCase();
  return startsWithCapital(here) || (word.start > 0 && text[start - 1] === '-');
}

/** "Ann Lee Jr." is not Ann Lee. */
function isNamesake(text: string, last: NameWord): boolean {
  const comma = text[last.end] === ',' ? 1 : 0;
  const start = nextWordStart(text, { start: last.start, end: last.end + comma });
  const next = start !== undefined && startsWithCapital(text.charAt(start)) ? nameWordAt(text, start) : undefined;
  return next !== undefined && NAME_SUFFIXES.has(next.folded);
}
