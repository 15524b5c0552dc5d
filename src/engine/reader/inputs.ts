import type { TokenFeatures } from './features';
import { hashText } from './hash';
import { ACTIVATION_STEPS, type Product } from './matrix';
import { INPUT_STEPS, type ReaderModel, type Table } from './model-file';

/** The first layer's gates before the recurrent part, for each direction: `4 * width` numbers for each token. */
export type Gates = readonly [Float32Array, Float32Array];

/** Words whose gates are kept; a news article of 1,000 words has about 450 different ones. */
const KEPT_WORDS = 1500;

/** Where the groups of `tables` end: those that go by the token's spelling, by what stands around it, by what other layers take it for. */
const SPELLING_END = 4;
const AROUND_END = 7;

/**
 * The first layer's product with its input. Word, affixes and shape depend on the token's spelling alone, so their share is computed
 * once a spelling and kept; the other properties have few values, part of speech, quotation and position together and what other layers
 * say together, so theirs are kept for good.
 * @param input the first layer's matrices.
 * @returns writes the gates of all tokens.
 */
export function createInputs(
  model: ReaderModel,
  input: readonly [Product, Product],
): (features: readonly TokenFeatures[], gates: Gates) => void {
  const { bias } = model.layers[0]!;
  const width = bias[0].length;
  const { columns, whole } = input[0];
  const starts = model.tables.map((_, i) => sumOfColumns(model.tables.slice(0, i)));
  const [, , , , , quoted, first, , named] = model.tables as [Table, Table, Table, Table, Table, Table, Table, Table, Table];
  const around: (Float32Array | undefined)[] = [];
  const taken: (Float32Array | undefined)[] = [];
  let recent = new Map<string, Float32Array>();
  let older = new Map<string, Float32Array>();

  /** Both directions' products with the rows of the tables from … to, one after the other; the other tables count as zero. */
  const product = (rows: readonly number[], from: number, to: number): Float32Array => {
    const x = new Float64Array(columns);
    for (let i = from; i < to; i++) {
      const table = model.tables[i]!;
      const row = rows[i - from]!;
      for (let k = 0, at = starts[i]!; k < table.columns; k++, at++) x[at] = whole ? inSteps(table.at(row, k)) : table.at(row, k);
    }
    const gates = new Float32Array(2 * width);
    input[0].addProduct(x, 0, gates, 0);
    input[1].addProduct(x, 0, gates, width);
    return gates;
  };

  const gatesOfSpelling = (token: TokenFeatures): Float32Array => {
    const key = `${token.shape} ${token.word}`;
    let gates = recent.get(key);
    if (gates) return gates;
    gates = older.get(key) ?? product(rowsOf(model, token), 0, SPELLING_END);
    if (recent.size >= KEPT_WORDS) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, gates);
    return gates;
  };

  const gatesAround = (token: TokenFeatures): Float32Array => {
    const index = (token.pos * quoted.rows + token.quoted) * first.rows + token.first;
    let gates = around[index];
    if (gates) return gates;
    gates = product([token.pos, token.quoted, token.first], SPELLING_END, AROUND_END);
    for (let k = 0; k < width; k++) {
      gates[k]! += bias[0][k]!;
      gates[width + k]! += bias[1][k]!;
    }
    around[index] = gates;
    return gates;
  };

  const gatesTaken = (token: TokenFeatures): Float32Array =>
    (taken[token.ruled * named.rows + token.named] ??= product([token.ruled, token.named], AROUND_END, model.tables.length));

  return (features, [forwards, backwards]) => {
    features.forEach((token, t) => {
      const a = gatesOfSpelling(token);
      const b = gatesAround(token);
      const c = gatesTaken(token);
      for (let k = 0, to = t * width; k < width; k++, to++) {
        forwards[to] = a[k]! + b[k]! + c[k]!;
        backwards[to] = a[width + k]! + b[width + k]! + c[width + k]!;
      }
    });
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
