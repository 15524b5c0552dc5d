import { dayInWords, distanceInWords, valueInWords } from '../../src/editor/date-words';
import { evidenceInWords, reasonsInWords } from '../../src/editor/wording';
import { EVIDENCE_CODES } from '../../src/engine/evidence';
import { equal, match, ok } from './assert';

const article = { words: () => 'the words' };

describe('the wording of evidence', () => {
  for (const code of EVIDENCE_CODES) {
    it(`has words for ${code}`, () => {
      const wording = evidenceInWords({ code, at: [0, 5], value: '2024-04-09' }, article);
      ok(wording.length > 5, wording);
      ok(!/[{}]|undefined|“”/.test(wording), wording);
      ok(evidenceInWords({ code }, article) !== '', 'nothing at all where the engine names nothing');
    });
  }

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
    equal(valueInWords('P2D'), '2 days');
    equal(valueInWords('PT1H'), '1 hour');
    for (const value of ['PXD', '2024-13', 'P1Y2M', '', 'P', 'XXXX-WXX-9']) equal(valueInWords(value), undefined, value);
  });

  it('counts the days to the publication date', () => {
    equal(distanceInWords('2024-04-09', '2024-04-09'), 'the day of publication');
    equal(distanceInWords('2024-04-06T12:00', '2024-04-09'), '3 days before publication');
    equal(distanceInWords('2024-04-10', '2024-04-09'), '1 day after publication');
    equal(distanceInWords('2024', '2024-04-09'), undefined);
    equal(distanceInWords('2024-04-09', undefined), undefined);
  });
});
