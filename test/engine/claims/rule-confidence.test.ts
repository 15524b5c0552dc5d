import assert from 'node:assert/strict';
import type { ClaimReader } from '../../../src/engine/claims/draft';
import { createRuleReader } from '../../../src/engine/claims/rule-reader';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('how sure the rules are', () => {
  let tag: Tagger;
  let reader: ClaimReader;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
    reader = createRuleReader();
  });
  const confidences = (text: string): (number | undefined)[] => reader.read(readParagraph(tag(text))).map(({ confidence }) => confidence);

  it('is more of “she said” behind a quotation than of a plan', () => {
    const [said, planned] = [confidences('“We will stay,” the mayor said.')[0]!, confidences('The mayor wants to stay.')[0]!];
    assert.ok(said > 0.85 && planned < 0.5);
  });

  it('is less where nobody is named', () => {
    const [named, unnamed] = [confidences('The mayor said that it was true.')[0]!, confidences('It was said that it was true.')[0] ?? 0];
    assert.ok(unnamed < named);
  });

  it('is given for each claim, within another one, too', () => {
    assert.deepEqual(confidences('The mayor said that engineers hope to finish by May.'), [0.82, 0.9]);
    assert.deepEqual(confidences('Two ships left on Tuesday, according to the port authority.'), [0.81]);
  });
});
