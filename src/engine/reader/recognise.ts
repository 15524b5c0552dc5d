import { label, type Labelling } from './crf';
import type { TokenFeatures } from './features';
import type { OpenKernel } from './kernel/kernel';
import type { ReaderModel } from './model-file';
import { createNetwork } from './network';
import { stretches } from './stretches';

/** Labels a run of tokens: a paragraph, or words of it that are read by themselves. */
export type Recogniser = (features: readonly TokenFeatures[]) => Labelling;

/** @param open the kernel of the network: see `createNetwork`. */
export function createRecogniser(model: ReaderModel, open?: OpenKernel): Recogniser {
  const network = createNetwork(model, open);
  const labelled = (features: readonly TokenFeatures[]): Labelling => label(model, network(features));
  return (features) => {
    const parts = stretches(features);
    if (parts.length === 1) return labelled(features);
    const labels = new Uint8Array(features.length);
    const probabilities = new Float32Array(features.length * model.labels.length);
    for (const [from, to] of parts) {
      const part = labelled(features.slice(from, to));
      labels.set(part.labels, from);
      probabilities.set(part.probabilities, from * model.labels.length);
    }
    return { labels, probabilities };
  };
}
