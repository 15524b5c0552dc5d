/** Places in the table (about 9 MB when all are taken), so that a session of many articles stays small. A power of two. */
const SLOTS = 32_768;
/** Letters of a group that stand in the table itself. A power of two. */
const LETTERS = 16;
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
  /** The first letters of each group, and 0 behind a shorter one: to look there is quicker than to look into a string. */
  private readonly letters = new Uint16Array(SLOTS * LETTERS);
  private readonly values = new Array<T | undefined>(SLOTS).fill(undefined);

  /**
   * What is known of a stretch of text, not an empty one; undefined where nothing is.
   * @param codes its letters are the first ones, as many as `length` says.
   * @param hash its hash.
   */
  get(codes: Uint16Array, length: number, hash: number): T | undefined {
    const mark = markOf(hash);
    for (let place = 0, at = slotOf(hash); place < PLACES; place++, at = (at + 1) % SLOTS) {
      const known = this.marks[at]!;
      if (known === 0) return undefined;
      if (known !== mark) continue;
      if (!this.begins(at * LETTERS, codes, length)) continue;
      const value = this.values[at]!;
      if (length < LETTERS || stands(value.group, codes, length)) return value;
    }
    return undefined;
  }

  /** Whether the letters of the group from `first` on are the codes; of a longer one, the first. */
  private begins(first: number, codes: Uint16Array, length: number): boolean {
    const { letters } = this;
    const most = length < LETTERS ? length : LETTERS;
    for (let i = 0; i < most; i++) if (letters[first + i] !== codes[i]) return false;
    return most === LETTERS || letters[first + most] === 0;
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
    const { group } = value;
    for (let i = 0; i < LETTERS; i++) this.letters[at * LETTERS + i] = i < group.length ? group.charCodeAt(i) : 0;
  }
}

/** The hash, but never 0. */
const markOf = (hash: number): number => hash || 1;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Whether all of a long group's letters are the codes. */
function stands(group: string, codes: Uint16Array, length: number): boolean {
  if (group.length !== length) return false;
  for (let i = LETTERS; i < length; i++) if (group.charCodeAt(i) !== codes[i]) return false;
  return true;
}
