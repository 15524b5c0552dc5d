import assert from 'node:assert/strict';
import { identifyInSteps } from '../../../src/engine/people/identify';
import { readParagraph } from '../../../src/engine/pipeline';
import { finish } from '../../../src/engine/steps';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('officials by the words beside their names', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const officials = (text: string): readonly string[] => {
    const paragraphs = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(tag(text.slice(start, end))) }));
    const { people } = finish(identifyInSteps(text, paragraphs, { registry: undefined, date: '2024-05-01' }));
    return people.filter(({ official }) => official).map(({ name }) => name);
  };

  const EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
    ['MPs like Ann Lee said no.', 'Ann Lee'],
    ['Senators such as Ann Lee and Dr Tom Hale disagreed.', 'Ann Lee', 'Tom Hale'],
    ['Ministers, including Ann Lee, Joe Banda and Tom Hale, quit.', 'Ann Lee', 'Joe Banda', 'Tom Hale'],
    ['Generals, among them Ann Lee, fled.', 'Ann Lee'],
    ['Singers like Ann Lee left.'],
    ['Ann Lee was elected mayor of Ester, replacing Tom Hale.', 'Ann Lee', 'Tom Hale'],
    ['The firm named Ann Lee its director, replacing Tom Hale.'],
    ['Ministers met. Like Ann Lee, they were late.'],
  ];
  for (const [text, ...names] of EXAMPLES)
    it(text, () => {
      assert.deepEqual(officials(text), names);
    });
});
