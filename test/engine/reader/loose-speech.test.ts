import assert from 'node:assert/strict';
import { readParagraph } from '../../../src/engine/pipeline';
import { looseSpeech } from '../../../src/engine/reader/loose-speech';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';

describe('speech that no claim holds', () => {
  let sourcesOf: (text: string) => string[];
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    sourcesOf = (text) =>
      looseSpeech(readParagraph(tag(text)), []).flatMap(({ source }) => source.map(([start, end]) => text.slice(start, end)));
  });

  it('is said by whoever acts beside it, however short', () => {
    assert.deepEqual(sourcesOf('“We have all come home now!” beamed Maria Ortega.'), ['Maria Ortega']);
    assert.deepEqual(sourcesOf('“This is wonderful!” beamed Maria Ortega.'), ['Maria Ortega']);
  });

  it('leaves single words, and titles', () => {
    assert.deepEqual(sourcesOf('“Wonderful!” beamed Maria Ortega.'), []);
    assert.deepEqual(sourcesOf('“How Ortega Left Home!” amused Maria Ortega.'), []);
  });
});
