import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('bodies that a bracket explains are nobody’s names', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, people: string, bodies: string])[] = [
    [
      'Ann Foley says he told Premier Narb might close schools\n\nThe National Animal Research Board (Narb) met. Foley defied Narb.',
      'Ann Foley',
      'Narb|National Animal Research Board|Narb|Narb',
    ],
    ['The Coastal Water Board (Cowab) met. Mr Holm and President Cowab left.', 'Holm', 'Coastal Water Board|Cowab|Cowab'],
    // A longer name that has the letters is somebody's, and so is a family name behind a body.
    ['The National Action Team (Nat) met Nat Hale.', 'Nat Hale', 'National Action Team|Nat'],
    ['Aides at the Trade Department (Holm) met Eric Holm.', 'Eric Holm', 'Trade Department'],
  ];
  for (const [text, people, bodies] of EXAMPLES)
    it(text, () => {
      const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
      const found = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
      assert.equal(found.people.map(({ name }) => name).join('|'), people);
      assert.equal(found.organizations.map(({ start, end }) => text.slice(start, end)).join('|'), bodies);
    });
});
