import assert from 'node:assert/strict';
import { parsePlainDate } from '../../src/editor/publication/plain-date';

const read = (input: string, locales?: string[]) => parsePlainDate(input, '2024-04-10', locales);

describe('a plain date', () => {
  for (const input of [
    '2024-04-09',
    ' 20240409 ',
    '2024/4/9',
    '2024.04.09',
    '9 April 2024',
    '9th of April 2024',
    'April 9, 2024',
    'Apr. 9th 2024',
    'APRIL 9 2024',
    'Tuesday, April 9, 2024',
    'Tues., 9 Apr 2024',
    '9.4.2024',
    '9. 4. 2024',
    'yesterday',
  ]) {
    it(`is read from “${input}”`, () => assert.deepEqual(read(input), { iso: '2024-04-09' }));
  }

  it('is read from days near today, over the ends of months', () => {
    assert.deepEqual(read('Today'), { iso: '2024-04-10' });
    assert.deepEqual(parsePlainDate('yesterday', '2024-03-01'), { iso: '2024-02-29' });
    assert.deepEqual(parsePlainDate('tomorrow', '2024-12-31'), { iso: '2025-01-01' });
  });

  it('is read in other languages that are asked for', () => {
    assert.deepEqual(read('Dienstag, 9. März 2021', ['en', 'de']), { iso: '2021-03-09' });
    assert.deepEqual(read('9 mars 2021', ['en', 'fr']), { iso: '2021-03-09' });
    assert.deepEqual(read('9 mars 2021'), { problem: 'not-a-date' });
  });

  for (const input of [
    '',
    'soon',
    '2024',
    'April',
    'April 2024',
    '9 April 2024 or so',
    '1234567',
    '2024-04',
    '99',
    'x'.repeat(1000),
    '9 9 April 2024',
  ]) {
    it(`is not read from “${input.slice(0, 20)}”`, () => assert.deepEqual(read(input), { problem: 'not-a-date' }));
  }

  it('needs a year', () => assert.deepEqual(read('9 April'), { problem: 'no-year' }));

  it('must be in the calendar', () => {
    assert.deepEqual(read('2023-02-29'), { problem: 'no-such-day', day: 29, month: 2, year: 2023 });
    assert.deepEqual(read('31 April 2024'), { problem: 'no-such-day', day: 31, month: 4, year: 2024 });
    assert.deepEqual(read('2024-13-01'), { problem: 'no-such-day', day: 1, month: 13, year: 2024 });
    assert.deepEqual(read('0001-01-01'), { problem: 'no-such-day', day: 1, month: 1, year: 1 });
    assert.deepEqual(read('2024-00-10'), { problem: 'no-such-day', day: 10, month: 0, year: 2024 });
  });

  it('must not be two days at once', () => {
    assert.deepEqual(read('4/9/2024'), { problem: 'ambiguous', readings: ['2024-04-09', '2024-09-04'] });
    assert.deepEqual(read('25/9/2024'), { iso: '2024-09-25' });
    assert.deepEqual(read('9/25/2024'), { iso: '2024-09-25' });
    assert.deepEqual(read('5/5/2024'), { iso: '2024-05-05' });
  });

  it('must be on its weekday', () => {
    assert.deepEqual(read('Monday, 9 April 2024'), { problem: 'wrong-weekday', iso: '2024-04-09', weekday: 2 });
  });
});
