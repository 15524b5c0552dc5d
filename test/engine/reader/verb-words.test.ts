import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { withVerbWords } from '../../../src/engine/reader/verb-words';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

describe('the cue of a claim by rules with its verb’s own words', () => {
  let cueOf: (text: string, source: string, cue: string) => string;
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    cueOf = (text, source, cue) => {
      const place = (words: string): Pair[] => (words ? [[text.indexOf(words), text.indexOf(words) + words.length]] : []);
      const draft: ClaimDraft = { source: place(source), cue: place(cue), content: [], via: [], evidence: [] };
      const [found] = withVerbWords(readParagraph(tag(text)), draft).cue;
      return text.slice(...found!);
    };
  });

  it('takes auxiliaries, adverbs and negations', () => {
    assert.equal(cueOf('The council has repeatedly denied the report.', 'The council', 'denied'), 'has repeatedly denied');
    assert.equal(cueOf('The ferry company is seeking a new licence.', 'The ferry company', 'seeking'), 'is seeking');
    assert.equal(cueOf('The union does not want a strike.', 'The union', 'want'), 'does not want');
  });

  it('takes the “to” of an infinitive, and nothing in front of it', () => {
    assert.equal(cueOf('Lund came back to announce a plan.', 'Lund', 'announce'), 'to announce');
  });

  it('leaves the source, words that open a clause, and cues that are no verbs', () => {
    assert.equal(cueOf('Lund said the bridge is safe.', 'Lund', 'said'), 'said');
    assert.equal(cueOf('She left when asked about the plan.', '', 'asked about'), 'asked about');
    assert.equal(cueOf('The bridge is safe, according to Lund.', 'Lund', 'according to'), 'according to');
  });
});
