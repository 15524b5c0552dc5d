import type { GateRows } from '../inputs';
import type { Kernel } from './kernel';
import { SLACK_BYTES, type PlacedMatrix } from './kernel-matrix';

/**
 * Rows of gates in the kernel's memory; a row is its address.
 * @param most rows that are there at a time. Their memory is taken at once, but costs nothing before it is used.
 */
export function kernelRows(
  { code, memory }: Kernel,
  input: readonly [PlacedMatrix, PlacedMatrix],
  bias: readonly [Float32Array, Float32Array],
  most: number,
): GateRows<number> {
  const width = bias[0].length;
  const bytes = 2 * width * 4;
  const x = memory.take(input[0].pairs * 4);
  const start = memory.take(most * bytes + SLACK_BYTES);
  const free: number[] = [];
  let used = 0;
  return {
    whole: true,
    product(vector, withBias) {
      const row = free.pop() ?? start + used++ * bytes;
      memory.shorts(x, vector.length).set(vector);
      input.forEach(({ weights, scales, blocks, pairs, columns, rows }, direction) => {
        const at = row + direction * width * 4;
        const half = memory.floats(at, width);
        if (withBias) half.set(bias[direction]!);
        else half.fill(0);
        code.addProducts(weights, scales, blocks, pairs, x, columns, at, rows, 1);
      });
      return row;
    },
    sum(a, b, c, [forwards, backwards], t) {
      const half = width * 4;
      code.sumRows(a, b, c, forwards.byteOffset + t * half, width);
      code.sumRows(a + half, b + half, c + half, backwards.byteOffset + t * half, width);
    },
    free(row) {
      free.push(row);
    },
  };
}
