/** Places in the table (about 8 MB when all are taken), so that a session of many articles stays small. A power of two. */
const SLOTS = 32_768;
/** Places that a group may stand at, one behind the other. Few, so that no text, however made, can make looking up slow. */
const PLACES = 8;

/** Start of the hash of a group; `hashStep` takes in one UTF-16 code unit. */
export const HASH_START = 7;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * What is known of stretches of text, found without making strings of them: who walks over the text adds up the hash on the way. It
 * remembers what there is room for; what has had to give way is asked for again.
 */
export class GroupTable<T> {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly keys = new Array<string>(SLOTS).fill('');
  private readonly values = new Array<T | undefined>(SLOTS).fill(undefined);

  /** What is known of `text[start, end)`, no empty stretch; undefined where nothing is. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    let slot = slotOf(hash);
    for (let place = 0; place < PLACES; place++) {
      const value = this.values[slot];
      if (value === undefined) return undefined;
      if (this.hashes[slot] === hash) {
        const key = this.keys[slot]!;
        if (key.length === end - start && text.startsWith(key, start)) return value;
      }
      slot = (slot + 1) % SLOTS;
    }
    return undefined;
  }

  /** @param key a string of its own: a slice would keep its whole article in memory. */
  set(key: string, hash: number, value: T): void {
    let slot = slotOf(hash);
    for (let place = 0; place < PLACES; place++) {
      const next = (slotOf(hash) + place) % SLOTS;
      if (this.values[next] !== undefined) continue;
      slot = next;
      break;
    }
    this.hashes[slot] = hash;
    this.keys[slot] = key;
    this.values[slot] = value;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
