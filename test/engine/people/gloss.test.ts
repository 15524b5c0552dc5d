import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('glosses in brackets before a family name', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, mentions: string, roles: string])[] = [
    ['“We saw (Finnish Prime Minister Antti) Virtanen leave,” she said.', 'Virtanen', 'Finnish Prime Minister=Virtanen'],
    ['“Ask [President Mara J.] Kessler,” he said. Mara Kessler left.', 'Kessler|Mara Kessler', 'President=Mara Kessler'],
    ['“When [Governor J.B.] Pruett called, I went,” he said.', 'Pruett', 'Governor=Pruett'],
    // A name in a bracket of its own, behind which another sentence goes on.
    ['Police held three men (Ann Lee and Tom Hale) there.', 'Ann Lee|Tom Hale', ''],
  ];
  for (const [text, mentions, roles] of EXAMPLES)
    it(text, () => {
      const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
      const found = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
      const nameOf = (id: string): string => found.people.find((person) => person.id === id)?.name ?? id;
      assert.equal(found.mentions.map(({ start, end }) => text.slice(start, end)).join('|'), mentions);
      assert.equal(found.roles.map(({ start, end, person }) => `${text.slice(start, end)}=${nameOf(person)}`).join('|'), roles);
    });
});
