import assert from 'node:assert/strict';
import { CERTAIN_FULL } from '../../../src/engine/names/evidence';
import { findNames } from '../../../src/engine/names/find';
import type { NameCandidate } from '../../../src/engine/names/candidate';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

const NO_RIVALS = { dates: [], organizations: [], places: [] };

describe('findNames', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const find = (text: string): NameCandidate[] => findNames(tag(text), NO_RIVALS);
  const sure = (text: string): string[] =>
    find(text)
      .filter(({ score, words }) => words.length > 1 && score >= CERTAIN_FULL)
      .map(({ start, end }) => text.slice(start, end));

  const NAMES: readonly (readonly [text: string, ...names: string[]])[] = [
    ['Talks began when Marta Olsen met Peter Brandt in the capital.', 'Marta Olsen', 'Peter Brandt'],
    ['They invited Ursula von der Heide and Abdullah bin Rashid.', 'Ursula von der Heide', 'Abdullah bin Rashid'],
    ['Jean-Noël Tissot, Siobhan O’Rourke and J. R. Whitfield signed.', 'Jean-Noël Tissot', 'Siobhan O’Rourke', 'J. R. Whitfield'],
    ['The spokesman thanked Chen Guowei and Park Min-jae.', 'Chen Guowei', 'Park Min-jae'],
    ['Foreign Minister Tarik Benslimane spoke.', 'Tarik Benslimane'],
    ['Secretary of State Dana Whitlock spoke.', 'Dana Whitlock'],
    ['It was signed by Martin Luther King Jr. in person.', 'Martin Luther King Jr.'],
    ['Stephen King and Dean Baker wrote it.', 'Stephen King', 'Dean Baker'],
    ['Işıl Erdoğan and Łukasz Škoda agreed.', 'Işıl Erdoğan', 'Łukasz Škoda'],
    ['Their rebel chief-of-staff Dorgon Vashkadov agreed.', 'Dorgon Vashkadov'],
    ['Kyrgon Bastiv, 54, was hurt.', 'Kyrgon Bastiv'],
  ];
  for (const [text, ...names] of NAMES) it(`finds ${names.join(', ')}`, () => assert.deepEqual(sure(text), names));

  const NONE: readonly string[] = [
    'Shares of Douglas & Harmon rose.',
    'The Michael Bennett Airport was closed.',
    'The Clinton Foundation and Stanford University agreed.',
    'Great Powers Meet In May',
    'The Article IV review began.',
    'On Tuesday the Black Sea Fleet sailed.',
  ];
  for (const text of NONE) it(`finds nobody in “${text}”`, () => assert.deepEqual(sure(text), []));

  it('leaves title and possessive out of the span', () => {
    assert.deepEqual(
      find('Mr. Olsen’s letter').map(({ start, end, title }) => [start, end, title]),
      [[4, 9, 'mr']],
    );
  });

  it('parts a name from the caption that it is glued to', () => {
    const text = 'A tent. Ann Lee/Getty ImagesOlsen last visited.';
    assert.deepEqual(
      find(text)
        .filter(({ glued }) => glued)
        .map(({ start, end }) => text.slice(start, end)),
      ['Olsen'],
    );
  });

  it('takes no letter alone for somebody', () => {
    assert.ok(find('the total is N/A').every(({ score }) => score < 0));
  });

  it('marks authors and photographers', () => {
    for (const text of [
      'By Ann Lee and Bob Marsh',
      'Ann Lee and Bob Marsh contributed reporting.',
      '(Reporting by Ann Lee in Rome and Bob Marsh)',
    ]) {
      const authors = find(text).filter(({ words }) => words.length > 1);
      assert.deepEqual(
        authors.map(({ byline }) => byline),
        [true, true],
        text,
      );
    }
    for (const signed of ['Ann Lee | June 4, 2025', 'Ann Lee, Guwahati | Updated 4 June 2025, 10:15 IST', 'Ann Lee, Political Editor'])
      assert.equal(find(signed)[0]?.byline, true, signed);
    for (const named of ['President Ann Lee | Photo', 'Ann Lee, the editor, said so.'])
      assert.notEqual(find(named)[0]?.byline, true, named);
    assert.deepEqual(find('Ann Lee/AFP').map(({ byline }) => byline)[0], true);
    assert.deepEqual(
      find('By Monday Ann Lee had said that she would go.').map(({ byline }) => byline),
      [false],
    );
  });
});
