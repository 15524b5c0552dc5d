import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerptAround, shorten } from '../../src/editor/trees/excerpt';

describe('an excerpt', () => {
  it('shows the words with some of their line, cut at blanks', () => {
    const text =
      'Before the meeting in the old town hall the mayor Ann Lee told a crowd of several hundred people that the bridge would open in May.';
    const start = text.indexOf('Ann Lee');
    const excerpt = excerptAround(text, [start, start + 7]);
    assert.equal(excerpt.text, '…town hall the mayor Ann Lee told a crowd of several hundred people that the bridge');
    assert.equal(excerpt.text.slice(...excerpt.highlight), 'Ann Lee');
  });

  it('stays in its line', () => {
    const excerpt = excerptAround('One line.\r\nAnn Lee\r\nAnother.', [11, 18]);
    assert.deepEqual(excerpt, { text: 'Ann Lee', highlight: [0, 7] });
  });

  it('holds its words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '“'), maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const excerpt = excerptAround(text, [start, end]);
        assert.equal(excerpt.text.slice(...excerpt.highlight), text.slice(start, end).replace(/\s/g, ' '));
      }),
    );
  });
});

describe('a shortened text', () => {
  it('ends at a blank where there is one near enough', () => {
    assert.equal(shorten('one two three', 20), 'one two three');
    assert.equal(shorten('one two three', 10), 'one two…');
    assert.equal(shorten('a'.repeat(30), 10), `${'a'.repeat(9)}…`);
  });
});
