import assert from 'node:assert/strict';
import { MAX_PARAGRAPH, splitParagraphs } from '../../../src/engine/text/paragraphs';

const pieces = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('takes a line as a paragraph', () => {
    assert.deepEqual(pieces('One.\nTwo.\n\n  Three. \n'), ['One.', 'Two.', 'Three.']);
  });

  it('reads CRLF as LF', () => {
    assert.deepEqual(pieces('One.\r\nTwo.\r\n\r\nThree.'), ['One.', 'Two.', 'Three.']);
  });

  it('joins the lines of a block that was wrapped at a column', () => {
    const wrapped = [
      'The minister of a small country told the reporters who had waited',
      'since the morning that the border would stay open until the end of',
      'the week.',
    ].join('\n');
    assert.deepEqual(pieces(`${wrapped}\n\nNobody replied.`), [wrapped, 'Nobody replied.']);
  });

  it('joins lines of which one stops in the middle of a sentence and the next goes on in small letters', () => {
    const first = 'The bridge was closed on Monday,\nthe mayor of the small town by the river told all of the\nreporters.';
    assert.deepEqual(pieces(`${first}\nShe left early.`), [first, 'She left early.']);
    assert.deepEqual(pieces('Mayor opens the bridge after six weeks\nby: Ana Roe'), [
      'Mayor opens the bridge after six weeks',
      'by: Ana Roe',
    ]);
  });

  it('leaves a headline apart from the date and the prose below it', () => {
    const headline = 'Ministers call the reopening of the bridge a key to the talks';
    assert.deepEqual(pieces(`${headline}\nMay 4, 2016 / 4:45 PM`), [headline, 'May 4, 2016 / 4:45 PM']);
    const prose = `The council ${'met and voted and '.repeat(15)}went home.`;
    assert.deepEqual(pieces(`${headline}\n${prose}`), [headline, prose]);
  });

  it('leaves a line apart from a mark that follows it', () => {
    const line = '“I would call it a bridge that nobody has ever asked for,” she said.';
    assert.deepEqual(pieces(`${line}\n© Sound Tribune 2020`), [line, '© Sound Tribune 2020']);
  });

  it('leaves short lines apart, as navigation has them', () => {
    assert.deepEqual(pieces('Home\nWorld\nSport\nNewsletter'), ['Home', 'World', 'Sport', 'Newsletter']);
  });

  it('leaves whole paragraphs on lines of their own apart', () => {
    const first = 'The council met for six hours in the old town hall before it adopted the plan.';
    assert.deepEqual(pieces(`${first}\n${first}`), [first, first]);
  });

  it('gives nothing for white space', () => {
    assert.deepEqual(pieces(' \n\t\r\n\u00a0\n'), []);
  });

  it('cuts what is longer than any paragraph', () => {
    const text = 'word '.repeat(MAX_PARAGRAPH);
    const cut = splitParagraphs(text);
    assert.ok(cut.every(({ start, end }) => end - start <= MAX_PARAGRAPH));
    assert.equal(pieces(text).join(' '), text.trim());
    assert.equal(pieces('x'.repeat(3 * MAX_PARAGRAPH)).join(''), 'x'.repeat(3 * MAX_PARAGRAPH));
  });
});
