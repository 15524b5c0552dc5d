/** Places in the table (about 8 MB when all are taken), so that a session of many articles stays small. A power of two. */
const SLOTS = 32_768;
/** Places that a group may stand at, one behind the other. Few, so that no text, however made, can make looking up slow. */
const PLACES = 8;

/** Start of the hash of a group; `hashStep` takes in one UTF-16 code unit. */
export const HASH_START = 7;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

interface Slot<T> {
  readonly hash: number;
  readonly key: string;
  readonly value: T;
}

/**
 * What is known of stretches of text, found without making strings of them: who walks over the text adds up the hash on the way. It
 * remembers what there is room for; what has had to give way is asked for again.
 */
export class GroupTable<T> {
  private readonly slots = new Array<Slot<T> | undefined>(SLOTS).fill(undefined);

  /** What is known of `text[start, end)`, no empty stretch; undefined where nothing is. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const small = hash & SMALL;
    for (let place = 0, at = slotOf(hash); place < PLACES; place++, at = (at + 1) % SLOTS) {
      const slot = this.slots[at];
      if (slot === undefined) return undefined;
      if (slot.hash === small && stands(slot.key, text, start, end)) return slot.value;
    }
    return undefined;
  }

  /** @param key a string of its own: a slice would keep its whole article in memory. */
  set(key: string, hash: number, value: T): void {
    const first = slotOf(hash);
    let at = first;
    for (let place = 0; place < PLACES; place++) {
      const next = (first + place) % SLOTS;
      if (this.slots[next] !== undefined) continue;
      at = next;
      break;
    }
    this.slots[at] = { hash: hash & SMALL, key, value };
  }
}

/** Whole numbers of so many bits need no memory of their own, whatever the host. */
const SMALL = 0x3fff_ffff;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** As `startsWith` with a length, which is slower for words. */
function stands(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = key.length - 1; i >= 0; i--) if (key.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
