import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMarks } from '../../src/engine/quotations/marks';
import { pairQuotations } from '../../src/engine/quotations/pair';
import { markedParagraphs } from '../engine/quotations/pieces';

/** Marks of every style between words, stops and line ends. */
const pieces = fc.array(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    '``',
    '«',
    '»',
    '„',
    '‹',
    '›',
    '‘',
    '’',
    "'",
    'word',
    'Word',
    'he said',
    ', ',
    '. ',
    ' ',
    '\n',
    '5',
    '—',
    '\ud800',
  ),
  { maxLength: 60 },
);
const text = pieces.map((list) => list.join(''));

describe('quotation marks, on any text', () => {
  it('are in order and in bounds', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end } of findMarks(any)) {
          assert.ok(at <= start && start < end && end <= any.length);
          at = end;
        }
      }),
    );
  });

  it('give stretches that are in order, disjoint and each in its paragraph', () => {
    fc.assert(
      fc.property(text, (any) => {
        const paragraphs = markedParagraphs(any);
        let at = 0;
        for (const { start, end, paragraph } of pairQuotations(any, paragraphs)) {
          const { start: from, reading } = paragraphs[paragraph]!;
          assert.ok(at <= start && start < end && from <= start && end <= from + reading.text.length);
          at = end;
        }
      }),
    );
  });

  it('survive a long row of each mark', () => {
    for (const mark of ['“', '”', '"', "'", "''", '«', '‘']) {
      const many = mark.repeat(200_000 / mark.length);
      assert.doesNotThrow(() => pairQuotations(many, markedParagraphs(many)));
    }
  });
});
