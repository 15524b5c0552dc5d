import { readFileSync } from 'node:fs';
import type { TokenFeatures } from '../../../src/engine/reader/features';

/** What the training code says of a text; numbers are given token by token, one for each label. */
export interface Expected {
  readonly scores: readonly number[];
  readonly labels: readonly string[];
  readonly probabilities: readonly number[];
}

interface Fixtures {
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  readonly features: Readonly<
    Record<string, readonly (readonly [string, string, string, string, number, number, number, number, number])[]>
  >;
  /** `model`: a whole model file in base64. */
  readonly small: { readonly model: string; readonly expected: Readonly<Record<string, Expected>> };
  readonly shipped: { readonly expected: Readonly<Record<string, Expected>> };
}

/** Written by training/reader/fixtures.py. */
export const fixtures = JSON.parse(readFileSync(new URL('fixtures.json', import.meta.url), 'utf8')) as Fixtures;

/** The features as the training code read them. */
export function featuresOf(id: string): TokenFeatures[] {
  return fixtures.features[id]!.map(([word, suffix, prefix, shape, pos, quoted, first, ruled, named]) => ({
    word,
    suffix,
    prefix,
    shape,
    pos,
    quoted,
    first,
    ruled,
    named,
  }));
}

export const smallModel = (): Uint8Array => Buffer.from(fixtures.small.model, 'base64');

/** The file that goes into the extension. */
export const shippedModel = (): Uint8Array => readFileSync(new URL('../../../media/reader/reader.bin', import.meta.url));
