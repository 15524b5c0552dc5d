/**
 * Keeps the values of the keys that were asked for last: at least `most` of them, at most twice as many, in two generations. The older
 * one goes when the younger one is full.
 */
export class Kept<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param drop is told of each value that is kept no longer. */
  constructor(
    private readonly most: number,
    private readonly drop: (value: Value) => void,
  ) {}

  get(key: string, make: () => Value): Value {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    if (this.young.size >= this.most) this.age();
    const value = this.old.get(key) ?? make();
    // Out of the old generation, so that it is dropped once.
    this.old.delete(key);
    this.young.set(key, value);
    return value;
  }

  private age(): void {
    for (const value of this.old.values()) this.drop(value);
    this.old = this.young;
    this.young = new Map();
  }
}
