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
  /** undefined where the weights are no whole numbers. */
  readonly quantised: Quantised | undefined;
  /** Adds the product with `x[from … from + columns)` to `y[to … to + rows)`. */
  addProduct(x: Float64Array, from: number, y: Float32Array, to: number): void;
  /** The same for `count` vectors that stand one after the other in `x`, and their products in `y`. */
  addProducts(x: Float64Array, y: Float32Array, count: number): void;
}

/** Weights of 8 bits, by rows: -127 to 127. */
export interface Quantised {
  readonly weights: Int8Array;
  /** What one unit of a row's weights is worth, times the worth of one unit of the activations. */
  readonly scales: Float32Array;
  readonly columns: number;
}

/** Activations are given in steps of 1 / 1024; none is larger than 1024 steps. */
export const ACTIVATION_STEPS = 1024;

const FIELD = 2 ** 26;

/** More columns could overflow the field of 26 bits: 127 * 1024 * 256 is just below 2^25. */
export const MOST_COLUMNS = 256;

/** A matrix of 8-bit weights. Nothing is packed before the first product: the kernel (kernel/) needs the weights alone. */
export function packedMatrix(weights: Int8Array, scales: Float32Array, columns: number): Matrix {
  const rows = scales.length;
  const quantised = { weights, scales, columns };
  let packed: Packed | undefined;
  const addProduct = (x: Float64Array, from: number, y: Float32Array, to: number): void => {
    packed ??= pack(quantised);
    sumBlocks(packed.weights, x, from, columns, packed.sums);
    unpack(packed, rows, 0, y, to);
  };
  return {
    rows,
    columns,
    whole: true,
    quantised,
    addProduct,
    addProducts(x, y, count) {
      packed ??= pack(quantised);
      const second = packed.sums.length / 2;
      let i = 0;
      for (; i + 1 < count; i += 2) {
        sumBlocksTwice(packed.weights, x, i * columns, columns, packed.sums);
        unpack(packed, rows, 0, y, i * rows);
        unpack(packed, rows, second, y, (i + 1) * rows);
      }
      if (i < count) addProduct(x, i * columns, y, i * rows);
    },
  };
}

/** Two rows in each double, in blocks of eight rows. */
interface Packed {
  readonly weights: Float64Array;
  /** Of two vectors' products, one behind the other. */
  readonly sums: Float64Array;
  readonly scales: Float32Array;
}

function pack({ weights, scales, columns }: Quantised): Packed {
  const blocks = Math.ceil(scales.length / 8);
  const packed = new Float64Array(blocks * columns * 4);
  for (let row = 0; row < scales.length; row++) {
    const at = ((row >> 3) * columns * 4) | 0;
    const lane = (row & 7) >> 1;
    const worth = row & 1 ? FIELD : 1;
    for (let k = 0; k < columns; k++) packed[at + k * 4 + lane]! += weights[row * columns + k]! * worth;
  }
  return { weights: packed, sums: new Float64Array(blocks * 8), scales };
}

function unpack({ sums, scales }: Packed, rows: number, from: number, y: Float32Array, to: number): void {
  for (let i = from, row = 0; row < rows; i++, row += 2) {
    const sum = sums[i]!;
    const high = Math.round(sum / FIELD);
    y[to + row]! += (sum - high * FIELD) * scales[row]!;
    if (row + 1 < rows) y[to + row + 1]! += high * scales[row + 1]!;
  }
}

/** Four accumulators: each activation is read once for eight rows. */
function sumBlocks(packed: Float64Array, x: Float64Array, from: number, columns: number, sums: Float64Array): void {
  let at = 0;
  for (let block = 0; 2 * block < sums.length; block += 4) {
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

/** Two vectors at once, one behind the other in `x`: each weight is read once for both. */
function sumBlocksTwice(packed: Float64Array, x: Float64Array, from: number, columns: number, sums: Float64Array): void {
  const second = sums.length / 2;
  let at = 0;
  for (let block = 0; block < second; block += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let k = from; k < from + columns; k++, at += 4) {
      const one = x[k]!;
      const two = x[k + columns]!;
      const p = packed[at]!;
      const q = packed[at + 1]!;
      const r = packed[at + 2]!;
      const s = packed[at + 3]!;
      a += p * one;
      b += q * one;
      c += r * one;
      d += s * one;
      e += p * two;
      f += q * two;
      g += r * two;
      h += s * two;
    }
    sums[block] = a;
    sums[block + 1] = b;
    sums[block + 2] = c;
    sums[block + 3] = d;
    sums[second + block] = e;
    sums[second + block + 1] = f;
    sums[second + block + 2] = g;
    sums[second + block + 3] = h;
  }
}

/** Weights that were not quantised, by rows: for models in the making, and for the comparison with the training code. */
export function floatMatrix(weights: Float32Array, columns: number): Matrix {
  const rows = weights.length / columns;
  const addProduct = (x: Float64Array, from: number, y: Float32Array, to: number): void => {
    for (let row = 0, at = 0; row < rows; row++) {
      let sum = 0;
      for (let k = from; k < from + columns; k++) sum += weights[at++]! * x[k]!;
      y[to + row]! += sum;
    }
  };
  return {
    rows,
    columns,
    whole: false,
    quantised: undefined,
    addProduct,
    addProducts(x, y, count) {
      for (let i = 0; i < count; i++) addProduct(x, i * columns, y, i * rows);
    },
  };
}
