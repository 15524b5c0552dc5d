import { dayInWords, distanceInWords, frequencyInWords, modInWords, valueInWords } from '../../src/editor/date-words';
import { evidenceInWords, reasonsInWords } from '../../src/editor/wording';
import { EVIDENCE_CODES } from '../../src/engine/evidence';
import { equal, match, ok } from './assert';

const article = { words: () => 'the words', names: (ids: string) => `somebody by the id ${ids}` };

describe('the wording of evidence', () => {
  for (const code of EVIDENCE_CODES) {
    it(`has words for ${code}`, () => {
      const wording = evidenceInWords({ code, at: [0, 5], value: '2024-04-09' }, article);
      ok(wording.length > 5, wording);
      ok(!/[{}]|undefined|“”/.test(wording), wording);
      ok(evidenceInWords({ code }, article) !== '', 'nothing at all where the engine names nothing');
    });
  }

  it('names whom a pronoun means', () => {
    equal(evidenceInWords({ code: 'speaker-pronoun', at: [0, 3], value: 'ann-lee' }, article), '“the words” is somebody by the id ann-lee');
  });

  it('says each reason once', () => {
    equal(reasonsInWords([{ code: 'role-unnamed' }, { code: 'role-unnamed' }], article), 'the article does not name the holder');
    equal(reasonsInWords([], article), undefined);
  });
});

describe('dates in words', () => {
  it('names a day with its weekday', () => {
    match(dayInWords('2024-04-09'), /Tuesday.*April.*2024|Tuesday.*9/);
    equal(dayInWords('2024-13-45'), '2024-13-45');
    equal(dayInWords('PAST_REF'), 'PAST_REF');
  });

  it('says what it can of other values', () => {
    match(valueInWords('2024-04') ?? '', /April 2024/);
    match(valueInWords('2024-W15') ?? '', /15.*2024/);
    match(valueInWords('XXXX-WXX-2') ?? '', /Tuesday/);
    match(valueInWords('2024-04-09T18:30Z') ?? '', /Tuesday.*, 18:30 UTC$/);
    match(valueInWords('2024-04-09TMO') ?? '', /Tuesday.*, morning$/);
    equal(valueInWords('2024-Q3'), 'quarter 3 of 2024');
    equal(valueInWords('2024-H1'), 'half 1 of 2024');
    equal(valueInWords('2024-SU'), 'summer 2024');
    equal(valueInWords('2024-W15-WE'), 'the weekend of week 15 of 2024');
    equal(valueInWords('199'), 'the decade from 1990');
    equal(valueInWords('P2D'), '2 days');
    equal(valueInWords('PTXH'), 'some hours');
    equal(valueInWords('PXD'), 'some days');
    equal(valueInWords('PXDE'), 'some decades');
    equal(valueInWords('P2DE'), undefined);
    equal(valueInWords('PT1H'), '1 hour');
    for (const value of ['PXQ', '2024-13', 'P1Y2M', '', 'P', 'XXXX-WXX-9']) equal(valueInWords(value), undefined, value);
  });

  it('says what a mod and a frequency mean', () => {
    equal(modInWords('START'), 'its beginning');
    equal(modInWords('EQUAL_OR_MORE'), 'at least that');
    equal(modInWords(undefined), undefined);
    equal(frequencyInWords('2X'), '2 times each');
    equal(frequencyInWords('XX'), undefined);
  });

  it('counts days, months and years to the publication date', () => {
    equal(distanceInWords('2024-04-09', '2024-04-09'), 'the day of publication');
    equal(distanceInWords('2024-04-06T12:00', '2024-04-09'), '3 days before publication');
    equal(distanceInWords('2024-04-10', '2024-04-09'), '1 day after publication');
    equal(distanceInWords('2024-01', '2024-04-09'), '3 months before publication');
    equal(distanceInWords('2024-04', '2024-04-09'), 'the month of publication');
    equal(distanceInWords('2026', '2024-04-09'), '2 years after publication');
    equal(distanceInWords('P2D', '2024-04-09'), undefined);
    equal(distanceInWords('2024-04-09', undefined), undefined);
  });
});
