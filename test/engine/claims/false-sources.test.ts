import assert from 'node:assert/strict';
import type { ClaimDraft } from '../../../src/engine/claims/draft';
import { ofDocument, withoutAddressees } from '../../../src/engine/claims/false-sources';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine/types';

describe('sources that the network takes wrongly', () => {
  let tag: ReturnType<typeof createTagger>;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const at = (text: string, words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length];
  const draft = (text: string, source: string, cue: string): ClaimDraft => ({
    source: [at(text, source)],
    cue: [at(text, cue)],
    content: [[0, 1]],
    via: [],
    evidence: [{ code: 'source-subject' }],
  });
  const told = (text: string, source: string, cue: string): boolean => {
    const found = draft(text, source, cue);
    const without = withoutAddressees(tag(text), found);
    if (without === found) return false;
    assert.deepEqual(without.source, []);
    assert.deepEqual(without.evidence, [{ code: 'source-none' }]);
    return true;
  };

  it('whoever is told something', () => {
    assert.ok(told('Farmers in two valleys were told the dam may burst.', 'Farmers in two valleys', 'were told'));
    assert.ok(told('The mayor had also been warned that the dam may burst.', 'The mayor', 'had also been warned'));
    assert.ok(told('Mayor accused of sleeping at his desk', 'Mayor', 'accused of'));
    assert.ok(told('The dam was never safe, tribunal told', 'tribunal', 'told'));
  });

  it('an "it" that stands for the clause behind', () => {
    assert.ok(told('It was also pointed out that the dam may burst.', 'It', 'was also pointed out'));
    assert.ok(!told('It said that the dam may burst.', 'It', 'said'));
  });

  it('not whoever tells it', () => {
    assert.ok(!told('The mayor told farmers that the dam may burst.', 'The mayor', 'told'));
    assert.ok(!told('The mayor warned of storms.', 'The mayor', 'warned of'));
    assert.ok(!told('Rations will run out next month, agencies warned', 'agencies', 'warned'));
    assert.ok(!told('The mayor accused the miners of theft.', 'The mayor', 'accused'));
  });

  const source = (text: string, name: string): string => {
    const [[from, to]] = ofDocument(text, draft(text, name, 'says')).source as [Pair];
    return text.slice(from, to);
  };

  it('whoever has seen the document that says it', () => {
    assert.equal(
      source('On Monday a leaked letter seen by the Courier says it burst.', 'the Courier'),
      'a leaked letter seen by the Courier',
    );
    assert.equal(source('Police records obtained by KXYZ says it burst.', 'KXYZ'), 'records obtained by KXYZ');
    assert.equal(source('A song written by Ana Ode says it burst.', 'Ana Ode'), 'Ana Ode');
    assert.equal(source('by Ode says', 'Ode'), 'Ode');
    assert.equal(source(' by Ode says', 'Ode'), 'Ode');
    assert.equal(source('seen by Ode says', 'Ode'), 'Ode');
  });
});
