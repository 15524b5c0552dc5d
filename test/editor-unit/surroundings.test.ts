import assert from 'node:assert/strict';
import { makeAnchor } from '../../src/engine/anchors/anchor';
import { behind, inFront } from '../../src/editor/corrections/check/surroundings';

describe('what stood around the words of a correction', () => {
  const around = (text: string, words: string): readonly [string, string] => {
    const start = text.indexOf(words);
    const { prefix, suffix } = makeAnchor(text, { start, end: start + words.length });
    return [inFront(prefix), behind(suffix)];
  };

  it('begins and ends with whole words', () => {
    const text = 'Before the meeting in the old town hall the mayor Ann Lee told a crowd of several hundred people that it would rain.';
    assert.deepEqual(around(text, 'Ann Lee'), ['…in the old town hall the mayor ', ' told a crowd of several…']);
  });

  it('is what stood on their line', () => {
    const text = 'A line of the article above it.\r\n\r\nThe mayor Ann Lee left.\r\n\r\nA line of the article below it.';
    assert.deepEqual(around(text, 'Ann Lee'), ['The mayor ', ' left.']);
    assert.deepEqual(around(text, 'The mayor'), ['', ' Ann Lee left.']);
  });

  it('is all there was, at the ends of a text', () => {
    assert.deepEqual(around('The mayor Ann Lee left.', 'Ann Lee'), ['The mayor ', ' left.']);
    assert.deepEqual(around('Ann Lee', 'Ann Lee'), ['', '']);
  });

  it('is left out where it is one long word', () => {
    assert.deepEqual(around(`${'x'.repeat(50)}Lee${'y'.repeat(50)}`, 'Lee'), ['…', '…']);
  });
});
