import assert from 'node:assert/strict';
import { loadEngine, type Claim, type Engine } from '../../../src/engine';

describe('what is known of a claim', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  const claimsOf = (text: string): readonly Claim[] => engine.analyse(text, { publicationDate: '2024-04-09' }).claims;
  const words = (text: string, codes: RegExp): string[][] =>
    claimsOf(text).map(({ evidence }) =>
      evidence.filter(({ code }) => codes.test(code)).map(({ code, at }) => `${code}: ${text.slice(...at!)}`),
    );

  describe('its kind', () => {
    const cases: readonly (readonly [kind: string, text: string])[] = [
      ['say', 'Minister Ana Ode said the road was closed.'],
      ['say', 'According to Minister Ana Ode, the road was closed.'],
      ['say', 'Minister Ana Ode: “The road is closed.”'],
      ['say', 'Minister Ana Ode criticised the bank for its delay.'],
      ['say', 'Minister Ana Ode ruled out a new road.'],
      ['write', 'Minister Ana Ode wrote that the road was closed.'],
      ['write', 'Minister Ana Ode tweeted that the road was closed.'],
      ['think', 'Minister Ana Ode believes the road is closed.'],
      ['think', 'Minister Ana Ode is confident that the road will open.'],
      ['want', 'Minister Ana Ode wants to open the road.'],
      ['want', 'Minister Ana Ode expressed hope that the road would open.'],
      ['plan', 'Minister Ana Ode plans to open the road.'],
      ['agree', 'Minister Ana Ode agreed to open the road.'],
      ['agree', 'Minister Ana Ode opposes the new road.'],
      ['agree', 'Minister Ana Ode declined to comment on the road.'],
      ['act', 'Minister Ana Ode voted to open the road.'],
    ];
    for (const [kind, text] of cases) {
      it(`${kind}: ${text}`, () => {
        assert.deepEqual(
          claimsOf(text)
            .slice(0, 1)
            .map((claim) => claim.kind),
          [kind],
        );
      });
    }
  });

  describe('what stands against its act', () => {
    const moods = (text: string): string[][] => words(text, /^cue-/);
    it('nothing where it is simply reported', () => {
      assert.deepEqual(moods('Minister Ana Ode said the road was closed.'), [[]]);
      assert.deepEqual(moods('The road was not closed, Minister Ana Ode had already said.'), [[]]);
    });
    it('a refusal', () => {
      assert.deepEqual(moods('Minister Ana Ode declined to comment on the road.'), [['cue-refused: declined']]);
      assert.deepEqual(moods('Minister Ana Ode refused to say who had paid.'), [['cue-refused: refused']]);
    });
    it('a word that leaves it open', () => {
      assert.deepEqual(moods('Minister Ana Ode reportedly said the road was closed.'), [['cue-hedged: reportedly']]);
    });
    it('a negation of what is thought or wanted', () => {
      assert.deepEqual(moods('Minister Ana Ode does not want to open the road.'), [['cue-negated: not']]);
    });
    it('a time to come', () => {
      assert.deepEqual(moods('Minister Ana Ode will ask the bank to pay.'), [['cue-future: will']]);
    });
  });

  describe('the kind of its source', () => {
    const kinds = (text: string): string[] => claimsOf(text).map(({ sourceKind }) => sourceKind);
    const anonymous = (text: string): string[][] => words(text, /^source-anonymous/);

    it('officials, other people, institutions, and nobody', () => {
      assert.deepEqual(kinds('Minister Ana Ode said the road was closed.'), ['official']);
      assert.deepEqual(kinds('The Swiss energy minister said the road was closed.'), ['official']);
      assert.deepEqual(kinds('Karl Brandt, a baker, said the road was closed.'), ['person']);
      assert.deepEqual(kinds('Residents said the road was closed.'), ['person']);
      assert.deepEqual(kinds('The World Bank said the road was closed.'), ['institution']);
      assert.deepEqual(kinds('Reuters said the road was closed.'), ['institution']);
      assert.deepEqual(kinds('US officials said the road was closed.'), ['institution']);
      assert.deepEqual(kinds('A spokeswoman for the ministry said the road was closed.'), ['institution']);
      assert.deepEqual(kinds('The road is expected to open on Monday.'), ['none']);
    });

    it('anonymous by what it knows', () => {
      assert.deepEqual(anonymous('People familiar with the matter said the road was closed.'), [['source-anonymous: familiar with']]);
      assert.deepEqual(kinds('Two sources said the road was closed.'), ['anonymous']);
      assert.deepEqual(kinds('Two officials said the road was closed.'), ['anonymous']);
      assert.deepEqual(kinds('An unnamed officer said the road was closed.'), ['anonymous']);
      assert.deepEqual(kinds('“We will act,” a senior minister said.'), ['anonymous']);
    });

    it('anonymous by what the sentence says of its name, or the next', () => {
      assert.deepEqual(anonymous('A diplomat, speaking on condition of anonymity, said the road was closed.'), [
        ['source-anonymous: anonymity'],
      ]);
      assert.deepEqual(anonymous('“It is closed,” said an officer who asked not to be named.'), [
        ['source-anonymous: asked not to be named'],
      ]);
      assert.deepEqual(anonymous('A manager said the road was closed. He was not authorized to speak to the press.'), [
        ['source-anonymous: not authorized to'],
      ]);
    });

    it('anonymous still where it comes back', () => {
      assert.deepEqual(kinds('A diplomat said the road was closed. The diplomat added that the port was open. He said it was busy.'), [
        'anonymous',
        'anonymous',
        'anonymous',
      ]);
    });

    it('not anonymous for people at large, nor for somebody’s own people', () => {
      assert.deepEqual(kinds('People said the road was closed.'), ['person']);
      assert.deepEqual(kinds('Some lawmakers said the road was closed.'), ['person']);
      assert.deepEqual(kinds('The former aide to Karl Brandt said the road was closed.'), ['person']);
    });

    it('institutions that no list knows, and what is read', () => {
      assert.deepEqual(kinds('The Harbour Times said the road was closed.'), ['institution']);
      assert.deepEqual(kinds('The sign says the road is closed.'), ['institution']);
    });

    it('never anonymous for somebody with a name, nor for a body', () => {
      assert.deepEqual(kinds('Karl Brandt, a baker, said a friend had asked not to be named.'), ['person']);
      assert.deepEqual(kinds('The ministry said the officer had asked not to be named.').slice(0, 1), ['institution']);
    });
  });
});
