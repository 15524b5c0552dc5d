import assert from 'node:assert/strict';
import { datesOf, readings } from './readings';

/** The evidence of the first expression, codes with their values. */
const evidenceOf = (text: string, date?: string): Record<string, string | undefined> =>
  Object.fromEntries((datesOf(text, date)[0]?.evidence ?? []).map(({ code, value }) => [code, value]));

describe('reading dates in a document', () => {
  it('keeps open values without a publication date', () => {
    assert.deepEqual(readings('On Tuesday in May, last week, yesterday, last month, in the spring and this year.'), [
      ['Tuesday', 'DATE XXXX-WXX-2'],
      ['May', 'DATE XXXX-05'],
      ['last week', 'DATE XXXX-WXX'],
      ['yesterday', 'DATE XXXX-XX-XX'],
      ['last month', 'DATE XXXX-XX'],
      ['the spring', 'DATE XXXX-SP'],
      ['this year', 'DATE XXXX'],
    ]);
  });

  it('then offers the reading from the nearest full date, with its place', () => {
    const text = 'The raid was on April 9, 2024. On Monday he had fled.';
    const [, monday] = datesOf(text);
    assert.equal(monday?.value, 'XXXX-WXX-1');
    assert.deepEqual(
      monday.evidence.find(({ code }) => code === 'date-near'),
      { code: 'date-near', value: '2024-04-08', at: [16, 29] },
    );
    assert.equal(text.slice(16, 29), 'April 9, 2024');
  });

  it('offers nothing where the article has no full date', () => {
    assert.ok(!('date-near' in evidenceOf('On Monday he fled in 2024.')));
  });

  it('names the cue of the tense, and the other reading where there is none', () => {
    assert.deepEqual(evidenceOf('The envoy will arrive on Tuesday.', '2024-04-11'), {
      'date-weekday': '2024-04-11',
      'date-rule': 'weekday',
      'date-tense': 'future',
    });
    assert.deepEqual(evidenceOf('Tuesday: a day in Lima.', '2024-04-11'), {
      'date-weekday': '2024-04-11',
      'date-rule': 'weekday',
      'date-alternative': '2024-04-16',
    });
  });

  it('names the other reading of a slashed date', () => {
    assert.equal(evidenceOf('Signed 9/4/2024.')['date-alternative'], '2024-04-09');
    assert.equal(evidenceOf('Signed 9/14/2024.')['date-alternative'], undefined);
  });

  it('tells where a stretch that leans on the publication date begins and ends', () => {
    const past = evidenceOf('Rents rose in the past three years.', '2024-04-09');
    assert.deepEqual([past['date-begin'], past['date-end']], ['2021', '2024-04-09']);
    const week = evidenceOf('Rents rose last week.', '2024-04-09');
    assert.deepEqual([week['date-begin'], week['date-end']], ['2024-04-01', '2024-04-07']);
  });

  it('gives quant and freq of sets', () => {
    assert.equal(datesOf('They meet every Tuesday.')[0]?.quant, 'EVERY');
    assert.equal(datesOf('They meet twice a week.')[0]?.freq, '2X');
  });

  it('counts from the date last named, over paragraphs', () => {
    assert.deepEqual(readings('The mill burnt on May 3, 2019.\nThe next day it was sold. A year later it reopened.', '2024-04-09'), [
      ['May 3, 2019', 'DATE 2019-05-03'],
      ['The next day', 'DATE 2019-05-04'],
      ['A year later', 'DATE 2020'],
    ]);
  });

  it('compares a quarter with that of the year before', () => {
    assert.deepEqual(readings('Net fell in the second quarter from $2 million a year earlier.', '2024-08-20'), [
      ['the second quarter', 'DATE 2024-Q2'],
      ['a year earlier', 'DATE 2023-Q2'],
    ]);
  });

  it('compares with a quarter to come within the sentence alone', () => {
    const text =
      'They expect output to fall in the fourth quarter from a year earlier. Costs, a spokesman of the mine said in Lima, are lower than a year earlier.';
    assert.deepEqual(
      readings(text, '2023-10-30').map(([, reading]) => reading),
      ['DATE 2023-Q4', 'DATE 2022-Q4', 'DATE 2022'],
    );
  });

  it('lays a time of day on the day beside it', () => {
    assert.deepEqual(readings('It began at 6:30 p.m. (10:30 GMT) on Thursday.', '2024-04-09'), [
      ['6:30 p.m.', 'TIME 2024-04-04T18:30'],
      ['10:30 GMT', 'TIME 2024-04-04T10:30'],
      ['Thursday', 'DATE 2024-04-04'],
    ]);
  });

  it('says where the weekday is not that of the calendar', () => {
    assert.ok('date-weekday-contradicts' in evidenceOf('It began on Monday, April 9, 2024.'));
    assert.ok(!('date-weekday-contradicts' in evidenceOf('It began on Tuesday, April 9, 2024.')));
    assert.ok('date-weekday-contradicts' in evidenceOf('It began on Monday, April 9, in Lima.', '2024-04-11'));
  });

  it('takes the day for the month where only that gives the day of publication', () => {
    assert.deepEqual(readings('Issued 05/11/2025; due 05/12/2025.', '2025-11-05'), [
      ['05/11/2025', 'DATE 2025-11-05'],
      ['05/12/2025', 'DATE 2025-05-12'],
    ]);
    assert.equal(evidenceOf('Issued 05/11/2025.', '2025-11-05')['date-alternative'], '2025-05-11');
  });

  it('takes a verb behind an opening date for its own, and keeps to the clause behind that', () => {
    assert.deepEqual(readings('In January, the firm brought in a new head.', '1989-10-27'), [['January', 'DATE 1989-01']]);
    assert.deepEqual(readings('She said in a note that a December move can wait.', '2025-08-07'), [['December', 'DATE 2025-12']]);
  });

  it('leaves a day of the month open where another month is spoken of', () => {
    const value = (text: string): string | undefined => datesOf(text, '2024-11-06').at(-1)?.value;
    assert.equal(value('In May 2023 he wrote to them. He rang on the 2nd, he said.'), 'XXXX-XX-02');
    assert.equal(value('In October they met. He rang on the 16th, he said.'), '2024-10-16');
    assert.equal(value('In May 2023 he wrote to them. He will ring on the 12th, he said.'), '2024-11-12');
  });

  it('takes a time that begins a paragraph for no day to come', () => {
    assert.equal(datesOf('They will try again on Friday.\n21.05 CET The talks are over.', '2024-04-02').at(-1)?.value, '2024-04-02T21:05');
    assert.equal(datesOf('They will meet on Friday.\nThe talks begin at 9 a.m.', '2024-04-02').at(-1)?.value, '2024-04-05T09:00');
    assert.equal(datesOf('The fire broke out on Monday.\n9 a.m.: It is out.', '2024-04-02').at(-1)?.value, '2024-04-01T09:00');
  });

  it('goes on over the full stops of names and states', () => {
    assert.deepEqual(readings('The visit is expected of U.S. Secretary Ann Lee in September.', '1998-08-26'), [
      ['September', 'DATE 1998-09'],
    ]);
  });

  it('compares with a stretch of months by the year', () => {
    assert.deepEqual(readings('Third-quarter net rose. For the nine months it fell from a year earlier.', '1989-10-26').slice(1), [
      ['the nine months', 'DURATION P9M'],
      ['a year earlier', 'DATE 1988'],
    ]);
  });

  it('moves the weekday along a range of days', () => {
    assert.deepEqual(
      datesOf('It ran from Friday, May 3-5, 2024.').map(({ value, evidence }) => [value, evidence.map(({ code }) => code)]),
      ['2024-05-03', '2024-05-05'].map((value) => [value, ['date-absolute', 'date-rule']]),
    );
  });

  // 18 June 2025 is a Wednesday.
  for (const [text, value] of [
    ['“Ask me on Monday,” the envoy said.', '2025-06-23'],
    ['“I am in court on Friday,” she said.', '2025-06-20'],
    ['“I left the house on Monday,” she said.', '2025-06-16'],
    ['“Monday was a hard day,” she said.', '2025-06-16'],
    ['The judge ordered the firm to answer by Friday.', '2025-06-20'],
    ['The last of them had fled by Friday.', '2025-06-13'],
    ['Ferries may resume Friday, the port said.', '2025-06-20'],
    ['The truce held until June 11, the army said.', '2025-06-11'],
    ['The truce held until May 2.', '2025-05-02'],
    ['The hearing was adjourned until January 9.', '2026-01-09'],
    ['The hearing was put off until Friday.', '2025-06-20'],
    ['The clerks made a list of the talks to be held on Tuesday.', '2025-06-24'],
    ['The old king will be laid to rest at his home on Friday.', '2025-06-20'],
    ['Growth will slow from the rate that the bank projected in April.', '2025-04'],
    ['The premier wants a balanced deal before Christmas.', '2025-12-25'],
    ['The mission, whose mandate runs until 31 January, sent a note.', '2026-01-31'],
    ['There is food for the camps through October.', '2025-10'],
  ] as const)
    it(`looks the right way: ${text}`, () => assert.equal(datesOf(text, '2025-06-18')[0]?.value, value));

  // 18 October 2019 is a Friday.
  for (const [text, values] of [
    ['The clashes between March and June 2017 killed forty.', ['2017-03', '2017-06']],
    ['It rained from October to March 2018.', ['2017-10', '2018-03']],
    ['He sat from May to July last year.', ['2018-05', '2018-07']],
    ['It rained in January, March and June 2017.', ['2017-01', '2017-03', '2017-06']],
    ['She worked there between November 2016 and March.', ['2016-11', '2017-03']],
    ['Polls on Jun 21 and Aug 9 this year were held.', ['2019-06-21', '2019-08-09']],
    ['Output grew in the November to March period.', ['2018-11', '2019-03']],
    ['It opened in the spring and summer of 2018.', ['2018-SP', '2018-SU']],
    ['Wednesday and Thursday next week are holidays.', ['2019-10-23', '2019-10-24']],
    ['They marched from Wednesday to Friday.', ['2019-10-16', '2019-10-18']],
    ['It rained in January, March and June.', ['2019-01', '2019-03', '2019-06']],
    ['It opened in May 2017, April was wet.', ['2017-05', '2019-04']],
  ] as const)
    it(`one tells the year or week of both: ${text}`, () =>
      assert.deepEqual(
        datesOf(text, '2019-10-18').map(({ value }) => value),
        values,
      ));

  it('says from which neighbour a year comes', () => {
    const [march] = datesOf('The clashes between March and June 2017 killed forty.', '2019-10-18');
    assert.deepEqual(march?.evidence[0], { code: 'date-anaphoric', at: [30, 39] });
  });

  it('goes through a long row of months in linear time', () => {
    assert.equal(datesOf('in March, '.repeat(4000), '2019-10-18').length, 4000);
    assert.equal(datesOf('June, '.repeat(4000), '2019-10-18').length, 4000);
  });

  it('does not fall over an impossible publication date', () => {
    assert.deepEqual(readings('They left on Tuesday.', '2024-02-31'), [['Tuesday', 'DATE XXXX-WXX-2']]);
    assert.deepEqual(readings('They left on Tuesday.', 'soon'), [['Tuesday', 'DATE XXXX-WXX-2']]);
  });

  it('reads a date across the turn of the year as the nearer one', () => {
    assert.deepEqual(readings('The shop closed on Dec. 30 and was sold on Jan. 2.', '2024-01-05'), [
      ['Dec. 30', 'DATE 2023-12-30'],
      ['Jan. 2', 'DATE 2024-01-02'],
    ]);
  });
});
