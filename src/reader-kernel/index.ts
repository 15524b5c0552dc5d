// The inner loops of the reader's network in WebAssembly SIMD. AssemblyScript, not TypeScript: `npm run generate` compiles it into
// src/engine/reader/kernel/code.generated.ts. All numbers are what plain JavaScript computes (matrix.ts, lstm.ts, curves.ts): sums are
// whole numbers, the rest is done in double precision, in the same order.
//
// Addresses are bytes into the memory; who calls lays it out (src/engine/reader/kernel/memory.ts).

/** Rows of a matrix that are summed in one go; a matrix has its rows filled up to a multiple with zeros. */
const ROWS: i32 = 16;

/** As in curves.ts. */
const STEPS: f64 = 256;
const REACH: f64 = 12;
const LAST: f64 = 2 * REACH * STEPS;

/** Activations are whole steps of 1 / 1024: as in matrix.ts. */
const ACTIVATION_STEPS: f64 = 1024;

/**
 * Adds a matrix' product with the vector at `x` (16-bit whole numbers) to the numbers at `y` (32-bit floats).
 *
 * The weights (8-bit) stand in blocks of 16 rows. Within a block come, for each two columns, the two weights of the first row, those of
 * the second, and so on: one `dot` adds two products for each of four rows, and nothing is left to be added across at the end.
 * @param scales one double for each row.
 * @param pairs of columns.
 */
function addProduct(weights: usize, scales: usize, blocks: i32, pairs: i32, x: usize, y: usize): void {
  const end = x + ((<usize>pairs) << 2);
  for (let block = 0; block < blocks; block++) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    for (let at = x; at < end; at += 4) {
      const two = v128.load32_splat(at);
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load8x8_s(weights), two));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 8), two));
      c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 16), two));
      d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load8x8_s(weights, 24), two));
      weights += 2 * ROWS;
    }
    addScaled(a, scales, y);
    addScaled(b, scales + 32, y + 16);
    addScaled(c, scales + 64, y + 32);
    addScaled(d, scales + 96, y + 48);
    scales += 8 * ROWS;
    y += 4 * ROWS;
  }
}

/** Four sums, each times its row's scale, are added to four floats. */
function addScaled(sums: v128, scales: usize, y: usize): void {
  const low = f64x2.mul(f64x2.convert_low_i32x4_s(sums), v128.load(scales));
  const high = f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(sums, sums, 2, 3, 2, 3)), v128.load(scales, 16));
  const before = v128.load(y);
  const first = f32x4.demote_f64x2_zero(f64x2.add(f64x2.promote_low_f32x4(before), low));
  const second = f32x4.demote_f64x2_zero(f64x2.add(f64x2.promote_low_f32x4(v128.shuffle<i32>(before, before, 2, 3, 2, 3)), high));
  v128.store(y, v128.shuffle<i32>(first, second, 0, 1, 4, 5));
}

/** The same for `count` vectors, `columns` numbers after each other, and their products, `rows` floats after each other. */
export function addProducts(
  weights: usize,
  scales: usize,
  blocks: i32,
  pairs: i32,
  x: usize,
  columns: i32,
  y: usize,
  rows: i32,
  count: i32,
): void {
  for (let i = 0; i < count; i++) {
    addProduct(weights, scales, blocks, pairs, x, y);
    x += (<usize>columns) << 1;
    y += (<usize>rows) << 2;
  }
}

/** Writes the sum of three rows of `count` floats, a multiple of four. */
export function sumRows(a: usize, b: usize, c: usize, y: usize, count: i32): void {
  const end = y + ((<usize>count) << 2);
  while (y < end) {
    const low = f64x2.add(f64x2.add(twoFloats(a), twoFloats(b)), twoFloats(c));
    const high = f64x2.add(f64x2.add(twoFloats(a + 8), twoFloats(b + 8)), twoFloats(c + 8));
    v128.store(y, v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5));
    a += 16;
    b += 16;
    c += 16;
    y += 16;
  }
}

/**
 * One direction of a layer of long short-term memory: see lstm.ts.
 * @param width even.
 * @param curves two tables of doubles: the logistic function, the hyperbolic tangent.
 * @param cell a double for each unit; overwritten.
 * @param gates of the token that is read first; `next` and `nextOut` are bytes from one token to the one that is read after it.
 * @param out where the activations of the first token go.
 */
export function scan(
  weights: usize,
  scales: usize,
  blocks: i32,
  width: i32,
  curves: usize,
  cell: usize,
  gates: usize,
  next: i32,
  out: usize,
  nextOut: i32,
  tokens: i32,
): void {
  memory.fill(cell, 0, (<usize>width) << 3);
  for (let t = 0; t < tokens; t++) {
    if (t > 0) addProduct(weights, scales, blocks, width >> 1, out - nextOut, gates);
    step(gates, width, curves, cell, out);
    gates += next;
    out += nextOut;
  }
}

/** Two units at a time, in doubles. */
function step(gates: usize, width: i32, curves: usize, cell: usize, out: usize): void {
  const hyperbolic = curves + ((<usize>LAST + 2) << 3);
  const line = (<usize>width) << 2;
  for (let k = 0; k < width; k += 2) {
    const input = look(curves, twoFloats(gates));
    const forget = look(curves, twoFloats(gates + line));
    const candidate = look(hyperbolic, twoFloats(gates + 2 * line));
    const output = look(curves, twoFloats(gates + 3 * line));
    const state = f64x2.add(f64x2.mul(forget, v128.load(cell)), f64x2.mul(input, candidate));
    v128.store(cell, state);
    const steps = f64x2.mul(f64x2.mul(output, look(hyperbolic, state)), f64x2.splat(ACTIVATION_STEPS));
    const whole = i32x4.trunc_sat_f64x2_s_zero(f64x2.floor(f64x2.add(steps, f64x2.splat(0.5))));
    store<i16>(out, <i16>i32x4.extract_lane(whole, 0));
    store<i16>(out, <i16>i32x4.extract_lane(whole, 1), 2);
    gates += 8;
    cell += 16;
    out += 4;
  }
}

function twoFloats(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Linear between the table's entries, and the last ones beyond them. */
function look(table: usize, x: v128): v128 {
  const at = f64x2.mul(f64x2.add(x, f64x2.splat(REACH)), f64x2.splat(STEPS));
  const within = f64x2.pmax(f64x2.splat(0), f64x2.pmin(at, f64x2.splat(LAST)));
  const i = i32x4.trunc_sat_f64x2_s_zero(within);
  const one = v128.load(table + ((<usize>i32x4.extract_lane(i, 0)) << 3));
  const two = v128.load(table + ((<usize>i32x4.extract_lane(i, 1)) << 3));
  const low = v128.shuffle<i64>(one, two, 0, 2);
  const high = v128.shuffle<i64>(one, two, 1, 3);
  return f64x2.add(low, f64x2.mul(f64x2.sub(within, f64x2.convert_low_i32x4_s(i)), f64x2.sub(high, low)));
}
