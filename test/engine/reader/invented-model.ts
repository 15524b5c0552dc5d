import fc from 'fast-check';
import { PARTS_OF_SPEECH, QUOTED, type TokenFeatures } from '../../../src/engine/reader/features';
import { NAMED } from '../../../src/engine/reader/named';
import { RULED } from '../../../src/engine/reader/ruled';
import { packedMatrix, type Matrix } from '../../../src/engine/reader/matrix';
import type { Layer, ReaderModel, Table } from '../../../src/engine/reader/model-file';

interface Size {
  readonly layers: number;
  readonly width: number;
  readonly labels: number;
  /** Of one unit of the weights, at most. */
  readonly worth: number;
}

/** Rows and columns of the tables: as many rows as the features can name, few columns. */
const TABLES = [
  [7, 5],
  [5, 3],
  [5, 2],
  [4, 2],
  [PARTS_OF_SPEECH.length, 3],
  [Object.keys(QUOTED).length, 1],
  [3, 1],
  [Object.keys(RULED).length, 2],
  [Object.keys(NAMED).length, 1],
] as const;

/** A model of weights that mean nothing, of 8 bits, the same in every run. */
export function inventedModel({ layers, width, labels, worth }: Size): ReaderModel {
  let drawn = 0;
  const noise = (): number => Math.sin(++drawn * 12.9898) * 0.999;
  const floats = (length: number): Float32Array => Float32Array.from({ length }, noise);
  const matrix = (rows: number, columns: number): Matrix =>
    packedMatrix(
      Int8Array.from({ length: rows * columns }, () => Math.round(noise() * 127)),
      Float32Array.from({ length: rows }, () => Math.abs(noise()) * worth),
      columns,
    );
  const both = <Part>(part: () => Part): [Part, Part] => [part(), part()];
  const layer = (columns: number): Layer => ({
    input: both(() => matrix(4 * width, columns)),
    recurrent: both(() => matrix(4 * width, width)),
    bias: both(() => floats(4 * width)),
  });
  const tables = TABLES.map(([rows, columns]): Table => {
    const values = floats(rows * columns);
    return { rows, columns, at: (row, column) => values[row * columns + column]! };
  });
  const columns = tables.reduce((sum, table) => sum + table.columns, 0);
  return {
    labels: Array.from({ length: labels }, (_, i) => `label ${String(i)}`),
    words: new Map(['the', 'said', 'mayor', 'harbour', '.'].map((word, i) => [word, i + 2])),
    shapes: new Map(['xx', 'Xxx', '.'].map((shape, i) => [shape, i + 1])),
    tables,
    layers: Array.from({ length: layers }, (_, i) => layer(i === 0 ? columns : 2 * width)),
    output: matrix(labels, 2 * width),
    outputBias: floats(labels),
    first: floats(labels),
    between: floats(labels * labels),
    last: floats(labels),
    patterns: new Map(),
  };
}

/** Records of any tokens, known words among them. */
export function inventedFeatures(maxLength: number): fc.Arbitrary<TokenFeatures[]> {
  const word = fc.oneof(fc.constantFrom('the', 'said', 'mayor', 'harbour', '.', 'that', '“', 'according'), fc.string({ maxLength: 8 }));
  const token = fc.record({
    word,
    shape: fc.constantFrom('xx', 'Xxx', '.', 'XX', 'd'),
    pos: fc.nat(PARTS_OF_SPEECH.length - 1),
    quoted: fc.nat(Object.keys(QUOTED).length - 1),
    first: fc.nat(2),
    ruled: fc.nat(Object.keys(RULED).length - 1),
    named: fc.nat(Object.keys(NAMED).length - 1),
  });
  return fc.array(
    token.map((record) => ({ ...record, suffix: record.word.slice(-3), prefix: record.word.slice(0, 3) })),
    { maxLength },
  );
}
