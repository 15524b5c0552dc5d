import assert from 'node:assert/strict';
import { identifyInSteps, type Entities } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('what the article tells of an official besides the office', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const read = (text: string): Entities => {
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    return finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
  };
  const country = (text: string, name: string): string | undefined => read(text).people.find((person) => person.name === name)?.country;

  const COUNTRIES: readonly (readonly [why: string, text: string, country: string | undefined])[] = [
    ['behind the name', 'Prime Minister Ann Lee of Papua New Guinea spoke.', 'Papua New Guinea'],
    ['three words of a country', 'Papua New Guinea’s Prime Minister Ann Lee spoke.', 'Papua New Guinea'],
    ['the office’s city', 'Houston Mayor Ann Lee spoke.', 'United States'],
    ['a city of several countries tells none', 'Birmingham Mayor Ann Lee spoke.', undefined],
    ['a body that one country alone has', 'Kremlin spokeswoman Ann Lee spoke.', 'Russia'],
    ['whom an ambassador is sent to is not whom he serves', 'The ambassador to Spain, Ann Lee, spoke.', undefined],
    ['nor where an international body sends somebody', 'The United Nations’ envoy for Yemen, Ann Lee, spoke.', undefined],
    ['the second of two', 'He met his French and Chilean counterparts, Tom Hale and Ann Lee.', 'Chile'],
    ['the second who shares an office', 'The ministers of Norway, Tom Hale, and Denmark, Ann Lee, met.', 'Denmark'],
    ['a committee’s topic', 'Ann Lee, a judge on Houston, spoke.', undefined],
  ];
  for (const [why, text, expected] of COUNTRIES) it(`country: ${why}`, () => assert.equal(country(text, 'Ann Lee'), expected));

  const HOLDERS: readonly (readonly [why: string, text: string, role: string, person: string])[] = [
    ['by title', 'Army chief General Ann Lee met Tom Hale. He thanked the general.', 'the general', 'ann-lee'],
    ['by the registry', 'Rishi Sunak’s plan failed. The prime minister left.', 'The prime minister', 'rishi-sunak'],
    ['the only sheriff', 'A case that the county’s sheriff called awful.\n\nSheriff Ann Lee spoke.', 'sheriff', 'ann-lee'],
    [
      'a spokesman for somebody is another',
      'Minister Ann Lee spoke. A spokesman for Ms Lee declined.',
      'A spokesman for Ms Lee',
      'unnamed-1',
    ],
    [
      'another country’s',
      'Foreign Minister Ann Lee spoke. She said Chile’s foreign minister agreed.',
      'Chile’s foreign minister',
      'unnamed-1',
    ],
  ];
  for (const [why, text, words, person] of HOLDERS) {
    it(`holder: ${why}`, () => {
      const role = read(text).roles.find(({ start, end }) => text.slice(start, end).endsWith(words));
      assert.equal(role?.person, person);
    });
  }
});
