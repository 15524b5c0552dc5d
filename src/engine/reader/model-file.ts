import { hashBytes } from './hash';
import { ACTIVATION_STEPS, floatMatrix, MOST_COLUMNS, packedMatrix, type Matrix } from './matrix';

/** Written by training/reader/export.py. A reader of another version would read nonsense, so the number is checked. */
export const FORMAT_VERSION = 2;

/** The file's first four bytes, as a little-endian number: "OTRR". */
const MAGIC = 0x5252544f;
const HEAD_BYTES = 16;

/** What is wrong with a model file; the message says what to do. */
export class ReaderModelError extends Error {
  override readonly name = 'ReaderModelError';
}

export interface Layer {
  /** Two directions: forwards and backwards. */
  readonly input: readonly [Matrix, Matrix];
  readonly recurrent: readonly [Matrix, Matrix];
  readonly bias: readonly [Float32Array, Float32Array];
}

/** Rows of numbers that stand for words, affixes, shapes, … */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => number;
}

/** A trained reader, as the file gives it. */
export interface ReaderModel {
  readonly labels: readonly string[];
  /** Word to row; row 0 is padding, row 1 stands for unknown words. */
  readonly words: ReadonlyMap<string, number>;
  /** Shape to row; row 0 stands for all others. */
  readonly shapes: ReadonlyMap<string, number>;
  /** Word, suffix, prefix, shape, part of speech, quoted, first, ruled, named: in the order in which the first layer takes them. */
  readonly tables: readonly Table[];
  readonly layers: readonly Layer[];
  readonly output: Matrix;
  readonly outputBias: Float32Array;
  /** Of the labels' conditional random field: `between[i * labels + j]` for j after i. */
  readonly first: Float32Array;
  readonly between: Float32Array;
  readonly last: Float32Array;
  /** Logarithms of the frequencies of span orders ("SCQ"), for linking. */
  readonly patterns: ReadonlyMap<string, number>;
}

interface TensorEntry {
  readonly type: 'i8' | 'f32';
  readonly rows: number;
  readonly columns: number;
  /** Bytes from the start of the data; 8-bit tensors have their rows' scales (f32) in front. */
  readonly at: number;
}

interface Header {
  readonly labels: string[];
  readonly words: string;
  readonly shapes: string;
  readonly layers: number;
  readonly inputSteps: number;
  readonly patterns: Record<string, number>;
  readonly tensors: Record<string, TensorEntry>;
}

interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  /** Of 8-bit values: what one unit of each row is worth. */
  readonly scales?: Float32Array;
}

const TABLES = ['word', 'suffix', 'prefix', 'shape', 'pos', 'quoted', 'first', 'ruled', 'named'] as const;

/**
 * Reads a model file.
 * @throws ReaderModelError if the bytes are no model file, are of another version, cut short or damaged.
 */
export function readModel(bytes: Uint8Array): ReaderModel {
  const { header, tensor } = open(bytes);
  const matrix = (name: string, rows: number, columns: number, worth: number): Matrix => {
    const one = tensor(name);
    expectSize(name, one, rows, columns);
    if (!one.scales) return floatMatrix(one.values as Float32Array, columns);
    if (columns > MOST_COLUMNS)
      throw new ReaderModelError(`The reader's model has too wide a matrix: ${name}, ${String(columns)} columns.`);
    return packedMatrix(one.values as Int8Array, one.scales.map((scale) => scale * worth), columns); // prettier-ignore
  };
  const vector = (name: string, length: number): Float32Array => {
    const one = tensor(name);
    expectSize(name, one, 1, length);
    if (one.scales) throw new ReaderModelError(`The reader's model has ${name} in the wrong type.`);
    return one.values as Float32Array;
  };
  const tables = TABLES.map((name) => table(tensor(name)));
  const labels = header.labels.length;
  const layers: Layer[] = [];
  let columns = tables.reduce((sum, one) => sum + one.columns, 0);
  for (let i = 0; i < header.layers; i++) {
    const at = (what: string, direction: 0 | 1): string => `${what}.${String(i)}.${direction === 0 ? 'forwards' : 'backwards'}`;
    const width = tensor(at('recurrent', 0)).columns;
    const worth = 1 / (i === 0 ? header.inputSteps : ACTIVATION_STEPS);
    const both = <Part>(part: (direction: 0 | 1) => Part): [Part, Part] => [part(0), part(1)];
    layers.push({
      input: both((d) => matrix(at('input', d), 4 * width, columns, worth)),
      recurrent: both((d) => matrix(at('recurrent', d), 4 * width, width, 1 / ACTIVATION_STEPS)),
      bias: both((d) => vector(at('bias', d), 4 * width)),
    });
    columns = 2 * width;
  }
  return {
    labels: header.labels,
    words: new Map(header.words.split(' ').map((word, i) => [word, i + 2])),
    shapes: new Map(header.shapes.split(' ').map((shape, i) => [shape, i + 1])),
    tables,
    layers,
    output: matrix('output', labels, columns, 1 / ACTIVATION_STEPS),
    outputBias: vector('output.bias', labels),
    first: vector('crf.first', labels),
    between: vector('crf.between', labels * labels),
    last: vector('crf.last', labels),
    patterns: new Map(Object.entries(header.patterns)),
  };
}

/** The steps in which the first layer's matrices want their input: 128 to the unit. */
export const INPUT_STEPS = 128;

function open(bytes: Uint8Array): { header: Header; tensor: (name: string) => Tensor } {
  if (bytes.length < HEAD_BYTES) throw new ReaderModelError(`The reader's model is no model file: it has ${String(bytes.length)} bytes.`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  if (head.getUint32(0, true) !== MAGIC) throw new ReaderModelError('The reader’s model is no model file: it does not begin with OTRR.');
  const version = head.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    throw new ReaderModelError(`The reader's model is of format ${String(version)}, this build reads ${String(FORMAT_VERSION)}: rebuild.`);
  }
  // A copy, so that the tensors are aligned wherever the bytes came from. Not by `slice`, which is a view where the bytes are a Buffer.
  const body = new Uint8Array(bytes.subarray(HEAD_BYTES));
  if (hashBytes(body) !== head.getUint32(8, true))
    throw new ReaderModelError('The reader’s model is cut short or damaged: its checksum is wrong.');
  const headerBytes = head.getUint32(12, true);
  const header = parseHeader(body.subarray(0, headerBytes));
  if (header.inputSteps !== INPUT_STEPS) throw new ReaderModelError('The reader’s model has an input of other steps: rebuild.');
  return { header, tensor: (name) => readTensor(name, header.tensors[name], body, headerBytes) };
}

function parseHeader(bytes: Uint8Array): Header {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  try {
    return JSON.parse(text) as Header;
  } catch {
    throw new ReaderModelError('The reader’s model has no readable header.');
  }
}

function readTensor(name: string, entry: TensorEntry | undefined, body: Uint8Array, from: number): Tensor {
  if (!entry) throw new ReaderModelError(`The reader's model has no ${name}.`);
  const { type, rows, columns, at } = entry;
  const start = from + at;
  const scaleBytes = type === 'i8' ? rows * 4 : 0;
  const valueBytes = rows * columns * (type === 'i8' ? 1 : 4);
  if (start % 4 !== 0 || start + scaleBytes + valueBytes > body.length)
    throw new ReaderModelError(`The reader's model has ${name} out of place.`);
  if (type === 'f32') return { rows, columns, values: new Float32Array(body.buffer, start, rows * columns) };
  return {
    rows,
    columns,
    values: new Int8Array(body.buffer, start + scaleBytes, rows * columns),
    scales: new Float32Array(body.buffer, start, rows),
  };
}

function expectSize(name: string, { rows, columns }: Tensor, wantedRows: number, wantedColumns: number): void {
  if (rows === wantedRows && columns === wantedColumns) return;
  const size = `${String(rows)} x ${String(columns)} instead of ${String(wantedRows)} x ${String(wantedColumns)}`;
  throw new ReaderModelError(`The reader's model has ${name} in the wrong size: ${size}.`);
}

function table({ rows, columns, values, scales }: Tensor): Table {
  return { rows, columns, at: (row, column) => values[row * columns + column]! * (scales ? scales[row]! : 1) };
}
