import assert from 'node:assert/strict';
import { productEngine } from '../../../scripts/lib/product-engine';
import type { Engine } from '../../../src/engine';

/** Claims around others, by both readers together: sources and contents as lines. */
describe('who says what, outermost', () => {
  let engine: Engine;
  before(async () => {
    engine = await productEngine();
  });
  const outer = (text: string): string[] =>
    engine
      .analyse(text, { publicationDate: '2024-04-09' })
      .claims.filter(({ within }) => within === undefined)
      .map(({ source, content }) => [source, content].map((parts) => parts.map((part) => text.slice(...part)).join(' … ')).join(': '));

  it('a clause whose subject is two: it does not end in front of the joining word', () => {
    assert.deepEqual(outer('The minister said Kenya and Uganda had agreed to share the cost.'), [
      'The minister: Kenya and Uganda had agreed to share the cost',
    ]);
    assert.deepEqual(outer('Spokesman Carl Moe said Ann Hale and Foreign Minister Ivo Lund noted the recent clashes.'), [
      'Spokesman Carl Moe: Ann Hale and Foreign Minister Ivo Lund noted the recent clashes',
    ]);
    assert.deepEqual(outer('He added that the army and the militia had promised to stop.'), [
      'He: the army and the militia had promised to stop',
    ]);
    assert.deepEqual(outer('The mayor said the road was closed and the governor warned of floods.'), [
      'The mayor: the road was closed',
      'the governor: floods',
    ]);
  });

  it('who stands behind "according to", with what tells who that is', () => {
    assert.deepEqual(outer('Eleven houses were washed away, according to Ivo Lund, head of the regional rescue service.'), [
      'Ivo Lund, head of the regional rescue service: Eleven houses were washed away',
    ]);
    assert.deepEqual(outer('According to Ivo Lund, the mayor of Oslo, the road is closed.'), [
      'Ivo Lund, the mayor of Oslo: the road is closed',
    ]);
    assert.deepEqual(outer('The road is closed, according to the police, and shops stay shut.').slice(0, 1), [
      'the police: The road is closed',
    ]);
  });

  it('a subject behind which an adverb or an insertion stands', () => {
    assert.deepEqual(outer('The police, however said they knew nothing of it.'), ['The police,: they knew nothing of it']);
    const lawyer = 'Brandt, a lawyer, alleged that the suspect and two others kidnapped a man.';
    assert.deepEqual(outer(lawyer), ['Brandt, a lawyer,: the suspect and two others kidnapped a man']);
  });

  it('in headlines: who stands behind "says", letters among them, and no thing that is announced', () => {
    assert.deepEqual(outer('Dam is still a threat for Norway, says WHO chief'), ['WHO chief: Dam is still a threat for Norway']);
    assert.deepEqual(outer('Still work to be done before Parliament dissolved, says minister'), [
      'minister: Still work to be done before Parliament dissolved',
    ]);
    assert.equal(
      outer("Coalition govt expresses 'lack of confidence' in bench, announces boycott").some((line) => line.startsWith('boycott')),
      false,
    );
  });

  it('nothing of a dateline', () => {
    const union = 'Cape Town – Accepting the offer of the state would be suicide, said the National Union of Teachers.';
    assert.deepEqual(outer(union), ['the National Union of Teachers: Accepting the offer of the state would be suicide']);
    assert.deepEqual(outer('Manila, Oct 28, (dpa/GNA) – Forty-two people were killed in floods, an official said.'), [
      'an official: Forty-two people were killed in floods',
    ]);
    assert.deepEqual(outer('Paris – the city of light – would stay dark on Monday, the mayor said in a statement.').length, 1);
  });
});
