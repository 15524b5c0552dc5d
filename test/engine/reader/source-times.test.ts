import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { withoutTimes } from '../../../src/engine/reader/source-times';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';

describe('a time between subject and verb', () => {
  let sourceOf: (text: string, source: string) => string;
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    sourceOf = (text, source) => {
      const draft: ClaimDraft = { source: [[0, source.length]], cue: [], content: [], via: [], evidence: [] };
      const [found] = withoutTimes(readParagraph(tag(text)), draft).source;
      return text.slice(...found!);
    };
  });

  it('is none of the source', () => {
    assert.equal(sourceOf('Ortega on Friday said the bridge is safe.', 'Ortega on Friday'), 'Ortega');
    assert.equal(sourceOf('Ortega late on Friday said the bridge is safe.', 'Ortega late on Friday'), 'Ortega');
    const named = 'Ortega, who has run the harbour since May, on Friday';
    assert.equal(sourceOf(`${named} said the bridge is safe.`, named), 'Ortega, who has run the harbour since May');
  });

  it('stays where it belongs to words of the source', () => {
    for (const source of ['A report released on Friday', 'Ortega, who won the race last week', 'The campaign of 2012', 'The 46-year-old'])
      assert.equal(sourceOf(`${source} said the bridge is safe.`, source), source);
  });

  it('may end within a token', () => {
    const source = 'state media March 3-5';
    assert.equal(sourceOf(`${source} `, source), source);
  });
});
