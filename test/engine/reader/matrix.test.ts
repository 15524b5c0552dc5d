import assert from 'node:assert/strict';
import { ACTIVATION_STEPS, floatMatrix, MOST_COLUMNS, packedMatrix } from '../../../src/engine/reader/matrix';

describe('matrix products', () => {
  /** The same numbers in every run, between -1 and 1. */
  const noise = (i: number): number => Math.sin(i * 12.9898) * 0.999;

  for (const [rows, columns] of [
    [1, 1],
    [7, 5],
    [8, 16],
    [33, 12],
  ] as const) {
    it(`are exact for ${String(rows)} rows and ${String(columns)} columns, one vector or several`, () => {
      const weights = Int8Array.from({ length: rows * columns }, (_, i) => Math.round(noise(i) * 127));
      const x = Float64Array.from({ length: 3 * columns }, (_, i) => Math.round(noise(i + 500) * ACTIVATION_STEPS));
      const packed = packedMatrix(weights, new Float32Array(rows).fill(1), columns);
      const plain = floatMatrix(Float32Array.from(weights), columns);
      const [a, b] = [new Float32Array(3 * rows), new Float32Array(3 * rows)];
      packed.addProducts(x, a, 3);
      for (let i = 0; i < 3; i++) plain.addProduct(x, i * columns, b, i * rows);
      assert.deepEqual(a, b);
      packed.addProduct(x, columns, a, rows);
      plain.addProduct(x, columns, b, rows);
      assert.deepEqual(a, b);
    });
  }

  it('keep two rows apart at the largest sums that a matrix may have', () => {
    for (const sign of [1, -1]) {
      const weights = new Int8Array(2 * MOST_COLUMNS).fill(127).fill(127 * sign, MOST_COLUMNS);
      const y = new Float32Array(2);
      packedMatrix(weights, new Float32Array([1, 1]), MOST_COLUMNS).addProduct(
        new Float64Array(MOST_COLUMNS).fill(ACTIVATION_STEPS),
        0,
        y,
        0,
      );
      assert.deepEqual([...y], [127 * 1024 * 256, sign * 127 * 1024 * 256]);
    }
  });
});
