import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger } from '../../../src/engine/text/tagger';
import { tokenFrom } from '../../../src/engine/text/token-index';

describe('tokenFrom', () => {
  const texts = [
    '',
    'One.',
    'A b c d e f g h i j k l m n o p q r s t u v w x y z',
    `${'a '.repeat(60)}${'Incomprehensibilities '.repeat(30)}${'. '.repeat(40)}end`,
  ];

  it('gives the first token that starts at or behind any offset', async () => {
    const tag = createTagger(await loadLanguageModel());
    for (const text of texts) {
      const { tokens } = tag(text);
      for (let offset = -2; offset <= text.length + 2; offset++) {
        const first = tokens.findIndex(({ start }) => start >= offset);
        assert.equal(tokenFrom(tokens, offset), first < 0 ? tokens.length : first, `${text.slice(0, 20)} ${String(offset)}`);
      }
    }
  });
});
