import { CURVES } from '../curves';
import { createInputs, mostRows } from '../inputs';
import type { Matrix } from '../matrix';
import type { ReaderModel } from '../model-file';
import type { Network } from '../network';
import { MOST_TOKENS } from '../stretches';
import type { Kernel } from './kernel';
import { placeMatrix, SLACK_BYTES, type PlacedMatrix } from './kernel-matrix';
import { kernelRows } from './kernel-rows';

type Both<T> = readonly [forwards: T, backwards: T];

interface PlacedLayer {
  readonly width: number;
  /** A further layer's product with its input is summed by the kernel, the first layer's by `createInputs`. */
  readonly input: Both<PlacedMatrix>;
  readonly recurrent: Both<PlacedMatrix>;
  readonly bias: Both<Float32Array>;
}

/**
 * The network in WebAssembly SIMD, to the bit what `network.ts` computes. The weights are copied once, and there is memory from the
 * beginning for as many tokens as are read at once.
 * @returns undefined for weights that were not quantised, and for an odd number of units: the kernel computes two at a time.
 * @throws RangeError if the host has no memory for it.
 */
export function createKernelNetwork(model: ReaderModel, kernel: Kernel): Network | undefined {
  const matrices = [...model.layers.flatMap(({ input, recurrent }) => [...input, ...recurrent]), model.output];
  if (matrices.some(({ quantised }) => !quantised)) return undefined;
  if (model.layers.some(({ recurrent }) => recurrent[0].columns % 2 !== 0)) return undefined;
  const { code, memory } = kernel;
  const place = (matrix: Matrix): PlacedMatrix => placeMatrix(kernel, matrix.quantised!);
  const layers = model.layers.map(({ input, recurrent, bias }): PlacedLayer => {
    const both = (pair: Both<Matrix>): Both<PlacedMatrix> => [place(pair[0]), place(pair[1])];
    return { width: recurrent[0].columns, input: both(input), recurrent: both(recurrent), bias };
  });
  const output = place(model.output);
  const inputs = createInputs(model, kernelRows(kernel, layers[0]!.input, layers[0]!.bias, mostRows(model)));
  const curves = memory.take(CURVES.byteLength);
  memory.doubles(curves, CURVES.length).set(CURVES);
  const widest = Math.max(...layers.map(({ width }) => width));
  const cell = memory.take(widest * 8);

  /** Adds a matrix' products with all tokens' activations to the bias. */
  const addAll = (matrix: PlacedMatrix, bias: Float32Array, x: number, y: number, tokens: number): void => {
    const { weights, scales, blocks, pairs, columns, rows } = matrix;
    const out = memory.floats(y, tokens * rows);
    for (let t = 0; t < tokens; t++) out.set(bias, t * rows);
    code.addProducts(weights, scales, blocks, pairs, x, columns, y, rows, tokens);
  };
  /** Reads the gates at `gates`, writes 16-bit activations at `out`, whose rows have both directions. */
  const scan = (
    { weights, scales, blocks, columns }: PlacedMatrix,
    backwards: boolean,
    gates: number,
    out: number,
    tokens: number,
  ): void => {
    const first = backwards ? tokens - 1 : 0;
    const sign = backwards ? -1 : 1;
    const [line, row] = [columns * 16, columns * 4];
    const offset = backwards ? columns * 2 : 0;
    code.scan(
      weights,
      scales,
      blocks,
      columns,
      curves,
      cell,
      gates + first * line,
      sign * line,
      out + first * row + offset,
      sign * row,
      tokens,
    );
  };

  /** Of both directions' gates, the activations and the scores. */
  const areas = (tokens: number): number[] => {
    const gates = tokens * widest * 16 + SLACK_BYTES;
    return memory.areas(gates, gates, tokens * widest * 4 + SLACK_BYTES, tokens * output.rows * 4 + SLACK_BYTES);
  };
  areas(MOST_TOKENS);

  return (features) => {
    const tokens = features.length;
    const [forwards, backwards, out, scores] = areas(tokens) as [number, number, number, number];
    layers.forEach(({ width, input, recurrent, bias }, i) => {
      if (i === 0) {
        inputs(features, [memory.floats(forwards, tokens * 4 * width), memory.floats(backwards, tokens * 4 * width)]);
      } else {
        addAll(input[0], bias[0], out, forwards, tokens);
        addAll(input[1], bias[1], out, backwards, tokens);
      }
      scan(recurrent[0], false, forwards, out, tokens);
      scan(recurrent[1], true, backwards, out, tokens);
    });
    addAll(output, model.outputBias, out, scores, tokens);
    return memory.floats(scores, tokens * output.rows).slice();
  };
}
