import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

/** Offices with long provinces before names of which no list has a word. */
describe('offices with several provinces', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    ['The Minister of Transport and Works Okin Lajul left.', 'The Minister of Transport and Works = Okin Lajul !'],
    ['The Minister of Trade and Regional Integration, Okin Lajul, left.', 'The Minister of Trade and Regional Integration = Okin Lajul !'],
    [
      'The Minister of Agriculture, Irrigation and Rural Development, Okin Lajul, left.',
      'The Minister of Agriculture, Irrigation and Rural Development = Okin Lajul !',
    ],
    [
      'Minister for Women, Children and Social Protection Okin Lajul left.',
      'Minister for Women, Children and Social Protection = Okin Lajul !',
    ],
    ['Minister of Industry and Advanced Technology Okin Lajul left.', 'Minister of Industry and Advanced Technology = Okin Lajul !'],
    ['Commissioner for Works and Housing Okin Lajul left.', 'Commissioner for Works and Housing = Okin Lajul !'],
    [
      'Minister of State for Skill Development and Entrepreneurship Okin Lajul left.',
      'Minister of State for Skill Development and Entrepreneurship = Okin Lajul !',
    ],
    ['The Minister of Health and Tom Hale left.', 'The Minister of Health ~ definite !'],
    ['They met parliamentarians Okin Lajul and Opio Mato.', 'parliamentarians = Okin Lajul !'],
    ['US envoys Okin Lajul and Opio Mato arrived.', 'US envoys = Okin Lajul !'],
    // Letters that an office is short for.
    ['The Member of Parliament (MP) for Sorel East, Okin Lajul, left.', 'The Member of Parliament (MP) for Sorel East = Okin Lajul !'],
    ['The Permanent Secretary (PS) for Roads Okin Lajul left.', 'The Permanent Secretary (PS) for Roads = Okin Lajul !'],
    [
      'The Director General (DG) of the Ports Authority, Okin Lajul, left.',
      'The Director General (DG) of the Ports Authority = Okin Lajul !',
    ],
    [
      'The secretary of the National Union of Teachers (NUT) in Sorel, Okin Lajul, left.',
      'The secretary of the National Union of Teachers (NUT) in Sorel = Okin Lajul',
    ],
    // Whom the office serves, and in what.
    ['The special adviser to the governor on media, Okin Lajul, left.', 'The special adviser to the governor on media = Okin Lajul !'],
    ['The Special Assistant to the Governor, Okin Lajul, left.', 'The Special Assistant to the Governor = Okin Lajul !'],
    ['The chief of staff to the president, Okin Lajul, left.', 'The chief of staff to the president = Okin Lajul !'],
    ['They took the police chief to court.', 'the police chief ~ definite !'],
  ];
  for (const [text, ...roles] of EXAMPLES) it(text, () => assert.deepEqual(marked(tag, text), roles));
});
