import type { Mod, Unit } from '../candidate';
import type { Rule } from '../rule';
import { CAPITAL, START } from '../scan';
import { offset, small } from './offset';

/** A day of the last week of every month. */
const DAY_OF_LAST_WEEK = 28;

/** Rules on a unit with its article alone, which is the one that is or was spoken of: "the quarter", "later in the year", "the new year". */
export const theUnitRules: readonly Rule[] = [
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
      const begins = m.flag(START, m.from) && m.isA('stretch-verb', m.to);
      if (unit !== 'year' && !begins && !m.isA('apostrophe', m.to) && !m.isA('stretch-preposition', m.from - 1)) return undefined;
      // "the year ended March 31": a length, whose end is told.
      const upTo = m.isA('word-to', m.to) && (m.isA('month', m.to + 1) || m.isA('stretch-part', m.to + 1));
      return upTo || (!begins && m.isA('year-end-verb', m.to)) ? { kind: 'duration', unit, count: 1 } : offset(unit, 0, 'publication');
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
      { text: 'The week began with rain.', date: '2024-04-09', expect: [['The week', 'DATE 2024-W15']] },
      { text: 'It was the week’s best day, and the month was over.', date: '2024-04-09', expect: [['the week', 'DATE 2024-W15']] },
    ],
  },
  {
    name: 'in-the-unit',
    pattern: 'earlier-later of the unit-one',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      // Of weeks and months, `find.ts` says the part.
      return small(unit) || unit === 'week' || unit === 'month'
        ? undefined
        : { ...offset(unit, 0, 'publication'), mod: m.string('earlier-later') as Mod };
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
    name: 'week-of-month',
    pattern: 'the? (ordinal | word-last) word-week of-only month (of? year)?',
    read(m) {
      const [nth, year] = [m.number('ordinal'), m.number('year')];
      if (nth !== undefined && (nth < 1 || nth > 4)) return undefined;
      // A day in the middle, so that the week is the one of which the month has most.
      const day = nth === undefined ? DAY_OF_LAST_WEEK : 7 * nth - 3;
      return { kind: 'calendar', month: m.number('month')!, day, weekOf: true, ...(year === undefined ? {} : { year }) };
    },
    examples: [
      {
        text: 'It was sold in the first week of March 2000, and returned in the last week of June 2000.',
        expect: [
          ['the first week of March 2000', 'DATE 2000-W09'],
          ['the last week of June 2000', 'DATE 2000-W26'],
        ],
      },
      { text: 'It fell in the second week of October 2023.', expect: [['the second week of October 2023', 'DATE 2023-W41']] },
    ],
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
