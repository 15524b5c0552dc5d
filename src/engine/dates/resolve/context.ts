import type { Pair } from '../../types';
import type { Civil } from '../calendar';
import type { Fields } from './resolved';

/** A date already read, from which later ones may be counted. */
export interface Anchor extends Fields {
  readonly at: Pair;
}

/** What is known when an expression is read: the publication date and the dates before it. */
export interface Context {
  /** Day number and fields of the publication date; undefined where it is unknown. */
  readonly today: (Civil & { readonly number: number }) | undefined;
  /** The last date before the expression in the text. */
  anchor: Anchor | undefined;
  /** The last one that is a day. */
  day: Anchor | undefined;
  /** The last quarter. */
  quarter: Anchor | undefined;
  /** The last quarter that is not over: only what stands close to it is compared with it. */
  announced: Anchor | undefined;
  /** The last half of a year, where no quarter was named since. */
  half: Anchor | undefined;
  /** Whether a stretch of months ("the nine months") was named since the last quarter: figures are compared with it then. */
  months: boolean;
}
