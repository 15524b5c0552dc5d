import type { Reading, Unit } from '../candidate';
import type { Match, Rule } from '../rule';
import { CAPITAL, CAPITALS, START } from '../scan';
import { offset, small } from './offset';
import { isClosed } from './plausible';

/** Rules on days and units beside the publication date or a date in the text: "tomorrow", "last month", "the following day". */
export const relativeRules: readonly Rule[] = [
  {
    name: 'named-day',
    pattern: 'deictic-day | tonight | the word-day after-before deictic-day | earlier-later tonight',
    read(m) {
      if (m.has('tonight')) return { part: 'NI', ...offset('day', 0, 'publication') };
      if (isName(m)) return undefined;
      const side = m.number('after-before') ?? 0;
      return offset('day', m.number('deictic-day')! + side, 'publication');
    },
    examples: [
      {
        text: 'He arrives today and leaves tomorrow.',
        date: '2024-02-28',
        expect: [
          ['today', 'DATE 2024-02-28'],
          ['tomorrow', 'DATE 2024-02-29'],
        ],
      },
      { text: 'They met the day before yesterday.', date: '2024-03-01', expect: [['the day before yesterday', 'DATE 2024-02-28']] },
      { text: 'We fly tonight.', date: '2024-03-01', expect: [['tonight', 'TIME 2024-03-01TNI']] },
      { text: 'He told Radio 4’s “Today” programme and the Today show.', date: '2024-03-01', expect: [] },
      { text: 'He told USA Today.', date: '2024-03-01', expect: [] },
      { text: 'He arrives today.', expect: [['today', 'DATE XXXX-XX-XX']] },
    ],
  },
  {
    name: 'overnight',
    pattern: 'overnight',
    read: (m) => (m.isA('dash', m.to) ? undefined : { kind: 'clock', part: 'NI', before: true }),
    examples: [
      { text: 'Rain fell overnight.', date: '2024-03-01', expect: [['overnight', 'TIME 2024-02-29TNI']] },
      {
        text: 'Rain fell overnight on Tuesday.',
        date: '2024-03-01',
        expect: [
          ['overnight', 'TIME 2024-02-27TNI'],
          ['Tuesday', 'DATE 2024-02-27'],
        ],
      },
    ],
  },
  {
    name: 'shifted-unit',
    pattern: 'the? deictic-shift unit-one | the? shift:current unit-one',
    read(m) {
      const count = m.number('deictic-shift') ?? m.number('current')!;
      const unit = m.string('unit-one') as Unit;
      if (isTitle(m)) return undefined;
      // "the next day" is another rule's; "the last day", "this minute" are no dates.
      if (small(unit)) return count === 1 && !m.has('the') ? offset(unit, 1, 'text') : undefined;
      if (m.has('the') && m.has('deictic-shift') && count !== 0) return span(unit, count);
      if (m.has('the') && m.has('current') && count !== 0) return undefined;
      return offset(unit, count, 'publication');
    },
    examples: [
      {
        text: 'Rates fell last month and may rise this week.',
        date: '2024-04-09',
        expect: [
          ['last month', 'DATE 2024-03'],
          ['this week', 'DATE 2024-W15'],
        ],
      },
      { text: 'Output will double next year.', date: '2024-04-09', expect: [['next year', 'DATE 2025']] },
      { text: 'It grew over the past decade.', date: '2024-04-09', expect: [['the past decade', 'DURATION P10Y']] },
      { text: 'It fell in the current quarter.', date: '2024-04-09', expect: [['the current quarter', 'DATE 2024-Q2']] },
    ],
  },
  {
    name: 'text-unit',
    pattern: 'the text-shift unit-one | that unit-one',
    read: (m) => offset(m.string('unit-one') as Unit, m.number('text-shift') ?? m.number('that')!, 'text'),
    examples: [
      {
        text: 'They won in 2018 and split that year.',
        date: '2024-04-09',
        expect: [
          ['2018', 'DATE 2018'],
          ['that year', 'DATE 2018'],
        ],
      },
      {
        text: 'They met on May 3, 2019. The following day, they signed.',
        date: '2024-04-09',
        expect: [
          ['May 3, 2019', 'DATE 2019-05-03'],
          ['The following day', 'DATE 2019-05-04'],
        ],
      },
    ],
  },
  {
    name: 'unit-beside',
    pattern: 'the unit-one after-before',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      const side = m.number('after-before')!;
      // "the day before the vote": the vote is the date.
      if ((small(unit) && unit !== 'day') || !isClosed(m)) return undefined;
      return { ...offset(unit, side, 'text'), ...(unit === 'year' && side < 0 ? { period: true as const } : {}) };
    },
    examples: [
      {
        text: 'The vote was on May 3, 2019. The day before, he had quit.',
        date: '2024-04-09',
        expect: [
          ['May 3, 2019', 'DATE 2019-05-03'],
          ['The day before', 'DATE 2019-05-02'],
        ],
      },
      { text: 'He quit the day before the vote.', date: '2024-04-09', expect: [] },
    ],
  },
  {
    name: 'unit-but-one',
    pattern: 'the unit-one word-before-last | the unit-one word-after-next',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      return small(unit) ? undefined : offset(unit, m.has('word-before-last') ? -2 : 2, 'publication');
    },
    examples: [
      {
        text: 'It fell the week before last and may rise the month after next.',
        date: '2024-04-09',
        expect: [
          ['the week before last', 'DATE 2024-W13'],
          ['the month after next', 'DATE 2024-06'],
        ],
      },
    ],
  },
];

/** "This Week With …", "60 Minutes": capitals make a unit part of a name. */
const isTitle = (m: Match): boolean => m.flag(CAPITAL, m.to - 1) && !m.flag(CAPITALS, m.to - 1) && m.flag(CAPITAL, m.to);

/** "Russia Today": capitals in the middle of a sentence, right behind another word. */
function isName(m: Match): boolean {
  const { scan, from } = m;
  if (m.isA('programme', m.to) || m.isA('programme', m.to + 1)) return m.flag(CAPITAL, from) && !m.flag(START, from);
  return m.flag(CAPITAL, from) && !m.flag(CAPITALS, from) && !m.flag(START, from) && m.flag(CAPITAL, from - 1) && scan.word[from - 1] === 0;
}

/** "the past year": a stretch up to now; TIMEX3 calls it a duration. */
function span(unit: Unit, side: number): Reading {
  return { kind: 'duration', unit, count: 1, side: side < 0 ? -1 : 1 };
}
