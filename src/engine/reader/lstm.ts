import { sigmoid, tanh } from './curves';
import { ACTIVATION_STEPS, type Matrix } from './matrix';

/**
 * One direction of a layer of long short-term memory.
 * @param gates for each token its four gates (input, forget, cell, output; `4 * width` numbers), already with the product of the
 *   token's input and the bias; the recurrent part is added in place.
 * @param out receives the activations: for token `t` at `t * stride + offset`. In whole steps where `recurrent` wants them whole.
 */
export function scan(
  recurrent: Matrix,
  gates: Float32Array,
  tokens: number,
  backwards: boolean,
  out: Float64Array,
  stride: number,
  offset: number,
): void {
  const width = recurrent.columns;
  const cell = new Float64Array(width);
  for (let n = 0; n < tokens; n++) {
    const t = backwards ? tokens - 1 - n : n;
    const at = t * 4 * width;
    if (n > 0) recurrent.addProduct(out, (backwards ? t + 1 : t - 1) * stride + offset, gates, at);
    step(gates, at, width, cell, out, t * stride + offset, recurrent.whole);
  }
}

function step(gates: Float32Array, at: number, width: number, cell: Float64Array, out: Float64Array, to: number, whole: boolean): void {
  for (let k = 0; k < width; k++) {
    const input = sigmoid(gates[at + k]!);
    const forget = sigmoid(gates[at + width + k]!);
    const candidate = tanh(gates[at + 2 * width + k]!);
    const output = sigmoid(gates[at + 3 * width + k]!);
    const state = forget * cell[k]! + input * candidate;
    cell[k] = state;
    const value = output * tanh(state);
    out[to + k] = whole ? Math.floor(value * ACTIVATION_STEPS + 0.5) : value;
  }
}
