import type { TokenFeatures } from './features';
import { hashText } from './hash';
import { Kept } from './kept';
import { ACTIVATION_STEPS } from './matrix';
import { INPUT_STEPS, type Layer, type ReaderModel, type Table } from './model-file';

/** The first layer's gates before the recurrent part, for each direction: `4 * width` numbers for each token. */
export type Gates = readonly [Float32Array, Float32Array];

/** Computes rows of gates, both directions' one after the other, and keeps them: in JavaScript's memory or in the kernel's. */
export interface GateRows<Row> {
  /** Whether the vectors have to be whole numbers: see ACTIVATION_STEPS. */
  readonly whole: boolean;
  /** A new row: both matrices' products with the vector, added to the bias where that is asked for. */
  product(x: Float64Array, withBias: boolean): Row;
  /** Writes the sum of three rows as gates of the token `t`. */
  sum(a: Row, b: Row, c: Row, gates: Gates, t: number): void;
  /** The row will not be used any more. */
  free(row: Row): void;
}

/** Words whose gates are kept, at least; a news article of 1,000 words has about 450 different ones. */
const KEPT_WORDS = 1500;

/** Where the groups of `tables` end: those that go by the token's spelling, by what stands around it, by what other layers take it for. */
const SPELLING_END = 4;
const AROUND_END = 7;

type Tables = readonly [Table, Table, Table, Table, pos: Table, quoted: Table, first: Table, ruled: Table, named: Table];

/** Rows of gates that are there at a time, at most. */
export function mostRows({ tables }: ReaderModel): number {
  const [, , , , pos, quoted, first, ruled, named] = tables as Tables;
  return 2 * KEPT_WORDS + pos.rows * quoted.rows * first.rows + ruled.rows * named.rows;
}

/**
 * The first layer's product with its input. Word, affixes and shape depend on the token's spelling alone, so their share is computed
 * once a spelling and kept; the other properties have few values, part of speech, quotation and position together and what other layers
 * say together, so theirs are kept for good.
 * @returns writes the gates of all tokens.
 */
export function createInputs<Row>(model: ReaderModel, rows: GateRows<Row>): (features: readonly TokenFeatures[], gates: Gates) => void {
  const [, , , , , quoted, first, , named] = model.tables as Tables;
  const starts = model.tables.map((_, i) => sumOfColumns(model.tables.slice(0, i)));
  const columns = sumOfColumns(model.tables);
  const spellings = new Kept<Row>(KEPT_WORDS, (row) => rows.free(row));
  const around: (Row | undefined)[] = [];
  const taken: (Row | undefined)[] = [];

  /** The vector that has the rows of the tables from … to, and zeros for the other tables. */
  const vector = (indices: readonly number[], from: number, to: number): Float64Array => {
    const x = new Float64Array(columns);
    for (let i = from; i < to; i++) {
      const table = model.tables[i]!;
      const row = indices[i - from]!;
      for (let k = 0, at = starts[i]!; k < table.columns; k++, at++) x[at] = rows.whole ? inSteps(table.at(row, k)) : table.at(row, k);
    }
    return x;
  };
  const ofSpelling = (token: TokenFeatures): Row =>
    spellings.get(`${token.shape} ${token.word}`, () => rows.product(vector(rowsOf(model, token), 0, SPELLING_END), false));
  const ofPlace = ({ pos, quoted: state, first: position }: TokenFeatures): Row =>
    (around[(pos * quoted.rows + state) * first.rows + position] ??= rows.product(
      vector([pos, state, position], SPELLING_END, AROUND_END),
      true,
    ));
  const ofLayers = (token: TokenFeatures): Row =>
    (taken[token.ruled * named.rows + token.named] ??= rows.product(
      vector([token.ruled, token.named], AROUND_END, model.tables.length),
      false,
    ));

  return (features, gates) => {
    features.forEach((token, t) => {
      rows.sum(ofSpelling(token), ofPlace(token), ofLayers(token), gates, t);
    });
  };
}

/** Rows of gates in JavaScript's memory. */
export function plainRows({ input, bias }: Layer): GateRows<Float32Array> {
  const width = bias[0].length;
  return {
    whole: input[0].whole,
    product(x, withBias) {
      const row = new Float32Array(2 * width);
      if (withBias) {
        row.set(bias[0]);
        row.set(bias[1], width);
      }
      input[0].addProduct(x, 0, row, 0);
      input[1].addProduct(x, 0, row, width);
      return row;
    },
    sum(a, b, c, [forwards, backwards], t) {
      for (let k = 0, to = t * width; k < width; k++, to++) {
        forwards[to] = a[k]! + b[k]! + c[k]!;
        backwards[to] = a[width + k]! + b[width + k]! + c[width + k]!;
      }
    },
    // The garbage collector's.
    free: () => undefined,
  };
}

/** Rows of the tables that go by a token's spelling. */
function rowsOf({ words, shapes, tables }: ReaderModel, { word, suffix, prefix, shape }: TokenFeatures): number[] {
  return [
    words.get(word) ?? 1,
    (hashText('-' + suffix) % (tables[1]!.rows - 1)) + 1,
    (hashText(prefix + '-') % (tables[2]!.rows - 1)) + 1,
    shapes.get(shape) ?? 0,
  ];
}

function sumOfColumns(tables: readonly Table[]): number {
  return tables.reduce((sum, { columns }) => sum + columns, 0);
}

function inSteps(value: number): number {
  return Math.max(-ACTIVATION_STEPS, Math.min(ACTIVATION_STEPS, Math.round(value * INPUT_STEPS)));
}
