import type { OffsetReading, Reading, Unit } from '../candidate';
import type { Match, Rule } from '../rule';
import { offset } from './offset';
import { isClosed } from './plausible';

/** Rules on what is counted from the publication date or from a date in the text: "three days ago", "a year earlier". */
export const countedRules: readonly Rule[] = [
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
      // "20 days prior to his arrest"
      if (m.isA('word-to', m.to)) return undefined;
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
      { text: 'He came 20 days prior to his arrest.', date: '2024-04-09', expect: [['20 days', 'DURATION P20D']] },
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
];

function counted(m: Match, direction: number, origin: OffsetReading['origin']): Reading {
  const unit = (m.string('unit') ?? m.string('unit-one') ?? m.string('unit-many')) as Unit;
  const whole = m.has('article') ? 1 : m.number('count');
  const count = whole !== undefined && m.has('word-and-a-half') ? whole + 0.5 : whole;
  // "a few days later" tells the gap alone; "a few days ago" the past.
  if (count === undefined && origin === 'text') return { kind: 'duration', unit };
  if (count === undefined) return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { ...offset(unit, direction * count, origin), ...(count === 1 && unit === 'year' && direction < 0 ? { period: true } : {}) };
}
