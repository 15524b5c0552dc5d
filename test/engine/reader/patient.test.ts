import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { readParagraph } from '../../../src/engine/pipeline';
import { withoutPatient } from '../../../src/engine/reader/patient';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

describe('subjects of passives that the network takes for sources', () => {
  let sourceOf: (
    text: string,
    parts: readonly [source: string, cue: string, content: string],
    rule?: readonly [string, string],
  ) => string[];
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    sourceOf = (text, parts, rule) => {
      const at = (part: string): Pair[] => (part === '' ? [] : [[text.indexOf(part), text.indexOf(part) + part.length]]);
      const draft = (source: string, cue: string, content: string): ClaimDraft => ({
        source: at(source),
        cue: at(cue),
        content: at(content),
        via: [],
        evidence: [{ code: 'source-subject', at: at(source)[0] ?? [0, 0] }],
      });
      const byRules = rule && draft(rule[0], rule[1], parts[2]);
      const found = withoutPatient(readParagraph(tag(text)), draft(...parts), byRules);
      assert.equal(found.evidence[0]?.code, found.source.length > 0 ? 'source-subject' : 'source-none');
      return found.source.map((pair) => text.slice(...pair));
    };
  });

  it('names nobody where the rules read a passive without a source', () => {
    const text = 'Ada Lund is widely expected to speak on Friday.';
    assert.deepEqual(sourceOf(text, ['Ada Lund', 'is widely expected', 'to speak on Friday'], ['', 'expected']), []);
  });

  it('names nobody for who was asked, where the rules read nothing', () => {
    assert.deepEqual(sourceOf('Lund was not asked about the bridge.', ['Lund', 'was not asked about', 'the bridge']), []);
  });

  it('keeps the subject where the rules do, where it feels, and where the verb is none of a passive', () => {
    const expected = 'Lund is expected to speak.';
    assert.deepEqual(sourceOf(expected, ['Lund', 'is expected', 'to speak'], ['Lund', 'expected']), ['Lund']);
    assert.deepEqual(sourceOf('Lund was pleased with the result.', ['Lund', 'was pleased with', 'the result']), ['Lund']);
    assert.deepEqual(sourceOf('Lund is asking for a vote.', ['Lund', 'is asking for', 'a vote']), ['Lund']);
    assert.deepEqual(sourceOf('He’s said that he would go.', ['He', '’s said', 'he would go']), ['He']);
  });

  it('keeps who is expected to say it', () => {
    const text = 'Lund is expected to say that it was sound.';
    assert.deepEqual(sourceOf(text, ['Lund', 'is expected', 'to say that it was sound'], ['', 'expected']), ['Lund']);
  });

  it('keeps an agent, before or behind the verb', () => {
    assert.deepEqual(sourceOf('The plan was called a fraud by Lund.', ['Lund', 'was called', 'a fraud']), ['Lund']);
    assert.deepEqual(sourceOf('The plan was criticized by Lund.', ['The plan', 'was criticized by', 'Lund']), ['The plan']);
  });
});
