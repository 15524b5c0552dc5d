import assert from 'node:assert/strict';
import { loadEngine, type Claim, type Engine } from '../../../src/engine';

describe('claims of a document', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const claimsOf = (text: string): readonly Claim[] => engine.analyse(text, { publicationDate: '2024-04-09' }).claims;
  const forms = (text: string): string[] => claimsOf(text).map(({ form }) => form);

  it('are direct, mixed or indirect by the marks that open inside them', () => {
    assert.deepEqual(forms('“The road is closed,” Minister Ana Ode said.'), ['direct']);
    assert.deepEqual(forms('Minister Ana Ode said the road was “closed for good.”'), ['mixed']);
    assert.deepEqual(forms('Minister Ana Ode said the road was closed.'), ['indirect']);
  });

  it('name the person behind the pronoun', () => {
    const claims = claimsOf('Minister Ana Ode came to Oslo on Monday. She said the road was closed.');
    assert.deepEqual(
      claims.map(({ sourceId }) => sourceId),
      ['ana-ode'],
    );
    assert.ok(claims[0]!.evidence.some(({ code }) => code === 'source-pronoun'));
  });

  it('tell the name that an office goes back to', () => {
    const text = 'Minister Ana Ode came to Oslo on Monday. “The road is closed,” the minister said.';
    const [claim] = claimsOf(text);
    const reason = claim!.evidence.find(({ code }) => code === 'source-role');
    assert.equal(text.slice(...reason!.at!), 'Ana Ode');
  });

  it('know what stands within what', () => {
    const claims = claimsOf('Minister Ana Ode told Karl Brandt he expects the two countries to agree.');
    assert.deepEqual(
      claims.map(({ id, within }) => [id, within]),
      [
        ['c1', undefined],
        ['c2', 'c1'],
      ],
    );
  });

  it('go on in the next paragraph', () => {
    const text = '“The road is closed,” Minister Ana Ode said.\n\n“It will be closed for weeks.”';
    const [claim, ...others] = claimsOf(text);
    assert.equal(others.length, 0);
    assert.deepEqual(
      claim!.content.map(([start, end]) => text.slice(start, end)),
      ['“The road is closed,”', '“It will be closed for weeks.”'],
    );
    assert.equal(claim!.quotes.length, 2);
  });

  it('begin with words left open in the paragraphs before', () => {
    const parts = (text: string): string[][] => claimsOf(text).map(({ content }) => content.map(([start, end]) => text.slice(start, end)));
    const before = 'Minister Ana Ode said the dam would open.\n\n';
    const open = '“The harbour is closed.\n\n“Two ships are waiting.\n\n';
    const [first, second] = ['“The harbour is closed.', '“Two ships are waiting.'];
    assert.deepEqual(parts(`${before}${open}“Boats have been sent there,” Mayor Karl Brandt said.`), [
      ['the dam would open'],
      [first, second, '“Boats have been sent there,”'],
    ]);
    // Where the last of them is nobody's either, they go on with what was said before.
    assert.deepEqual(parts(`${before}${open}“Boats have been sent there.”`), [
      ['the dam would open', first, second, '“Boats have been sent there.”'],
    ]);
    // Words that were closed are those of whoever spoke before.
    assert.deepEqual(parts(`${before}“The harbour is closed.”\n\n“Boats have been sent there,” Mayor Karl Brandt said.`), [
      ['the dam would open', '“The harbour is closed.”'],
      ['“Boats have been sent there,”'],
    ]);
  });

  it('do not go on with words where something was done', () => {
    const contents = claimsOf('Minister Ana Ode opposed the plan.\n\n“The road will be closed for weeks.”').map(
      ({ content }) => content.length,
    );
    assert.deepEqual(contents, [1]);
  });

  it('take the words of the next paragraph after a colon, and are none without them', () => {
    const text = 'Minister Ana Ode replied:\n\n“The road is closed.”';
    const [claim] = claimsOf(text);
    assert.deepEqual(
      claim!.content.map(([start, end]) => text.slice(start, end)),
      ['“The road is closed.”'],
    );
    assert.deepEqual(claimsOf('Minister Ana Ode replied:'), []);
  });

  it('name a government by its country', () => {
    assert.deepEqual(
      claimsOf('Oslo said the road was closed.').map(({ sourceId }) => sourceId),
      ['org:Norway'],
    );
  });

  it('are none where somebody only asks for no name', () => {
    const cues = (text: string): string[] => claimsOf(text).map(({ cue }) => text.slice(...cue[0]!));
    assert.deepEqual(cues('An aide, who asked not to be identified because the talks go on, said the road was closed.'), ['said']);
    assert.deepEqual(cues('An aide asked to be named ambassador.'), ['asked']);
  });

  it('stand in no furniture', () => {
    const { claims, furniture } = engine.analyse('Sign up for our newsletter\n\nMinister Ana Ode said the road was closed.');
    for (const { cue } of claims) assert.ok(furniture.every(([start, end]) => cue[0]![1] <= start || end <= cue[0]![0]));
  });
});
