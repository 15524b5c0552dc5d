import assert from 'node:assert/strict';
import { readParagraph } from '../../../src/engine/pipeline';
import { label } from '../../../src/engine/reader/crf';
import { tokenFeatures, type TokenFeatures } from '../../../src/engine/reader/features';
import { readModel } from '../../../src/engine/reader/model-file';
import { createNetwork } from '../../../src/engine/reader/network';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { featuresOf, fixtures, shippedModel, smallModel } from './fixtures';

describe('the reader’s network against the training code', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const largestDifference = (ours: ArrayLike<number>, theirs: readonly number[]): number => {
    assert.equal(ours.length, theirs.length);
    return theirs.reduce((most, value, i) => Math.max(most, Math.abs(value - ours[i]!)), 0);
  };

  for (const { id, text } of fixtures.texts) {
    it(`sees the same features: ${id}`, () => {
      // What rules and names say of a token may change without a new training; the network takes it as it comes.
      const own = (one: TokenFeatures): TokenFeatures => ({ ...one, ruled: 0, named: 0 });
      assert.deepEqual(tokenFeatures(readParagraph(tag(text))).map(own), featuresOf(id).map(own));
    });

    it(`gives the same scores, probabilities and labels before quantisation: ${id}`, () => {
      const model = readModel(smallModel());
      const expected = fixtures.small.expected[id]!;
      const scores = createNetwork(model)(featuresOf(id));
      assert.ok(largestDifference(scores, expected.scores) < 1e-3);
      const { labels, probabilities } = label(model, scores);
      assert.ok(largestDifference(probabilities, expected.probabilities) < 1e-3);
      assert.deepEqual(
        Array.from(labels, (index) => model.labels[index]),
        expected.labels,
      );
    });

    it(`labels the same with the weights of 8 bits that are shipped: ${id}`, () => {
      const model = readModel(shippedModel());
      const expected = fixtures.shipped.expected[id]!;
      const scores = createNetwork(model)(featuresOf(id));
      const { labels, probabilities } = label(model, scores);
      assert.ok(largestDifference(probabilities, expected.probabilities) < 0.05);
      assert.deepEqual(
        Array.from(labels, (index) => model.labels[index]),
        expected.labels,
      );
    });
  }

  it('gives a text the same scores whatever was read before', () => {
    const model = readModel(shippedModel());
    const used = createNetwork(model);
    for (const { id } of fixtures.texts) used(featuresOf(id));
    for (const { id } of fixtures.texts) assert.deepEqual(used(featuresOf(id)), createNetwork(model)(featuresOf(id)));
  });
});
