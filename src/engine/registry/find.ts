import { NAME_SUFFIXES } from '../lang/en/people/titles';
import { startsWithCapital } from '../names/units';
import type { ParagraphReading } from '../reading';
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
  let matches = registry.found.get(reading);
  if (!matches) registry.found.set(reading, (matches = find(reading, registry)));
  return matches;
}

function find({ text, tokens }: ParagraphReading, { names }: CompiledRegistry): readonly RegistryMatch[] {
  const matches: RegistryMatch[] = [];
  let end = 0;
  for (const { start, text: token, lower } of tokens) {
    // A name may begin with a particle ("von der Leyen"); other small words begin none.
    if (start < end || (!startsWithCapital(token) && !names.has(lower)) || isLetter(text, start - 1)) continue;
    const first = nameWordAt(text, start);
    const match = first && matchAt(text, first, names.get(first.folded) ?? []);
    if (!match) continue;
    matches.push(match);
    end = match.end;
  }
  return matches;
}

function matchAt(text: string, first: NameWord, names: readonly RegistryName[]): RegistryMatch | undefined {
  const words = [first];
  const reach = names[0]?.words.length ?? 0;
  while (words.length < reach) {
    const start = nextWordStart(text, words[words.length - 1]!);
    const word = start === undefined ? undefined : nameWordAt(text, start);
    if (!word) break;
    words.push(word);
  }
  const name = names.find((one) => one.words.length <= words.length && one.words.every((word, i) => isWritten(text, words[i]!, word, one)));
  if (!name || isNamesake(text, words[name.words.length - 1]!)) return undefined;
  const own = words.slice(name.titles, name.words.length);
  return { start: own[0]!.start, end: own[own.length - 1]!.end, name, words: own };
}

/** The same word, with a capital where the registry has one: "Price", not "price"; "MBS", not "Mbs". */
function isWritten(text: string, { start, end, folded }: NameWord, word: NameWord, { written }: RegistryName): boolean {
  if (folded !== word.folded) return false;
  const model = written.slice(word.start, word.end);
  if (model === model.toLowerCase()) return true;
  const here = text.slice(start, end);
  return model.length > 1 && model === model.toUpperCase() ? here === here.toUpperCase() : startsWithCapital(here);
}

/** "Ann Lee Jr." is not Ann Lee. */
function isNamesake(text: string, last: NameWord): boolean {
  const comma = text[last.end] === ',' ? 1 : 0;
  const start = nextWordStart(text, { start: last.start, end: last.end + comma });
  const next = start === undefined ? undefined : nameWordAt(text, start);
  return next !== undefined && NAME_SUFFIXES.has(next.folded) && startsWithCapital(text.slice(next.start));
}
