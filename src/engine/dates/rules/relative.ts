import type { Mod, OffsetReading, Reading, Unit } from '../candidate';
import type { Match, Rule } from '../rule';
import { CAPITAL, CAPITALS, START } from '../scan';
import { isClosed } from './plausible';

const offset = (unit: OffsetReading['unit'], count: number | undefined, origin: OffsetReading['origin']): OffsetReading => ({
  kind: 'offset',
  unit,
  origin,
  ...(count === undefined ? {} : { count }),
});

/** Rules on what is counted from the publication date or from a date in the text. */
export const relativeRules: readonly Rule[] = [
  {
    name: 'named-day',
    pattern: 'deictic-day | tonight | the word-day after-before deictic-day | earlier-later tonight',
    read(m) {
      if (m.has('tonight')) return { ...offset('day', 0, 'publication'), part: 'NI' };
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
  {
    name: 'ago',
    pattern: '(count | article) word-more? unit word-and-a-half? or-so? ago | unit-many ago',
    read: (m) => counted(m, m.number('ago')!, 'publication'),
    examples: [
      { text: 'She left three days ago.', date: '2024-04-09', expect: [['three days ago', 'DATE 2024-04-06']] },
      { text: 'It closed about a year ago.', date: '2024-04-09', expect: [['a year ago', 'DATE 2023 APPROX']] },
      { text: 'He died years ago.', date: '2024-04-09', expect: [['years ago', 'DATE PAST_REF']] },
    ],
  },
  {
    name: 'later',
    pattern: '(count | article) word-more? unit word-and-a-half? later',
    read(m) {
      // "two days after the vote": the length of the gap, and the vote is the date.
      if (m.isA('after-before', m.to - 1) && !isClosed(m)) return undefined;
      return counted(m, m.number('later')!, 'text');
    },
    examples: [
      {
        text: 'They met on May 3, 2019. Three days later he quit.',
        date: '2024-04-09',
        expect: [
          ['May 3, 2019', 'DATE 2019-05-03'],
          ['Three days later', 'DATE 2019-05-06'],
        ],
      },
      { text: 'He quit two days after the vote.', date: '2024-04-09', expect: [['two days', 'DURATION P2D']] },
      { text: 'Profit was higher than a year earlier.', date: '2024-04-09', expect: [['a year earlier', 'DATE 2023']] },
    ],
  },
  {
    name: 'year-ago',
    pattern: 'the? comparable? year-ago ordinal? word-period | year-ago',
    read: (m) =>
      m.has('word-period') ? { ...offset('quarter', -4, 'text'), period: true } : { ...offset('year', -1, 'publication'), period: true },
    examples: [
      {
        text: 'Third-quarter profit was $2 million; the year-earlier quarter had a loss.',
        date: '2024-11-02',
        expect: [
          ['Third-quarter', 'DATE 2024-Q3'],
          ['the year-earlier quarter', 'DATE 2023-Q3'],
        ],
      },
    ],
  },
  {
    name: 'the-period',
    pattern: 'the latest? word-quarter | the latest word-period',
    read(m) {
      if (m.isA('dash', m.to) || m.isA('of-only', m.to)) return undefined;
      return { ...offset('quarter', 0, 'text'), period: true };
    },
    examples: [
      {
        text: 'Third-quarter profit rose. Sales in the quarter fell.',
        date: '2024-11-02',
        expect: [
          ['Third-quarter', 'DATE 2024-Q3'],
          ['the quarter', 'DATE 2024-Q3'],
        ],
      },
    ],
  },
  {
    name: 'the-unit',
    pattern: 'the (latest | word-full)? unit-one',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      if (small(unit) || unit === 'quarter') return undefined;
      if (m.isA('after-before', m.to) || m.isA('dash', m.to) || m.isA('of-only', m.to) || m.isA('relative', m.to)) return undefined;
      if (unit !== 'year' && !m.isA('apostrophe', m.to) && !m.isA('stretch-preposition', m.from - 1)) return undefined;
      // "the year ended March 31": a length, whose end is told.
      const upTo = m.isA('word-to', m.to) && (m.isA('month', m.to + 1) || m.isA('stretch-part', m.to + 1));
      return upTo || m.isA('year-end-verb', m.to) ? { kind: 'duration', unit, count: 1 } : offset(unit, 0, 'publication');
    },
    examples: [
      {
        text: 'Rents rose 4% for the year, the most in the year ended March 31.',
        date: '2024-04-09',
        expect: [
          ['the year', 'DATE 2024'],
          ['the year', 'DURATION P1Y'],
          ['March 31', 'DATE 2024-03-31'],
        ],
      },
      {
        text: 'Fares rose in the year to the end of September.',
        date: '2024-11-27',
        expect: [
          ['the year', 'DURATION P1Y'],
          ['the end of September', 'DATE 2024-09 END'],
        ],
      },
      { text: 'It was the week’s best day, and the month was over.', date: '2024-04-09', expect: [['the week', 'DATE 2024-W15']] },
    ],
  },
  {
    name: 'in-the-unit',
    pattern: 'earlier-later of the unit-one',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      return small(unit) ? undefined : { ...offset(unit, 0, 'publication'), mod: m.string('earlier-later') as Mod };
    },
    examples: [{ text: 'It rained later in the year.', date: '2024-04-09', expect: [['later in the year', 'DATE 2024 END']] }],
  },
  {
    name: 'new-year',
    pattern: 'the word-new unit-year',
    // "the New Year Honours", "the new year began"
    read: (m) =>
      m.flag(CAPITAL, m.to) || !m.isA('new-year-preposition', m.from - 1) ? undefined : { kind: 'calendar', month: 1, shift: 1 },
    examples: [{ text: 'The mill will reopen in the new year.', date: '2024-11-09', expect: [['the new year', 'DATE 2025-01']] }],
  },
  {
    name: 'end-of-year',
    pattern: 'the? unit-year (apostrophe s)? dash? word-end',
    read: () => ({ ...offset('year', 0, 'publication'), mod: 'END' }),
    examples: [{ text: 'It will close by year-end.', date: '2024-04-09', expect: [['year-end', 'DATE 2024 END']] }],
  },
  {
    name: 'week-of',
    pattern: 'the word-week of-only month day (comma? year)?',
    read(m) {
      const year = m.number('year');
      return { kind: 'calendar', month: m.number('month')!, day: m.number('day')!, weekOf: true, ...(year === undefined ? {} : { year }) };
    },
    examples: [{ text: 'It was sold in the week of March 6, 2000.', expect: [['the week of March 6, 2000', 'DATE 2000-W10']] }],
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

const small = (unit: Unit): boolean => unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second';

/** "the past year": a stretch up to now; TIMEX3 calls it a duration. */
function span(unit: Unit, side: number): Reading {
  return { kind: 'duration', unit, count: 1, side: side < 0 ? -1 : 1 };
}

function counted(m: Match, direction: number, origin: OffsetReading['origin']): Reading {
  const unit = (m.string('unit') ?? m.string('unit-one') ?? m.string('unit-many')) as Unit;
  const whole = m.has('article') ? 1 : m.number('count');
  const count = whole !== undefined && m.has('word-and-a-half') ? whole + 0.5 : whole;
  // "a few days later" tells the gap alone; "a few days ago" the past.
  if (count === undefined && origin === 'text') return { kind: 'duration', unit };
  if (count === undefined) return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { ...offset(unit, direction * count, origin), ...(count === 1 && unit === 'year' && direction < 0 ? { period: true } : {}) };
}
