import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
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

  it('parts words at control characters, too, so that none is longer than any word', () => {
    assert.deepEqual(tokens('one\u0001two \u0007three'), ['one', 'two', 'three']);
    assert.equal(tokens('a\u0001'.repeat(50_000)).length, 50_000);
  });

  it('keeps names with letters of other alphabets of Europe and Vietnam in one piece', () => {
    assert.deepEqual(tokens('Erdoğan, Čapek, Nguyễn Văn Łukasz and Şahin’s son'), [
      ...['Erdoğan', ',', 'Čapek', ',', 'Nguyễn', 'Văn', 'Łukasz', 'and', 'Şahin', '’s', 'son'],
    ]);
  });

  it('reads a word as it is, whatever has been read before', () => {
    // wink-nlp itself remembers unknown words in whatever pieces they first came, and cuts them so ever after.
    const before = tokens('Mayor Talvio’s plan');
    tokens('“Talvio’s.”');
    tokens('Talvio’s‘');
    assert.deepEqual(tokens('Mayor Talvio’s plan'), before);
    assert.deepEqual(before, ['Mayor', 'Talvio', '’s', 'plan']);
  });

  const sentencesOf = (text: string): string[] => tag(text).sentences.map(({ start, end }) => text.slice(start, end));
  for (const text of [
    'Teachers are owed Sh7.9 billion by the county.',
    'It paid Ksh4.6 million, Rs4.2 crore, N1.5 trillion and R2.7 billion for it.',
    'He said flight No. 5 was late.',
    'She lives at No. Ten, he at no. II.',
  ])
    it(`is one sentence: ${text}`, () => assert.deepEqual(sentencesOf(text), [text]));
  for (const [first, second] of [
    ['Asked to resign, he said no.', 'Layla Marden, his deputy, said yes.'],
    ['They lay in the sun.', 'Ruth Marden was ill.'],
    ['The road cost R27.', 'It was closed.'],
  ] as const)
    it(`is two sentences: ${first} ${second}`, () => assert.deepEqual(sentencesOf(`${first} ${second}`), [first, second]));

  // But for figures with letters before them, and words that look like abbreviations, as above.
  it('gives the tokens, tags and sentences of wink-nlp', () => {
    const wink = winkNLP(model, ['sbd', 'pos']);
    const folder = new URL('../../../samples/', import.meta.url);
    for (const file of readdirSync(folder)) {
      for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
        // What wink-nlp cuts at letters with accents is kept whole here.
        if (line.trim() === '' || /[\u0100-\u024f]/.test(line)) continue;
        const document = wink.readDoc(line);
        const read = tag(line);
        const { its } = wink;
        assert.deepEqual(
          read.tokens.map(({ text, pos }) => `${text} ${pos}`),
          document
            .tokens()
            .out(its.value)
            .map((text, i) => `${text} ${document.tokens().out(its.pos)[i]!}`),
        );
        assert.deepEqual(
          read.sentences.map(({ start, end }) => line.slice(start, end)),
          document
            .sentences()
            .out()
            .map((sentence) => sentence.trim()),
        );
      }
    }
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(tag(''), { text: '', tokens: [], sentences: [] });
  });
});
