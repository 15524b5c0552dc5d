import assert from 'node:assert/strict';
import { CERTAIN, CERTAIN_FULL } from '../../../src/engine/names/evidence';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('names of which no list has a word', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
    ['“The road is closed,” said Okin Lajul.', 'Okin Lajul'],
    ['The road is closed, according to Okin Lajul.', 'Okin Lajul'],
    ['Okin Lajul was killed on Monday.', 'Okin Lajul'],
    ['Okin Lajul has denied the charge.', 'Okin Lajul'],
    ['Okin Lajul of the Farmers’ League left.', 'Okin Lajul'],
    ['Okin Lajul, of the Farmers’ League, left.', 'Okin Lajul'],
    ['The council has appointed Okin Lajul as its auditor.', 'Okin Lajul'],
    ['“The road is closed,” Lajul said.', 'Lajul'],
    ['Lajul, a lawmaker from the north, said no.', 'Lajul'],
    ['Lajul, the minister of works, said no.', 'Lajul'],
    ['The talks were led by the prime minister of Togo Okin Lajul.', 'Okin Lajul'],
    ['He was sworn in by the chairman of the Supreme Court Okin Said Lajul.', 'Okin Said Lajul'],
    ['M Opio Lajul MP and Okin Kato Mato MP were there.', 'M Opio Lajul', 'Okin Kato Mato'],
    ['The two, Okin Lajul and Opio Lajul, have appeared in court.', 'Okin Lajul', 'Opio Lajul'],
    ['Md. Okin Lajul said no.', 'Md. Okin Lajul'],
    ['The death of Okin Peter Mato, 54, was confirmed.', 'Okin Peter Mato'],
    // What may be a place, a thing or a body.
    ['They fought near Okin Lajul.'],
    ['The Okin Lajul was built in Gdansk.'],
    ['It was made by the firm Okin Lajul.'],
    ['“The road is closed,” Commerce said.'],
    ['They described the so-called Okin-Lajul Partnership.'],
    ['In Lajul, the minister of works said no.'],
  ];
  for (const [text, ...names] of EXAMPLES)
    it(text, () => {
      const found = readParagraph(tag(text)).names.filter(({ score, words }) => score >= (words.length > 1 ? CERTAIN_FULL : CERTAIN));
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        names,
      );
    });
});
