import assert from 'node:assert/strict';
import { loadEngine, type Engine, type Quotation } from '../../../src/engine';

describe('who is told in passing to have said the words', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const first = (text: string): Quotation => engine.analyse(text, { publicationDate: '2024-04-09' }).quotes[0]!;
  const speaker = (text: string): string | undefined => first(text).speaker;

  it('by a relative clause in front of them', () => {
    assert.equal(
      speaker('Minister Hana Rewi signed the contract that opposition leader Paul Mercier said was “dead and buried”.'),
      'paul-mercier',
    );
    assert.equal(speaker('Minister Hana Rewi helped to draft what Paul Mercier described as a “coherent framework”.'), 'paul-mercier');
    assert.equal(speaker('Minister Hana Rewi asked for a pause, a request that Paul Mercier opposed as “premature”.'), 'paul-mercier');
  });
  it('by a noun in front of them', () => {
    const text = 'Minister Hana Rewi on Thursday refuted Paul Mercier’s latest remarks on “soft borders,” saying that there were none.';
    assert.equal(speaker(text), 'paul-mercier');
    const evidence = first(text).evidence.find(({ code }) => code === 'speaker-told');
    assert.equal(text.slice(...evidence!.at!), 'remarks');
  });
  it('by a verb of calling with an article behind it', () => {
    const text = 'Moves by Minister Hana Rewi are raising doubts about what Paul Mercier calls the “better-than-ever” ties of the two.';
    assert.equal(speaker(text), 'paul-mercier');
  });
  it('by the object of a verb of quoting', () => {
    assert.equal(speaker('State media quoted Paul Mercier, the mayor: “The roof is ready.”'), 'paul-mercier');
  });
  it('by a passive with whoever does it', () => {
    for (const words of [
      'The plan was described by Paul Mercier, the mayor, as “a complete waste of money”.',
      'The plan, dismissed by Paul Mercier as “rubbish”, was dropped.',
      'Minister Hana Rewi was accused by Paul Mercier of “playing with fire”.',
      'The plan has been branded “cruel” by Paul Mercier.',
      'A plan described as “a death trap” by Paul Mercier was dropped.',
    ])
      assert.equal(speaker(words), 'paul-mercier', words);
    // An object stands between, or another clause.
    assert.equal(speaker('Minister Hana Rewi said in a letter seen by Paul Mercier that trams “will do the work”.'), 'hana-rewi');
    assert.equal(speaker('Minister Hana Rewi condemned the “cold-blooded murder” by soldiers of Paul Mercier.'), 'hana-rewi');
  });
  it('not where somebody only plays a part, or others take the claims for something', () => {
    assert.notEqual(
      speaker('Hana Rewi praised the role that Paul Mercier and Ann Holm play as the “engine of growth”.'),
      'paul-mercier|ann-holm',
    );
    assert.equal(speaker('Minister Hana Rewi dismissed Paul Mercier’s allegations as “pure fantasy and nothing else”.'), 'hana-rewi');
  });
  it('a body behind the participle that opens the sentence', () => {
    assert.equal(
      speaker('Expressing “grave concern and alarm,” the African Union also called on the forces to stop.'),
      'org:African Union',
    );
  });
  it('not where the verb of saying stands nearer, or nobody owns the noun', () => {
    assert.equal(speaker('After Paul Mercier’s remarks, Minister Hana Rewi said the road was “soft ground”.'), 'hana-rewi');
    assert.equal(speaker('Minister Hana Rewi rejected claims of “soft borders”.'), 'hana-rewi');
  });
  it('not whoever is only spoken of', () => {
    assert.notEqual(speaker('Mayor Hana Rewi was branded a “traitor to her own people” at the rally.'), 'hana-rewi');
    assert.equal(speaker('Minister accused of being ‘asleep at the wheel’ over trains\n\nMinister Hana Rewi left on Monday.'), 'unknown');
    assert.equal(speaker('Hana Rewi was praised by Paul Mercier, the mayor, as “the best of us all”.'), 'paul-mercier');
  });
});
