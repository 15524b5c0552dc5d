import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { marked } from './marked';

describe('offices of two bodies, and forms of address behind them', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...roles: string[]])[] = [
    ['Unity Front and TUF-K leader Ana Paz left.', 'Unity Front and TUF-K leader = Ana Paz'],
    ['Nissan and Renault chairman Tom Hale left.', 'Nissan and Renault chairman = Tom Hale'],
    ['The White House and NATO chief Tom Hale left.', 'NATO chief = Tom Hale !'],
    ['The club and Labour leader Ana Paz left.', 'Labour leader = Ana Paz !'],
    // "advocate" as an office and as a form of address.
    ['Advocate Ana Paz left.', 'Advocate = Ana Paz'],
    ['Free speech advocate Ana Paz left.', 'Free speech advocate = Ana Paz'],
    ['The consumer advocate Ana Paz left.', 'The consumer advocate = Ana Paz'],
    ['The mayor, advocate Ana Paz, left.', 'The mayor = Ana Paz !'],
    ['The mayor of the town, advocate Ana Paz, left.', 'The mayor of the town = Ana Paz !'],
    ['Minister of Justice advocate Ana Paz left.', 'Minister of Justice = Ana Paz !'],
    [
      'Party spokesperson on health and social development advocate Ana Paz left.',
      'Party spokesperson on health and social development = Ana Paz !',
    ],
    ['Committee chairperson on trade and industry Ana Paz left.', 'Committee chairperson on trade and industry = Ana Paz'],
  ];
  for (const [text, ...roles] of EXAMPLES)
    it(text, () => {
      assert.deepEqual(marked(tag, text), roles);
    });
});
