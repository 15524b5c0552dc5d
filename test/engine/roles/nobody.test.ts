import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

describe('words of offices that name nobody', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    // "official" as an adjective.
    ['It was his second official trip to Chile.'],
    ['They got an official welcome at the harbour.'],
    ['An official Twitter account posted it.'],
    ['The official Xinhua news agency reported it.'],
    ['Her official residence was searched.'],
    ['An official aware of the plan agreed.', 'An official ~ indefinite !'],
    ['The official claims that they left.', 'The official ~ definite !'],
    ['A local official Monday confirmed it.', 'A local official ~ indefinite !'],
    ['They met the official yesterday.', 'the official ~ definite !'],
    // Offices that are to be filled.
    ['Every town needs to have a Governor, a Mayor and a judge.'],
    ['The talks need a Speaker.'],
    ['The board will appoint a commissioner.'],
    ['They asked for help, and a judge came.', 'a judge ~ indefinite !'],
    ['They have a governor who lies.', 'a governor ~ indefinite !'],
  ];
  for (const [text, ...roles] of EXAMPLES)
    it(text, () => {
      assert.deepEqual(marked(tag, text), roles);
    });
});
