import { CUE_ADJECTIVES, CUE_NOUNS } from '../lang/en/claims/cue-nouns';

/** By noun or adjective: the letters of `cue-nouns.ts`, which say what must follow it for it to carry a claim. */
export type CueCodes = ReadonlyMap<string, ReadonlySet<string>>;

export const CUE_NOUN_CODES = readTable(CUE_NOUNS);
export const CUE_ADJECTIVE_CODES = readTable(CUE_ADJECTIVES);

function readTable(table: string): CueCodes {
  const entries = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [words = '', codes = ''] = line.split(':');
    for (const word of words.trim().split(' ')) {
      const known = entries.get(word) ?? new Set<string>();
      for (const code of codes.trim().split(' ')) known.add(code);
      entries.set(word, known);
    }
  }
  return entries;
}
