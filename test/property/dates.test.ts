import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../src/engine/dates';
import { english } from '../../src/engine/lang/en/dates';
import { datesOf } from '../engine/dates/readings';
import { TIMEX3_MOD, TIMEX3_VALUE } from '../engine/dates/timex-grammar';

/** Every word and phrase that the rules know, and pieces between and around them: random articles hit rules all the time. */
const WORDS = Object.values(english.classes).flatMap((list) => Object.keys(list));
const NUMBERS = [
  '0',
  '1',
  '2',
  '9',
  '12',
  '24',
  '29',
  '30',
  '31',
  '32',
  '99',
  '100',
  '1000',
  '1987',
  '2024',
  '2200',
  '9999',
  '1,000',
  '2.5',
  '7.45',
  '1/2',
  '10:30',
  '00',
  '0735',
  '3rd',
  '1990s',
  '99999999999999999999',
];
const GLUE = [' ', ' ', ' ', ' ', '-', ', ', '. ', '/', ':', '’s ', "'", '\n', '\t', '\u00a0', '–', '“', '”', '(', '$', '%'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map(capital) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom('Vance', 'said', 'will', 'mayor', 'İ', 'ß', '\ud83d', '\udc00', '😀', 'x'.repeat(50)) },
);
const text = fc.array(fc.tuple(word, fc.constantFrom(...GLUE)), { maxLength: 40 }).map((pieces) => pieces.flat().join(''));
const day = fc.option(
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
);

describe('the date layer on any text', () => {
  it('gives ordered, disjoint spans in bounds, and valid TIMEX3', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), day, (words, publicationDate) => {
        let last = 0;
        for (const { start, end, type, value, mod } of datesOf(words, publicationDate)) {
          assert.ok(start >= last && end > start && end <= words.length, `span ${String(start)}-${String(end)}`);
          last = end;
          assert.match(value, TIMEX3_VALUE);
          assert.equal(type === 'DURATION', value.startsWith('P') && !value.endsWith('_REF') && type !== 'SET', `${type} ${value}`);
          if (mod !== undefined) assert.match(mod, TIMEX3_MOD);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a paragraph alike whatever its white space is', () => {
    fc.assert(
      fc.property(text, (words) => {
        const lines = words.replace(/[\t\n\u00a0]/g, '\n');
        const plain = findDates(lines).map((found) => lines.slice(found.start, found.end).replace(/\s+/g, ' '));
        const carriage = lines.replaceAll('\n', '\r\n');
        assert.deepEqual(
          findDates(carriage).map((found) => carriage.slice(found.start, found.end).replace(/\s+/g, ' ')),
          plain,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('throws on nothing and stays bounded on long monotonous texts', () => {
    for (const piece of [
      'a ',
      'the ',
      'May ',
      '1 ',
      '1-',
      '1,',
      '12:',
      '3/',
      'twenty ',
      'hundred ',
      'the end of ',
      'last ',
      'early ',
      'Friday, ',
      '.',
      '“',
      'A',
      '\ud83d',
      'one and ',
      'two thousand and ',
    ]) {
      const long = piece.repeat(Math.ceil(60_000 / piece.length));
      const found = findDates(long);
      assert.ok(found.length <= long.length);
    }
  });

  it('says nothing of itself that cannot be sent', () => {
    const sample = 'On Tuesday, May 3, they met for two days. A year earlier it was early spring.';
    assert.deepEqual(structuredClone(findDates(sample)), findDates(sample));
  });
});
