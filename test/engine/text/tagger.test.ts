import assert from 'node:assert/strict';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';

describe('the tagger', () => {
  let tag: Tagger;
  before(async () => {
    tag = createTagger(await loadLanguageModel());
  });
  const tokens = (text: string): string[] => tag(text).tokens.map((token) => token.text);

  it('gives each token its place in the text', () => {
    const text = '“We don’t,” Mr. Hale’s  aide said .';
    for (const token of tag(text).tokens) assert.equal(text.slice(token.start, token.end), token.text);
    assert.deepEqual(tokens(text).slice(-6), ['Mr.', 'Hale', '’s', 'aide', 'said', '.']);
  });

  it('numbers the sentences and spans them', () => {
    const text = 'The mayor left. “It is late,” she said.';
    const { sentences, tokens: words } = tag(text);
    assert.deepEqual(
      sentences.map(({ start, end }) => text.slice(start, end)),
      ['The mayor left.', '“It is late,” she said.'],
    );
    assert.equal(words.at(-1)?.sentence, 1);
  });

  it('reads a wrapped paragraph with CRLF as one with LF', () => {
    assert.deepEqual(tokens('The mayor\r\nleft town.'), tokens('The mayor\nleft town.'));
  });

  it('takes a run that is longer than any word as one token, and reads on behind it', () => {
    const rubbish = 'x/'.repeat(5_000);
    assert.deepEqual(tokens(`See ${rubbish} now.`), ['See', rubbish, 'now', '.']);
    assert.equal(tag(`${rubbish} now`).sentences.length, 2);
  });

  it('keeps names with letters of other alphabets of Europe and Vietnam in one piece', () => {
    assert.deepEqual(tokens('Erdoğan, Čapek, Nguyễn Văn Łukasz and Şahin’s son'), [
      ...['Erdoğan', ',', 'Čapek', ',', 'Nguyễn', 'Văn', 'Łukasz', 'and', 'Şahin', '’s', 'son'],
    ]);
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(tag(''), { text: '', tokens: [], sentences: [] });
  });
});
