import type { TokenFeatures } from './features';
import { createInputs, plainRows, type Gates } from './inputs';
import { openKernel, type OpenKernel } from './kernel/kernel';
import { createKernelNetwork } from './kernel/kernel-network';
import { scan } from './lstm';
import type { Layer, ReaderModel } from './model-file';

/** Scores of every label for every token, `labels` numbers a token, before the conditional random field. */
export type Network = (features: readonly TokenFeatures[]) => Float32Array;

/** @param open another one in tests; by default the kernel wherever the host lets it run. */
export function createNetwork(model: ReaderModel, open: OpenKernel = openKernel): Network {
  return createFastNetwork(model, open) ?? createPlainNetwork(model);
}

/** undefined where the host has no WebAssembly SIMD or not enough memory for it, or where the kernel cannot compute the model. */
function createFastNetwork(model: ReaderModel, open: OpenKernel): Network | undefined {
  try {
    const kernel = open();
    return kernel && createKernelNetwork(model, kernel);
  } catch {
    return undefined;
  }
}

function createPlainNetwork(model: ReaderModel): Network {
  const inputs = createInputs(model, plainRows(model.layers[0]!));
  const labels = model.labels.length;
  return (features) => {
    const tokens = features.length;
    let out = new Float64Array(0);
    model.layers.forEach((layer, i) => {
      const first = (): Gates => {
        const gates: Gates = [new Float32Array(tokens * layer.bias[0].length), new Float32Array(tokens * layer.bias[1].length)];
        inputs(features, gates);
        return gates;
      };
      const [forwards, backwards] = i === 0 ? first() : [gatesOf(layer, 0, out, tokens), gatesOf(layer, 1, out, tokens)];
      const width = layer.recurrent[0].columns;
      const stride = 2 * width;
      out = new Float64Array(tokens * stride);
      scan(layer.recurrent[0], forwards, tokens, false, out, stride, 0);
      scan(layer.recurrent[1], backwards, tokens, true, out, stride, width);
    });
    const scores = new Float32Array(tokens * labels);
    for (let t = 0; t < tokens; t++) scores.set(model.outputBias, t * labels);
    model.output.addProducts(out, scores, tokens);
    return scores;
  };
}

/** A further layer's gates before the recurrent part. */
function gatesOf(layer: Layer, direction: 0 | 1, x: Float64Array, tokens: number): Float32Array {
  const matrix = layer.input[direction];
  const bias = layer.bias[direction];
  const gates = new Float32Array(tokens * matrix.rows);
  for (let t = 0; t < tokens; t++) gates.set(bias, t * matrix.rows);
  matrix.addProducts(x, gates, tokens);
  return gates;
}
