import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../../src/engine';

describe('whom “he” and “she” mean as sources', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });
  /** The source of the last claim. */
  const last = (text: string): string | undefined => engine.analyse(text, { publicationDate: '2024-04-09' }).claims.at(-1)?.sourceId;

  it('nobody whom the same sentence names behind them', () => {
    assert.equal(last('Minister Paul Mercier met Karl Weber. He told Mercier that the road was closed.'), 'karl-weber');
  });
  it('somebody whom it names once more', () => {
    const text = 'Minister Paul Mercier met Karl Weber. Mercier was late. He added that the road was closed, Mercier told the council.';
    const { claims } = engine.analyse(text, { publicationDate: '2024-04-09' });
    assert.ok(claims.every(({ sourceId }) => sourceId === 'paul-mercier'));
  });
  it('somebody whom it names once more with a title', () => {
    const text =
      'Minister Karl Weber said the road was open. Rumours that it was closed were not true, he said, Mr. Weber told the council.';
    const { claims } = engine.analyse(text, { publicationDate: '2024-04-09' });
    assert.ok(claims.every(({ sourceId }) => sourceId === 'karl-weber'));
  });
  it('a woman of whom another sentence of her paragraph tells it, where a man is spoken of beside her', () => {
    const text = `Former secretary Karl Weber said the road was closed.

Minister Tsholo Kgari, seated next to him, said his memory was failing. “I have the file,” she said.`;
    assert.equal(last(text), 'tsholo-kgari');
  });
  it('nobody whom the article names behind somebody of whom only the words are told', () => {
    const text = `Minister Petra Holm declined to comment.

Outside the court, a pensioner said she had come early. “I wanted to see it,” she said.`;
    assert.equal(last(text), 'unknown');
  });
  it('whom the speaker before spoke to, where nothing tells that the speaker is a man', () => {
    const text = `Lars Ekman told the court that he was surprised.

Prosecutor Ylva Brandt reminded him of the letter.

“I get many letters,” he said.`;
    assert.equal(last(text), 'lars-ekman');
  });
  it('whoever spoke last, though a pronoun named him and others have been named since', () => {
    const text = `Minister Paul Mercier said the road was closed.

He also said that it was an old road, and that the plans of Mayor Karl Weber’s council were older.

“It will open in May,” he added.`;
    assert.equal(last(text), 'paul-mercier');
  });
  it('the speaker before, and not who is spoken of in what the pronoun’s verb reports in front of it', () => {
    const text = `Minister Paul Mercier said the talks had been long.

The fact that Karl Weber and Ivo Lund came was a sign of hope, he said.`;
    assert.equal(last(text), 'paul-mercier');
    const again = `Minister Paul Mercier said the budget was safe.

President Karl Weber would sign it on Monday, he said.`;
    assert.equal(last(again), 'paul-mercier');
  });
  it('the speaker before, and not the subject of what he says', () => {
    const text = `Minister Tsholo Kgari said Governor Karl Weber had left the talks.

He said the governor was free to return.

He urged people to stay calm.`;
    assert.equal(last(text), 'tsholo-kgari');
  });
  it('whom the reported words name, where nobody else is there', () => {
    assert.equal(last('Mayor Ann Lee criticised Governor Karl Weber.\n\nWeber was not told, he said.'), 'karl-weber');
  });
  it('nobody whom only the quoted words name', () => {
    const text = `Minister Paul Mercier said Karl Weber was the right man.

“Weber knows the road,” he said.`;
    assert.equal(last(text), 'paul-mercier');
  });
  it('not the speaker before where somebody else acts in the sentence', () => {
    const text = 'Paul Mercier said the road was closed. Karl Weber was calmer: it would, he said, open soon.';
    assert.equal(last(text), 'karl-weber');
  });
  it('no speaker because of what somebody only wants', () => {
    const text = 'Paul Mercier said the road was closed. Nobody knew why Karl Weber wants it open. “It is old,” he added.';
    assert.equal(last(text), 'paul-mercier');
  });
  it('whom the same pronoun means before', () => {
    const text = `Karl Weber’s son, Paul, defended him. “We are proud,” Paul Weber said.

The council replaced Karl Weber in May. He had worked there for years. In June he left town when he suggested that the road be closed.`;
    assert.equal(last(text), 'karl-weber');
  });
  it('who only follows the pronoun', () => {
    const text = 'Paul Mercier left. Asked whether he feared the vote, Karl Weber shrugged. “Let it come,” he said.';
    assert.equal(last(text), 'karl-weber');
  });
  it('not whoever has the word in a transcript', () => {
    const text = `The president of the club, Paul Mercier, met reporters with his spokesman, Karl Weber.

MR. WEBER: The president is well. He said the road was closed.

QUESTION: When?

MR. WEBER: In May.`;
    const { claims } = engine.analyse(text, { publicationDate: '2024-04-09' });
    const said = claims.find(({ cue }) => text.slice(...cue[0]!) === 'said');
    assert.equal(said?.sourceId, 'paul-mercier');
  });

  it('with “it” the body or country that the paragraph is about, and never two', () => {
    const two = 'Norway and Peru objected to the deal.';
    const text = `${two}\n\nGhana has walked a fine line on Chile for years. One of six powers that lead the talks, it criticized the union.`;
    assert.equal(last(text), 'org:Ghana');
    assert.equal(last('The Tribune said that it was an act of war.\n\nNorway has intensified its criticism of Peru.'), 'org:Norway');
    assert.equal(last('N. Korea slams S. Korea for a joint drill near the border.'), 'org:North Korea');
    assert.equal(last('The minister visited the IMF. It said that growth would slow.'), 'org:IMF');
  });
});
