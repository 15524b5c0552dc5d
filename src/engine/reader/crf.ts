import type { ReaderModel } from './model-file';

/** The labels of a paragraph's tokens, and how sure the reader is of them. */
export interface Labelling {
  /** Index into the model's labels, for each token. */
  readonly labels: Uint8Array;
  /** Probability of every label at every token, `labels` numbers a token. */
  readonly probabilities: Float32Array;
}

/** The best labelling of the whole sequence (Viterbi) with the probability of each label at each token (forward, backward). */
export function label(model: ReaderModel, scores: Float32Array): Labelling {
  return { labels: bestPath(model, scores), probabilities: marginals(model, scores) };
}

function bestPath({ labels: names, first, between, last }: ReaderModel, scores: Float32Array): Uint8Array {
  const n = names.length;
  const tokens = scores.length / n;
  const path = new Uint8Array(tokens);
  if (tokens === 0) return path;
  const origins = new Uint8Array(tokens * n);
  let best = Float64Array.from({ length: n }, (_, j) => first[j]! + scores[j]!);
  for (let t = 1; t < tokens; t++) {
    const next = new Float64Array(n).fill(-Infinity);
    for (let j = 0; j < n; j++) {
      for (let i = 0; i < n; i++) {
        const value = best[i]! + between[i * n + j]!;
        if (value > next[j]!) {
          next[j] = value;
          origins[t * n + j] = i;
        }
      }
      next[j]! += scores[t * n + j]!;
    }
    best = next;
  }
  let at = 0;
  for (let j = 1; j < n; j++) if (best[j]! + last[j]! > best[at]! + last[at]!) at = j;
  for (let t = tokens - 1; t >= 0; t--) {
    path[t] = at;
    at = origins[t * n + at]!;
  }
  return path;
}

/** In probabilities that sum to one at each token, not in logarithms: seven exponentials a token instead of a hundred. */
function marginals({ labels: names, first, between, last }: ReaderModel, scores: Float32Array): Float32Array {
  const n = names.length;
  const tokens = scores.length / n;
  const out = new Float32Array(scores.length);
  if (tokens === 0) return out;
  const moves = between.map(Math.exp);
  const emissions = new Float64Array(scores.length);
  for (let t = 0; t < tokens; t++) {
    let most = -Infinity;
    for (let j = 0; j < n; j++) most = Math.max(most, scores[t * n + j]!);
    for (let j = 0; j < n; j++) emissions[t * n + j] = Math.exp(scores[t * n + j]! - most);
  }
  const forward = new Float64Array(scores.length);
  for (let j = 0; j < n; j++) forward[j] = Math.exp(first[j]!) * emissions[j]!;
  normalise(forward, 0, n);
  for (let t = 1; t < tokens; t++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += forward[(t - 1) * n + i]! * moves[i * n + j]!;
      forward[t * n + j] = sum * emissions[t * n + j]!;
    }
    normalise(forward, t * n, n);
  }
  let backward = Float64Array.from(last, Math.exp);
  for (let t = tokens - 1; t >= 0; t--) {
    for (let j = 0; j < n; j++) out[t * n + j] = forward[t * n + j]! * backward[j]!;
    normalise(out, t * n, n);
    const before = new Float64Array(n);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) before[i]! += moves[i * n + j]! * emissions[t * n + j]! * backward[j]!;
    normalise(before, 0, n);
    backward = before;
  }
  return out;
}

function normalise(values: Float64Array | Float32Array, from: number, n: number): void {
  let sum = 0;
  for (let j = 0; j < n; j++) sum += values[from + j]!;
  for (let j = 0; j < n; j++) values[from + j] = sum > 0 ? values[from + j]! / sum : 1 / n;
}
