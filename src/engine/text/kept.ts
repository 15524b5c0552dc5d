/** Something with which is kept what has been worked out of it alone: it lives as long and no longer. */
export interface Keeper {
  /** By the number of the question; filled by `keptWith`. */
  readonly kept: unknown[];
}

/** As many places as there are questions. */
const places: undefined[] = [];

/**
 * What a keeper begins with. A copy, since V8 may come to put what array literals make straight into the old part of its heap, where it
 * holds all that is kept with a closed article until the next full collection.
 */
export const nothingKept = (): unknown[] => places.slice();

/**
 * `read`, asked once for each keeper. It must depend on nothing but the keeper, and its answer is shared: nobody changes it.
 *
 * A WeakMap would need no field, but V8's minor collections take its values for alive. With a value lives all that it speaks of, the
 * paragraph and its tokens among them: articles long closed grew old in memory, and copying them there was a tenth of the time of an analysis.
 */
export function keptWith<K extends Keeper, T extends object>(read: (keeper: K) => T): (keeper: K) => T {
  const question = places.push(undefined) - 1;
  return (keeper) => {
    const known = keeper.kept[question] as T | undefined;
    if (known !== undefined) return known;
    const fresh = read(keeper);
    keeper.kept[question] = fresh;
    return fresh;
  };
}
