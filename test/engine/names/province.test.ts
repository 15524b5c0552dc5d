import assert from 'node:assert/strict';
import { readParagraph } from '../../../src/engine/pipeline';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import { CERTAIN_FULL } from '../../../src/engine/names/evidence';

describe('names behind the province of an office', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });

  const EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
    ['The Commissioner of Human Settlements, Joe Banda, left.', 'Joe Banda'],
    ['The Controller of Public Accounts left.'],
    ['The head of Internal Auditing Tom Hale left.', 'Tom Hale'],
    ['The Secretary of Public Prosecutions Ann Lee left.', 'Ann Lee'],
    // Surnames that are words of English.
    ['Chad’s vice trade minister, He Wenbo, left.', 'He Wenbo'],
    ['“It is over,” said He Jianrong, a trader.', 'He Jianrong'],
    ['Philippine Defense chief Ana Paz left.', 'Ana Paz'],
    ['The Minister of Health Carter left.', 'Carter'],
    ['The Director of Public Works, Okot Lajul, left.', 'Okot Lajul'],
  ];
  for (const [text, ...names] of EXAMPLES)
    it(text, () => {
      const found = readParagraph(tag(text)).names.filter(({ score }) => score >= CERTAIN_FULL);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        names,
      );
    });
});
