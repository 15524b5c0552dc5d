/** Ids of what is no word of the vocabulary. */
export const UNKNOWN = 0;
export const NUMBER = 1;
export const MARK = 2;

/** Start of the hash of a word; `hashStep` takes in one lower-case character. The scanner inlines both. */
export const HASH_START = 7;
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * Numbers the words that rules know. Looked up by a hash that the scanner computes while it walks, so that a word of no interest
 * costs neither a substring nor a lower-casing.
 */
export class Vocabulary {
  readonly words: string[] = ['', '', ''];
  private readonly ids = new Map<string, number>();
  private hashes = new Int32Array(0);
  private slots = new Int16Array(0);
  private mask = 0;
  /** Length of the longest word: anything longer is unknown without a look. */
  longest = 0;

  /** The word's id; a new one where it has none yet. Lower case. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    return id;
  }

  get(word: string): number {
    return this.ids.get(word) ?? UNKNOWN;
  }

  /** Builds the table; call after the last `add`. */
  seal(): void {
    let size = 1024;
    while (size < this.words.length * 8) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.slots = new Int16Array(size);
    for (let id = MARK + 1; id < this.words.length; id++) {
      const word = this.words[id]!;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
      let slot = this.slotOf(hash);
      while (this.slots[slot]! !== UNKNOWN) slot = (slot + 1) & this.mask;
      this.hashes[slot] = hash;
      this.slots[slot] = id;
      if (word.length > this.longest) this.longest = word.length;
    }
  }

  /** The id of the word at `text[start, end)` whose hash (of its lower-case form) is given, or UNKNOWN. ASCII words only. */
  lookup(text: string, start: number, end: number, hash: number): number {
    if (end - start > this.longest) return UNKNOWN;
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & this.mask) {
      const id = this.slots[slot]!;
      if (id === UNKNOWN) return UNKNOWN;
      if (this.hashes[slot] === hash && same(this.words[id]!, text, start, end)) return id;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    let code = text.charCodeAt(start + i);
    if (code >= 65 && code <= 90) code |= 32;
    if (code !== word.charCodeAt(i)) return false;
  }
  return true;
}
