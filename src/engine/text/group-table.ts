import { codeAt } from '../lang/code-at';

/** Places in the table (about 8 MB when all are taken), so that a session of many articles stays small. A power of two. */
const SLOTS = 32_768;
/** Places that a group may stand at, one behind the other. Few, so that no text, however made, can make looking up slow. */
const PLACES = 8;

/** Start of the hash of a group; `hashStep` takes in one UTF-16 code unit. */
export const HASH_START = 7;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** What the table keeps. */
export interface Grouped {
  /** The group: a string of its own, since a slice would keep its whole article in memory. */
  readonly group: string;
}

/**
 * What is known of stretches of text, found without making strings of them: who walks over the text adds up the hash on the way. It
 * remembers what there is room for; what has had to give way is asked for again.
 */
export class GroupTable<T extends Grouped> {
  // In columns: most looks at other groups end at the first, which is small enough for the processor's cache.
  /** `mark` of the hash; 0 where the place is free. */
  private readonly marks = new Int32Array(SLOTS);
  private readonly values = new Array<T | undefined>(SLOTS).fill(undefined);

  /** What is known of `text[start, end)`, no empty stretch; undefined where nothing is. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const mark = markOf(hash);
    for (let place = 0, at = slotOf(hash); place < PLACES; place++, at = (at + 1) % SLOTS) {
      const known = this.marks[at]!;
      if (known === 0) return undefined;
      if (known !== mark) continue;
      const value = this.values[at]!;
      if (stands(value.group, text, start, end)) return value;
    }
    return undefined;
  }

  /** @param hash of the value's group. */
  set(hash: number, value: T): void {
    const first = slotOf(hash);
    let at = first;
    for (let place = 0; place < PLACES; place++) {
      const next = (first + place) % SLOTS;
      if (this.marks[next] !== 0) continue;
      at = next;
      break;
    }
    this.marks[at] = markOf(hash);
    this.values[at] = value;
  }
}

/** The hash, but never 0. */
const markOf = (hash: number): number => hash || 1;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** As `startsWith` with a length, which is slower for words. */
function stands(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = key.length - 1; i >= 0; i--) if (codeAt(key, i) !== codeAt(text, start + i)) return false;
  return true;
}
