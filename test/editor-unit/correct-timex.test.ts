import assert from 'node:assert/strict';
import { parseTimex } from '../../src/editor/corrections/correct/timex';

/** "value TYPE", or what is wrong. */
function read(input: string): string {
  const found = parseTimex(input);
  return 'problem' in found ? `${found.problem}${'part' in found ? ` ${found.part}` : ''}` : `${found.value} ${found.type}`;
}

describe('a TIMEX3 value that somebody types', () => {
  it('is taken in each of its forms', () => {
    const dates = ['2024-04-09', '2024-04', '2024', '202', '20', '2024-W15', '2024-W15-2', '2024-W15-WE', '2024-Q2', '2024-H1', '2024-SU'];
    const open = [
      'XXXX-WXX-2',
      'XXXX-04-09',
      '2024-XX',
      '20XX',
      'PAST_REF',
      'PRESENT_REF',
      'FUTURE_REF',
      '2024-02-29',
      'XXXX-02-29',
      'BC0044',
    ];
    for (const value of [...dates, ...open]) assert.equal(read(value), `${value} DATE`);
    for (const value of [
      '2024-04-09T14:30',
      '2024-04-09TMO',
      '2024-04-09T14',
      '2024-04-09T14:30:15Z',
      '2024-04-09T09:00+02:00',
      'XXXX-XX-XXTEV',
    ])
      assert.equal(read(value), `${value} TIME`);
    for (const value of ['P2D', 'PXD', 'P1Y6M', 'PT2H30M', 'P1DT12H', 'P2.5Y', 'P3DE', 'P1CE', 'PTXM', 'P1WE', 'P2Q']) {
      assert.equal(read(value), `${value} DURATION`);
    }
  });

  it('may be written small and with blanks around it', () => assert.equal(read(' 2024-w15 '), '2024-W15 DATE'));

  it('says what is wrong', () => {
    const wrong: Readonly<Record<string, string>> = {
      '': 'empty',
      '  ': 'empty',
      Tuesday: 'form',
      '2024-4-9': 'form',
      '2024-13': 'month 13',
      '2024-00-09': 'month 00',
      '2024-04-31': 'day 31',
      '2023-02-29': 'day 29',
      '2024-W54': 'week 54',
      '2024-W15-8': 'form',
      '2024-Q5': 'form',
      '2024-04-09T25': 'hour 25',
      '2024-04-09T14:75': 'minute 75',
      '2024-04-09T': 'time',
      '2024-04-09Tnoon': 'time',
      P: 'duration',
      PT: 'duration',
      P2: 'duration',
      PD: 'duration',
      P2B: 'unit',
      P2H: 'unit',
      PT2D: 'unit',
      '2024-04-09-10': 'form',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(wrong).map((input) => [input, read(input)])), wrong);
  });

  it('is read in time linear in its length', () => {
    for (const input of [`P${'1Y'.repeat(100_000)}`, '9'.repeat(200_000), `P${'X'.repeat(100_000)}`, '-'.repeat(100_000)]) read(input);
  });
});
