import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { createRuleReader } from '../../../src/engine/claims/rule-reader';
import { readParagraph } from '../../../src/engine/pipeline';
import { withRules } from '../../../src/engine/reader/rules';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

describe('words in quotation marks and who stands beside them', () => {
  let claims: (text: string, ...drafts: [source: string, cue: string, content: string][]) => string[];
  before(async () => {
    const tag = createTagger(await loadLanguageModel());
    const rules = createRuleReader();
    claims = (text, ...drafts) => {
      const place = (words: string): Pair[] => {
        const at = text.indexOf(words);
        assert.ok(at >= 0, words);
        return words === '' ? [] : [[at, at + words.length]];
      };
      const reading = readParagraph(tag(text));
      const found = drafts.map(([source, cue, content]): ClaimDraft => ({
        source: place(source),
        cue: place(cue),
        content: place(content),
        via: [],
        confidence: 0.95,
        evidence: [],
      }));
      const words = (spans: readonly Pair[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
      return withRules(reading, found, rules.read(reading))
        .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
        .map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
    };
  });

  it('gives words to the speaker right behind them and not to the sentence before', () => {
    const text = 'Lund said the talks had been dull. “We slept through most of them,” he added.';
    assert.deepEqual(claims(text, ['Lund', 'said', 'the talks had been dull. “We slept through most of them,”']), [
      'Lund | said | the talks had been dull.',
      'he | added | “We slept through most of them,”',
    ]);
  });

  it('gives them what goes on behind the speaker, too', () => {
    const text = '“We slept through them,” said Ada Lund, who called the minister a friend. “It was a long day.”';
    assert.deepEqual(claims(text, ['Ada Lund', 'called', 'the minister a friend. “It was a long day.”']), [
      'Ada Lund | said | “We slept through them,” … “It was a long day.”',
      'Ada Lund | called | the minister a friend.',
    ]);
  });

  it('gives them to whoever has signed them', () => {
    const text = '“It was a day that none of us will ever forget.” — Ada Lund, mayor of Oslo';
    const signed = 'Ada Lund | — | “It was a day that none of us will ever forget.”';
    assert.deepEqual(claims(text), [signed]);
    assert.deepEqual(claims(text, ['', '', '“It was a day that none of us will ever forget.”']), [signed]);
    assert.deepEqual(claims('“It was a day that none of us will forget.” — Ada Lund was happy.'), []);
  });

  it('leaves words in the middle of a sentence with the claim whose cue stands there', () => {
    const text = 'When somebody in the hall shouted, “Go home,” Lund joked that he would.';
    assert.ok(claims(text, ['somebody in the hall', 'shouted', '“Go home,”']).includes('somebody in the hall | shouted | “Go home,”'));
  });

  it('puts whoever says the whole sentence around a claim of the network', () => {
    const text = 'The council failed to mend the roof and “should have acted sooner,” said Ada Lund, a teacher.';
    const inner = 'The council | failed to mend | the roof and “should have acted sooner,”';
    assert.deepEqual(claims(text, ['The council', 'failed to mend', 'the roof and “should have acted sooner,”']), [
      `Ada Lund, a teacher | said | The council failed to mend the roof and “should have acted sooner,”`,
      inner,
    ]);
  });

  it('gives speech that nobody holds to the person who acts beside it', () => {
    const text = 'Ada Lund reacted coldly to the deal, “which helps nobody who lives on this coast at all.”';
    assert.deepEqual(claims(text), ['Ada Lund | reacted | “which helps nobody who lives on this coast at all.”']);
    const before = 'Asked about the bill, Ada Lund laughed. “Have you ever met these people?”';
    assert.deepEqual(claims(before), ['Ada Lund | laughed | “Have you ever met these people?”']);
  });

  it('makes no claims of titles, of things or of short terms', () => {
    assert.deepEqual(claims('Ada Lund acted in the film “A Storm Over the Northern Sea!” and sang.'), []);
    assert.deepEqual(claims('The tax reduced emissions “with hardly any effect on the economy as a whole.”'), []);
    assert.deepEqual(claims('Ada Lund left the “green room.”'), []);
  });

  it('goes on with the claim before in a whole sentence that nobody holds', () => {
    const text = 'Lund said “we shall see.” “It will take us years to mend it.”';
    assert.deepEqual(claims(text, ['Lund', 'said', '“we shall see.”']), [
      'Lund | said | “we shall see.”',
      ' |  | “It will take us years to mend it.”',
    ]);
  });

  it('expects words behind a colon at the end of the paragraph', () => {
    assert.deepEqual(claims('On Monday, Ada Lund released the following letter:'), ['Ada Lund | released | ']);
    assert.deepEqual(claims('Wait, it gets better:'), []);
  });
});
