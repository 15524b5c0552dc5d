import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { standsAlone } from '../../../src/engine/reader/stands-alone';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

describe('claims that the network alone finds', () => {
  let isKept: (text: string, cue: string, content: string, confidence: number) => boolean;
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    isKept = (text, cue, content, confidence) => {
      const at = (part: string): Pair[] => [[text.indexOf(part), text.indexOf(part) + part.length]];
      const draft: ClaimDraft = { source: at('Lund'), cue: at(cue), content: at(content), via: [], evidence: [], confidence };
      return standsAlone(readParagraph(tag(text)), draft);
    };
  });

  it('are kept by a cue of a known kind, unless they are doubted', () => {
    assert.equal(isKept('Lund warned of a flood.', 'warned of', 'a flood', 0.55), true);
    assert.equal(isKept('Lund warned of a flood.', 'warned of', 'a flood', 0.45), false);
  });

  it('need more confidence by another cue with a mere object', () => {
    assert.equal(isKept('Lund freezes a bridge.', 'freezes', 'a bridge', 0.7), false);
    assert.equal(isKept('Lund freezes a bridge.', 'freezes', 'a bridge', 0.85), true);
  });

  it('are kept where a conjunction, an infinitive or a quotation mark tells that something is reported', () => {
    assert.equal(isKept('Lund thundered that it was over.', 'thundered', 'it was over', 0.7), true);
    assert.equal(isKept('Lund itched to go.', 'itched', 'to go', 0.7), true);
    assert.equal(isKept('Lund puzzled over whether it was so.', 'puzzled over', 'whether it was so', 0.7), true);
    assert.equal(isKept('Lund thundered about “a farce” in court.', 'thundered about', '“a farce”', 0.7), true);
  });
});
