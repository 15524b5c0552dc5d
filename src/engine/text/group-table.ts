/** Word groups remembered at most (about 6 MB), so that a session of many articles stays small. A power of two is twice as many slots. */
const MOST = 16_384;
const SLOTS = 2 * MOST;

/** Start of the hash of a group; `hashStep` takes in one UTF-16 code unit. */
export const HASH_START = 7;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * What is known of stretches of text, found without making strings of them: who walks over the text adds up the hash on the way. When the
 * table is full, it begins anew.
 */
export class GroupTable<T> {
  private readonly hashes = new Int32Array(SLOTS);
  private keys = new Array<string>(SLOTS).fill('');
  private values = new Array<T | undefined>(SLOTS).fill(undefined);
  private size = 0;

  /** What is known of `text[start, end)`, no empty stretch; undefined where nothing is. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
      const value = this.values[slot];
      if (value === undefined) return undefined;
      if (this.hashes[slot] !== hash) continue;
      const key = this.keys[slot]!;
      if (key.length === end - start && text.startsWith(key, start)) return value;
    }
  }

  /** @param key a string of its own: a slice would keep its whole article in memory. */
  set(key: string, hash: number, value: T): void {
    if (this.size === MOST) {
      this.keys.fill('');
      this.values.fill(undefined);
      this.size = 0;
    }
    let slot = slotOf(hash);
    while (this.values[slot] !== undefined) slot = (slot + 1) % SLOTS;
    this.hashes[slot] = hash;
    this.keys[slot] = key;
    this.values[slot] = value;
    this.size++;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
