/** What a word or phrase of a class stands for; true where the class alone says it. */
export type Value = string | number | true;

/** Words and phrases of one class, in lower case, phrases with single spaces. */
export type WordClass = Readonly<Record<string, Value>>;

/** How a holiday falls: `MM-DD`, or a number of days from Easter Sunday, or the nth (from the end: negative) weekday of a month. */
export type Holiday =
  string | { readonly easter: number } | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number };

/** A language of the date layer: a folder of lists. */
export interface DateLanguage {
  /** By the name under which patterns call them. */
  readonly classes: Readonly<Record<string, WordClass>>;
  readonly holidays: Readonly<Record<string, Holiday>>;
  /** Words that count only where they begin with a capital: "may", "march", "sun". */
  readonly capitalised: readonly string[];
  /** Words that texts are full of: where a date needs others as well, those are looked for. */
  readonly frequent: readonly string[];
  /** Endings by which an unknown word is a verb in the past. */
  readonly pastEndings: readonly string[];
}
