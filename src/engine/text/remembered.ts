/** Words remembered at most, so that a session of many articles stays small. */
const MOST_REMEMBERED = 20_000;

/** Stands for what `read` does not know, so that one look tells. */
const NOTHING = Symbol('nothing');

/** What `read` says of a word, asked once for each: the same words come again and again. It must depend on nothing but the word. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined) return value === NOTHING ? (undefined as T) : value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = read(word);
    known.set(word, fresh === undefined ? NOTHING : fresh);
    return fresh;
  };
}
