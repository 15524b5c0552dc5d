import assert from 'node:assert/strict';
import type { Claim, ClaimForm, Pair } from '../../src/engine';
import { Lookup } from '../../src/editor/article/article';
import { statementOf } from '../../src/editor/trees/statement';
import { ANNOTATIONS, article } from './fixture';

/** What is shown of a claim in a text of one sentence, its parts given by their words. */
function shown(text: string, source: string, cue: string, content: string, form: ClaimForm = 'indirect'): string {
  const place = (words: string): Pair => {
    const at = text.indexOf(words);
    assert.ok(at >= 0, words);
    return [at, at + words.length];
  };
  const claim: Claim = { ...ANNOTATIONS.claims[0]!, source: [place(source)], cue: [place(cue)], content: [place(content)], form };
  const { words, withCue } = statementOf(claim, Lookup.of({ ...article(), text }));
  return `${words}${withCue ? '' : ` [${cue}]`}`;
}

describe('what a list shows of a claim', () => {
  it('is the content behind its cue, where they stand together', () => {
    assert.equal(shown('Veltria denied it.', 'Veltria', 'denied', 'it'), 'denied it');
    assert.equal(shown('Veltria offered to mediate.', 'Veltria', 'offered', 'to mediate'), 'offered to mediate');
    assert.equal(shown('Sorel told reporters\nthat all was well.', 'Sorel', 'told', 'all was well'), 'told reporters that all was well');
  });

  it('leaves out what stands between them, where that is long, in commas or a date', () => {
    assert.equal(shown('Sorel denied in a letter to the council that it ended.', 'Sorel', 'denied', 'it ended'), 'denied … it ended');
    assert.equal(shown('Sorel said, smiling: all was well.', 'Sorel', 'said', 'all was well'), 'said … all was well');
    const [claim] = ANNOTATIONS.claims;
    assert.deepEqual(statementOf(claim!, Lookup.of(article())), { words: 'said … the strait would stay open', withCue: true });
  });

  it('is the content alone, where the cue or the source stands behind it', () => {
    assert.equal(shown('All was well, Sorel said.', 'Sorel', 'said', 'All was well'), 'All was well [said]');
    assert.equal(shown('According to Sorel all was well.', 'Sorel', 'According to', 'all was well'), 'all was well [According to]');
  });

  it('is the words in quotation marks, where these are all', () => {
    assert.equal(shown('Sorel said “never again”.', 'Sorel', 'said', '“never again”', 'direct'), '“never again” [said]');
  });

  it('is the content where a claim has no cue, and nothing where it has no content', () => {
    const lookup = Lookup.of(article());
    const [claim] = ANNOTATIONS.claims;
    assert.deepEqual(statementOf({ ...claim!, cue: [] }, lookup), { words: 'the strait would stay open', withCue: false });
    assert.deepEqual(statementOf({ ...claim!, content: [] }, lookup), { words: '', withCue: false });
  });
});
