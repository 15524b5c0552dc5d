import { ACTIVATION_STEPS } from './matrix';
import type { TokenFeatures } from './features';
import { hashText } from './hash';
import { INPUT_STEPS, type Layer, type ReaderModel, type Table } from './model-file';

/** The first layer's gates before the recurrent part, for each direction: `4 * width` numbers for each token. */
export type Gates = readonly [Float32Array, Float32Array];

/** Words whose gates are kept; a news article of 1,000 words has about 450 different ones. */
const KEPT_WORDS = 1500;

/**
 * The first layer's product with its input. Word, affixes and shape depend on the token's spelling alone, so their share is computed
 * once a spelling and kept; part of speech, quotation and position have few values, so theirs are computed once and for all.
 */
export function createInputs(model: ReaderModel): (features: readonly TokenFeatures[]) => Gates {
  const layer = model.layers[0]!;
  const width = layer.bias[0].length;
  const [word, suffix, prefix, shape, ...small] = model.tables as [Table, Table, Table, Table, ...Table[]];
  const spelling = [word, suffix, prefix, shape];
  const smallGates = smallTables(
    layer,
    small,
    spelling.reduce((sum, table) => sum + table.columns, 0),
  );
  let recent = new Map<string, Float32Array>();
  let older = new Map<string, Float32Array>();

  const spellingGates = (token: TokenFeatures): Float32Array => {
    const key = `${token.shape} ${token.word}`;
    let gates = recent.get(key);
    if (gates) return gates;
    gates = older.get(key) ?? product(layer, vectorOf(spelling, rowsOf(model, token)), width);
    if (recent.size >= KEPT_WORDS) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, gates);
    return gates;
  };

  return (features) => {
    const gates: Gates = [new Float32Array(features.length * width), new Float32Array(features.length * width)];
    features.forEach((token, t) => {
      const parts = [spellingGates(token), smallGates[0]![token.pos]!, smallGates[1]![token.quoted]!, smallGates[2]![token.first]!];
      const [a, b, c, d] = parts as [Float32Array, Float32Array, Float32Array, Float32Array];
      for (const direction of [0, 1] as const) {
        const out = gates[direction];
        const from = direction * width;
        for (let k = 0, to = t * width; k < width; k++, to++) out[to] = a[from + k]! + b[from + k]! + c[from + k]! + d[from + k]!;
      }
    });
    return gates;
  };
}

/** Rows of the four tables that go by a token's spelling. */
function rowsOf({ words, shapes, tables }: ReaderModel, { word, suffix, prefix, shape }: TokenFeatures): number[] {
  return [
    words.get(word) ?? 1,
    (hashText('-' + suffix) % (tables[1]!.rows - 1)) + 1,
    (hashText(prefix + '-') % (tables[2]!.rows - 1)) + 1,
    shapes.get(shape) ?? 0,
  ];
}

function vectorOf(tables: readonly Table[], rows: readonly number[]): Float64Array {
  const values = tables.flatMap((table, i) => Array.from({ length: table.columns }, (_, column) => table.at(rows[i]!, column)));
  return Float64Array.from(values);
}

/** For each of the small tables and each of its rows: the gates, the bias added to those of the first table. */
function smallTables(layer: Layer, tables: readonly Table[], before: number): Float32Array[][] {
  const width = layer.bias[0].length;
  let offset = before;
  return tables.map((table, i) => {
    const from = offset;
    offset += table.columns;
    return Array.from({ length: table.rows }, (_, row) => {
      const vector = new Float64Array(from + table.columns);
      vector.set(vectorOf([table], [row]), from);
      const gates = product(layer, vector, width);
      if (i === 0)
        for (const direction of [0, 1] as const) layer.bias[direction].forEach((bias, k) => (gates[direction * width + k]! += bias));
      return gates;
    });
  });
}

/** Both directions' products with a vector that stands for the first columns of the input; one after the other. */
function product({ input }: Layer, vector: Float64Array, width: number): Float32Array {
  const gates = new Float32Array(2 * width);
  for (const direction of [0, 1] as const) {
    const matrix = input[direction];
    const x = new Float64Array(matrix.columns);
    x.set(matrix.whole ? vector.map(toSteps) : vector);
    matrix.addProduct(x, 0, gates, direction * width);
  }
  return gates;
}

function toSteps(value: number): number {
  return Math.max(-ACTIVATION_STEPS, Math.min(ACTIVATION_STEPS, Math.round(value * INPUT_STEPS)));
}
