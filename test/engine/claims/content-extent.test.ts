import assert from 'node:assert/strict';
import { productEngine } from '../../../scripts/lib/product-engine';
import type { Engine } from '../../../src/engine';

/** How far what is said reaches, by both readers together: contents as lines. */
describe('how far a content reaches', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  const contents = (text: string): string[] =>
    engine
      .analyse(text, { publicationDate: '2024-04-09' })
      .claims.map(({ content }) => content.map((part) => text.slice(...part)).join(' … '));

  it('a day between a subject and its verb ends nothing', () => {
    assert.deepEqual(contents('Police said the suspect on Tuesday night fled across the border.'), [
      'the suspect on Tuesday night fled across the border',
    ]);
    assert.deepEqual(contents('The hospital said Ms Okafor on Friday was taken to Lagos.'), ['Ms Okafor on Friday was taken to Lagos']);
    assert.deepEqual(contents('She condemned the attack on Friday at a rally.'), ['the attack']);
  });

  it('what opens a reported clause goes on behind its comma', () => {
    assert.deepEqual(contents('The coach said whatever the result of the match, he would stay.'), [
      'whatever the result of the match, he would stay',
    ]);
    assert.deepEqual(contents('She said despite the rain, the parade would go on.'), ['despite the rain, the parade would go on']);
    assert.deepEqual(contents('Farmers said regardless of the price, the harvest will be sold.'), [
      'regardless of the price, the harvest will be sold',
    ]);
  });

  it('who stands behind that comma says nothing of the words in front', () => {
    assert.deepEqual(contents('She said that after the vote, the Election Commission announced the wrong result.'), [
      'after the vote, the Election Commission announced the wrong result',
      'the wrong result',
    ]);
    assert.deepEqual(contents('The mayor said that while the bridge was old, the Transport Ministry had warned of nothing.'), [
      'while the bridge was old, the Transport Ministry had warned of nothing',
      'nothing',
    ]);
  });

  it('words that hang on a noun end in front of the verb that the noun is the subject of', () => {
    assert.deepEqual(contents('Kenya said its threat to close the border was real.'), [
      'its threat to close the border was real',
      'to close the border',
    ]);
    assert.deepEqual(contents('Ministers said: “The talk of war and its threat to cut off gas are unacceptable.”'), [
      '“The talk of war and its threat to cut off gas are unacceptable.”',
      'to cut off gas',
    ]);
  });

  it('an insertion between dashes ends nothing, and no more does a clause that the network takes for all that is said', () => {
    assert.deepEqual(
      contents('Peru said two of its old ferries - which are capable of carrying 900 passengers - had left the northern port.'),
      ['two of its old ferries - which are capable of carrying 900 passengers - had left the northern port'],
    );
    assert.deepEqual(
      contents(
        'The prime minister added that although the number of fires has plateaued, the Interior Ministry expects the figure to rise further.',
      ),
      [
        'although the number of fires has plateaued, the Interior Ministry expects the figure to rise further',
        'the figure to rise further',
      ],
    );
  });

  it('what somebody claims to have done', () => {
    assert.deepEqual(contents('Fighting went on despite claims by Peru to have taken the port.'), ['to have taken the port']);
    assert.deepEqual(contents('The firm has a claim to the land.'), []);
  });
});
