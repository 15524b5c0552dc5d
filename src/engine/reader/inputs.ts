import type { TokenFeatures } from './features';
import { hashText } from './hash';
import { ACTIVATION_STEPS, type Product } from './matrix';
import { INPUT_STEPS, type ReaderModel, type Table } from './model-file';

/** The first layer's gates before the recurrent part, for each direction: `4 * width` numbers for each token. */
export type Gates = readonly [Float32Array, Float32Array];

/** Words whose gates are kept; a news article of 1,000 words has about 450 different ones. */
const KEPT_WORDS = 1500;

/** Of `tables`, so many go by the token's spelling; the others by what stands around it. */
const SPELLING_TABLES = 4;

/**
 * The first layer's product with its input. Word, affixes and shape depend on the token's spelling alone, so their share is computed
 * once a spelling and kept; part of speech, quotation and position have few values together, so theirs is kept for good.
 * @param input the first layer's matrices.
 * @returns writes the gates of all tokens.
 */
export function createInputs(
  model: ReaderModel,
  input: readonly [Product, Product],
): (features: readonly TokenFeatures[], gates: Gates) => void {
  const { bias } = model.layers[0]!;
  const width = bias[0].length;
  const columns = model.tables.reduce((sum, table) => sum + table.columns, 0);
  const [, , , , , quoted, first] = model.tables as [Table, Table, Table, Table, Table, Table, Table];
  const around: (Float32Array | undefined)[] = [];
  let recent = new Map<string, Float32Array>();
  let older = new Map<string, Float32Array>();

  /** Both directions' products with the rows of some tables, one after the other; the other tables count as zero. */
  const product = (rows: readonly number[], from: number, to: number): Float32Array => {
    const x = new Float64Array(columns);
    let at = 0;
    model.tables.forEach((table, i) => {
      for (let k = 0; k < table.columns; k++, at++) if (i >= from && i < to) x[at] = table.at(rows[i - from]!, k);
    });
    if (input[0].whole) for (let k = 0; k < columns; k++) x[k] = inSteps(x[k]!);
    const gates = new Float32Array(2 * width);
    input[0].addProduct(x, 0, gates, 0);
    input[1].addProduct(x, 0, gates, width);
    return gates;
  };

  const gatesOfSpelling = (token: TokenFeatures): Float32Array => {
    const key = `${token.shape} ${token.word}`;
    let gates = recent.get(key);
    if (gates) return gates;
    gates = older.get(key) ?? product(rowsOf(model, token), 0, SPELLING_TABLES);
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
    gates = product([token.pos, token.quoted, token.first], SPELLING_TABLES, model.tables.length);
    for (let k = 0; k < width; k++) {
      gates[k]! += bias[0][k]!;
      gates[width + k]! += bias[1][k]!;
    }
    around[index] = gates;
    return gates;
  };

  return (features, [forwards, backwards]) => {
    features.forEach((token, t) => {
      const a = gatesOfSpelling(token);
      const b = gatesAround(token);
      for (let k = 0, to = t * width; k < width; k++, to++) {
        forwards[to] = a[k]! + b[k]!;
        backwards[to] = a[width + k]! + b[width + k]!;
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

function inSteps(value: number): number {
  return Math.max(-ACTIVATION_STEPS, Math.min(ACTIVATION_STEPS, Math.round(value * INPUT_STEPS)));
}
