/**
 * Products of a matrix and a vector, the reader's inner loop.
 *
 * A matrix of 8-bit weights holds two rows in each double: `low + high * 2^26`. As the activations are whole numbers too, one
 * multiplication and one addition do the work of two, and doubles hold the sums exactly: plain JavaScript comes to 3 to 5 billion
 * multiply-adds a second this way, against 2 with Float32Array.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Whether activations have to be whole numbers: see ACTIVATION_STEPS. */
  readonly whole: boolean;
  /** Adds the product with `x[from … from + columns)` to `y[to … to + rows)`. */
  addProduct(x: Float64Array, from: number, y: Float32Array, to: number): void;
}

/** Activations are given in steps of 1 / 1024; none is larger than 1024 steps. */
export const ACTIVATION_STEPS = 1024;

const FIELD = 2 ** 26;

/** More columns could overflow the field of 26 bits: 127 * 1024 * 256 is just below 2^25. */
export const MOST_COLUMNS = 256;

/**
 * @param weights by rows; -127 to 127.
 * @param scales what one unit of a row's weights is worth, times the worth of one unit of the activations.
 */
export function packedMatrix(weights: Int8Array, scales: Float32Array, columns: number): Matrix {
  const rows = scales.length;
  const blocks = Math.ceil(rows / 8);
  const packed = new Float64Array(blocks * columns * 4);
  for (let row = 0; row < rows; row++) {
    const at = ((row >> 3) * columns * 4) | 0;
    const lane = (row & 7) >> 1;
    const worth = row & 1 ? FIELD : 1;
    for (let k = 0; k < columns; k++) packed[at + k * 4 + lane]! += weights[row * columns + k]! * worth;
  }
  const padded = new Float32Array(blocks * 8);
  padded.set(scales);
  const sums = new Float64Array(blocks * 4);
  return {
    rows,
    columns,
    whole: true,
    addProduct(x, from, y, to) {
      sumBlocks(packed, x, from, columns, sums);
      for (let i = 0, row = 0; row < rows; i++, row += 2) {
        const sum = sums[i]!;
        const high = Math.round(sum / FIELD);
        y[to + row]! += (sum - high * FIELD) * padded[row]!;
        if (row + 1 < rows) y[to + row + 1]! += high * padded[row + 1]!;
      }
    },
  };
}

/** Four accumulators: each activation is read once for eight rows. */
function sumBlocks(packed: Float64Array, x: Float64Array, from: number, columns: number, sums: Float64Array): void {
  let at = 0;
  for (let block = 0; block < sums.length; block += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = from; k < from + columns; k++, at += 4) {
      const value = x[k]!;
      a += packed[at]! * value;
      b += packed[at + 1]! * value;
      c += packed[at + 2]! * value;
      d += packed[at + 3]! * value;
    }
    sums[block] = a;
    sums[block + 1] = b;
    sums[block + 2] = c;
    sums[block + 3] = d;
  }
}

/** Weights that were not quantised, by rows: for models in the making, and for the comparison with the training code. */
export function floatMatrix(weights: Float32Array, columns: number): Matrix {
  const rows = weights.length / columns;
  return {
    rows,
    columns,
    whole: false,
    addProduct(x, from, y, to) {
      for (let row = 0, at = 0; row < rows; row++) {
        let sum = 0;
        for (let k = from; k < from + columns; k++) sum += weights[at++]! * x[k]!;
        y[to + row]! += sum;
      }
    },
  };
}
