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

  it('what stands in the first of two claims with one source is no claim beside them', () => {
    const text = 'Prime Minister Ivo Lund previously said that he expects officials to resign, assessing that the decision was right.';
    assert.deepEqual(outer(text), [
      'Prime Minister Ivo Lund: he expects officials to resign',
      'Prime Minister Ivo Lund: the decision was right',
    ]);
  });

  it('nobody, where others’ words are only a circumstance', () => {
    const text = 'The party accused the president of deceit after reports that the money was gone.';
    assert.deepEqual(outer(text).slice(-1), [': the money was gone']);
  });

  it('a name with a shortened title or suffix in it', () => {
    const editor = 'The editor of the Guide, Kweku Lund Jnr. disclosed that the minister had denied it.';
    assert.deepEqual(outer(editor), ['Kweku Lund Jnr.: the minister had denied it']);
  });

  it('an outlet, where only a clause of time tells somebody else’s words', () => {
    const text = "The premier submitted his resignation after the People's Party announced its withdrawal, Reuters reported.";
    assert.match(outer(text)[0]!, /^Reuters: The premier submitted/);
    assert.deepEqual(outer('The minister said on Monday the dam was safe, Reuters reported.'), ['The minister: the dam was safe']);
  });

  it('a participle whose hearer looks like an adjective', () => {
    assert.deepEqual(outer('“All officers are on the streets,” Ivo Lund claimed, assuring the public that the dam was safe.'), [
      'Ivo Lund: “All officers are on the streets,”',
      'Ivo Lund: the dam was safe',
    ]);
  });

  it('nothing of a dateline with agency and day in its bracket', () => {
    const text = 'MOSCOW (UrduPoint News / Sputnik - 01st November, 2021) Foreign Minister Ivo Lund on Sunday said the talks were useful.';
    assert.deepEqual(outer(text), ['Foreign Minister Ivo Lund: the talks were useful']);
  });

  it('not whoever is only said in passing to say so, too', () => {
    const text = 'Ivo Lund added the march was not joined by 50,000 people, as the unions said, but merely 3,000, who blocked the road.';
    assert.equal(
      outer(text).some((line) => line.startsWith('the unions')),
      false,
    );
  });

  it('the whole subject, where its relative clause has lost the second comma', () => {
    const text =
      'The Commissioner of Police Karl Brandt, who disclosed this while addressing newsmen this afternoon said the police will not relent.';
    assert.match(outer(text)[0]!, /^The Commissioner of Police Karl Brandt, who .*: the police will not relent$/);
  });

  it('a pronoun behind "according to" without a comma, and no label that names no speaker', () => {
    assert.deepEqual(outer("According to her the country's banking system continues to weather the crisis well."), [
      "her: the country's banking system continues to weather the crisis well",
    ]);
    assert.deepEqual(outer('News: Police arrest five suspects after church attack'), []);
  });

  it('no outlet or part of a paper behind a dash, and no state that is said to broadcast', () => {
    assert.deepEqual(outer('“We can talk about it,” Ana Ode wrote in a post on Monday. — Reuters'), ['Ana Ode: “We can talk about it,”']);
    assert.deepEqual(outer('Norwegian ambassador was summoned to the ministry – Politics'), []);
    assert.ok(
      !outer('Ana Ode said in a statement to state television, stressing her regret.').some((line) => line.endsWith(': television')),
    );
  });

  it('not how somebody said it, behind the verb', () => {
    assert.deepEqual(
      outer('At least nine homes were damaged in the floods, the governor said Tuesday, giving a stark picture of the disaster.'),
      ['the governor: At least nine homes were damaged in the floods'],
    );
  });
});
