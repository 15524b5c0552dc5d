import assert from 'node:assert/strict';
import { withNearerSubject } from '../../../src/engine/claims/nearer-subject';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine';

describe('the subject of a clause of its own', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  /** The source that is left of the given one. */
  const source = (text: string, given: string, cue: string): string => {
    const at = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length];
    const draft = { source: [at(given)], cue: [at(cue)], content: [], via: [], evidence: [] };
    return text.slice(...withNearerSubject(readParagraph(tag(text)), draft).source[0]!);
  };

  it('is the name in front of the verb, behind what opens the clause', () => {
    const wept = 'Ann Holm wept as Superior Court Judge Rosalind Eberhart told her to sit down.';
    assert.equal(source(wept, 'Ann Holm', 'told'), 'Superior Court Judge Rosalind Eberhart');
    assert.equal(source(wept, wept.slice(0, wept.indexOf(' told')), 'told'), 'Superior Court Judge Rosalind Eberhart');
    assert.equal(source('The members walked out after Ravi Menon described them as fools.', 'The members', 'described'), 'Ravi Menon');
  });

  it('is left where the clause only tells of whom the source is, or names nobody', () => {
    const fled = 'The people who fled after Hurricane Otis said they had nothing.';
    assert.equal(source(fled, 'The people who fled after Hurricane Otis', 'said'), 'The people who fled after Hurricane Otis');
    assert.equal(source('Ann Holm wept as the court told her to sit down.', 'Ann Holm', 'told'), 'Ann Holm');
  });
});
