import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../src/engine';
import { finish } from '../../src/engine/steps';

const OPTIONS = { publicationDate: '2025-03-18' };

/** A paragraph with people, a date, a quotation and claims; `word` tells it from the others. */
const paragraph = (word: string): string =>
  `Interior Minister Ann ${word} said on Tuesday that the ${word} road “will open in May”. According to Tass, she told lawmakers more.`;

describe('a session', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  const words = ['Lund', 'Brandt', 'Hale', 'Ode', 'Lund', 'Vik'];
  const text = words.map(paragraph).join('\n\n');
  const third = text.indexOf('Interior Minister Ann Hale');

  const changes: Readonly<Record<string, string>> = {
    'a letter in the middle': `${text.slice(0, third + 30)}x${text.slice(third + 30)}`,
    'a letter at the beginning': `x${text}`,
    'a letter at the end': `${text}x`,
    'a paragraph more': `${text.slice(0, third)}${paragraph('Moe')}\n\n${text.slice(third)}`,
    'a paragraph less': text.slice(0, third) + text.slice(text.indexOf('Interior Minister Ann Ode')),
    'a paragraph twice': `${text}\n\n${paragraph('Hale')}`,
    'two paragraphs made one': text.replace('more.\n\nInterior Minister Ann Hale', 'more. Interior Minister Ann Hale'),
    'a blank line more in front': `\n\n${text}`,
    'the paragraphs in another order': [...words].reverse().map(paragraph).join('\n\n'),
    'nothing left': '',
    'another text': paragraph('Moe'),
  };

  for (const [change, changed] of Object.entries(changes)) {
    it(`says the same as a fresh one of a text with ${change}`, () => {
      const session = engine.open();
      session.update(text, OPTIONS);
      session.readClaims();
      for (const now of [changed, text]) {
        session.load(now, OPTIONS);
        session.readClaims();
        assert.deepEqual(session.annotations, engine.analyse(now, OPTIONS));
      }
    });
  }

  it('says the same under another publication date', () => {
    const session = engine.open();
    session.update(text, OPTIONS);
    session.readClaims();
    for (const options of [{ publicationDate: '2024-01-02' }, {}, OPTIONS]) {
      session.load(text, options);
      assert.deepEqual(session.annotations, engine.analyse(text, options));
    }
  });

  it('says the same when a change was dropped half-way', () => {
    const session = engine.open();
    session.update(text, OPTIONS);
    const dropped = session.loadInSteps(changes['a paragraph more']!, OPTIONS);
    for (let step = 0; step < 3; step++) dropped.next();
    finish(session.loadInSteps(changes['a letter in the middle']!, OPTIONS));
    session.readClaims();
    assert.deepEqual(session.annotations, engine.analyse(changes['a letter in the middle']!, OPTIONS));
  });

  it('reads again what was taken out a hundred paragraphs ago, and says the same', () => {
    const session = engine.open();
    for (let i = 0; i < 100; i++) session.load(`${text}\n\nParagraph number ${String(i)}.`, OPTIONS);
    session.readClaims();
    session.load(`${text}\n\nParagraph number 1.`, OPTIONS);
    session.readClaims();
    assert.deepEqual(session.annotations, engine.analyse(`${text}\n\nParagraph number 1.`, OPTIONS));
  });
});
