import type { Token } from '../reading';
import type { Unit } from './units';

/** A nickname inside a name: Ann “Red” Hale, Tom (Shorty) Hale. */
export interface Nickname {
  /** Index of the token behind its closing mark. */
  readonly after: number;
  /** Its words in lower case without diacritics. */
  readonly folded: string;
}

/** Marks that open a nickname, with those that close it. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['"', ['"']],
  ['‘', ['’']],
  ["''", ["''"]],
  ['``', ["''"]],
  ['(', [')']],
]);

/** Most words of a nickname. */
const LONGEST = 3;

/** The nicknames of a paragraph by the index of their first token; undefined where it has none. */
export function readNicknames(tokens: readonly Token[], units: readonly Unit[]): ReadonlyMap<number, Nickname> | undefined {
  let found: Map<number, Nickname> | undefined;
  for (let u = 1; u + 1 < units.length; u++) {
    const before = units[u - 1]!;
    const first = units[u]!;
    if (before.after !== first.first - 1) continue;
    const mark = tokens[before.after]!.text;
    const closing = MARKS.get(mark);
    if (
      closing === undefined ||
      (mark === '(' ? !isGiven(units, u - 1) || (first.facts.given === 0 && first.text === first.text.toUpperCase()) : !mayOpen(before))
    )
      continue;
    let last = u;
    while (last + 1 < units.length && units[last + 1]!.first === units[last]!.after && last - u < LONGEST - 1) last++;
    const close = units[last]!.after;
    const next = units[last + 1];
    if (next === undefined || next.first !== close + 1 || !closing.includes(tokens[close]!.text)) continue;
    if (next.facts.common && next.facts.family === 0 && next.facts.given === 0) continue;
    const folded = units.slice(u, last + 1).map((unit) => unit.folded);
    (found ??= new Map()).set(first.first, { after: close + 1, folded: folded.join(' ') });
  }
  return found;
}

/** A first name, with or without initials behind it: "Michael A. (Mike) Hale". */
function isGiven(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (at > 0 && units[at]!.text.length <= LONGEST_INITIAL && units[at - 1]!.after === units[at]!.first) at--;
  return units[at]!.facts.given === 2;
}

/** Characters of "A.". */
const LONGEST_INITIAL = 2;

/** Whether the word may be a first name: no ordinary word, no title. */
const mayOpen = ({ facts }: Unit): boolean => facts.given > 0 || (!facts.common && facts.title === undefined);
