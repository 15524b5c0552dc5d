import assert from 'node:assert/strict';
import { createRuleReader } from '../../../src/engine/claims/rule-reader';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import type { Pair } from '../../../src/engine';

/** What is tried, the text, and of each claim: source | cue | content | relays. */
const FORMS: readonly (readonly [name: string, text: string, ...claims: string[]])[] = [
  ['a sum of money as what is pledged', 'The Lakeland Fund pledged €9 million.', 'The Lakeland Fund | pledged | €9 million'],
  [
    'what somebody is quoted with stands in front of the outlet',
    'The talks have stalled and may end, the Radix news agency quoted a diplomat as saying on Friday.',
    'a diplomat | saying | The talks have stalled and may end | the Radix news agency',
  ],
  ['a share’s place between brackets', 'Lund Corp. (NYSE: LND) owner Karl Brandt fled.'],
  [
    'what a headline is about, in front of its colon',
    'Norway: Rations for 800 people to run out in May, agencies warn',
    'agencies | warn | Rations for 800 people to run out in May',
  ],
  ['a newsroom’s label', 'LATEST: Fjord road reopens after storm'],
];

describe('the rule reader, form by form', () => {
  let tagger: Tagger;
  before(async () => {
    tagger = createTagger(await loadLanguageModel());
  });
  const reader = createRuleReader();

  for (const [name, text, ...claims] of FORMS) {
    it(name, () => {
      const words = (parts: readonly Pair[]): string => parts.map(([start, end]) => text.slice(start, end)).join(' … ');
      const found = reader
        .read(readParagraph(tagger(text)))
        .map(({ source, cue, content, via }) =>
          [words(source), words(cue), words(content), ...(via.length > 0 ? [words(via)] : [])].join(' | '),
        );
      assert.deepEqual(found, claims);
    });
  }
});
