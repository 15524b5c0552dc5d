import type { Quantised } from '../matrix';
import type { Kernel } from './kernel';

/** As in src/reader-kernel/index.ts. */
const BLOCK_ROWS = 16;

/** The kernel writes whole blocks of rows: behind the last row there has to be room for so many bytes, to which it adds zeros. */
export const SLACK_BYTES = 4 * BLOCK_ROWS;

/** Where a matrix of 8-bit weights stands in the kernel's memory. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
  readonly blocks: number;
  readonly pairs: number;
  readonly rows: number;
  readonly columns: number;
}

/** Copies a matrix into the kernel's memory, in the order in which the kernel reads it. */
export function placeMatrix({ memory }: Kernel, { weights, scales, columns }: Quantised): PlacedMatrix {
  const rows = scales.length;
  const blocks = Math.ceil(rows / BLOCK_ROWS);
  const pairs = Math.ceil(columns / 2);
  const placed = {
    weights: memory.take(blocks * pairs * 2 * BLOCK_ROWS),
    scales: memory.take(blocks * BLOCK_ROWS * 8),
    blocks,
    pairs,
    rows,
    columns,
  };
  const copy = memory.bytes(placed.weights, blocks * pairs * 2 * BLOCK_ROWS);
  for (let row = 0; row < rows; row++) {
    const block = Math.floor(row / BLOCK_ROWS);
    for (let k = 0; k < columns; k++) {
      copy[(block * pairs + (k >> 1)) * 2 * BLOCK_ROWS + (row % BLOCK_ROWS) * 2 + (k & 1)] = weights[row * columns + k]!;
    }
  }
  memory.doubles(placed.scales, rows).set(scales);
  return placed;
}
