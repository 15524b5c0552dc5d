/** The same, to be filled field by field: what may be missing is left out without a spread, which takes several times as long. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
