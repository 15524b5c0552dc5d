import type { Mod, Reading } from '../candidate';
import type { Rule } from '../rule';

/** Rules that take in a word before or behind an expression. */
export const modifiedRules: readonly Rule[] = [
  {
    name: 'part-of-stretch',
    pattern: 'stretch-part dash? date',
    read(m) {
      const date = m.date();
      const mod = m.string('stretch-part') as Mod;
      if (!date || !hasParts(date) || (m.has('dash') && m.isA('the', m.from))) return undefined;
      // "the end of the year": the year is the present one, no length of time.
      return date.kind === 'duration' ? { kind: 'offset', unit: 'year', count: 0, origin: 'publication', mod } : { ...date, mod };
    },
    examples: [
      { text: 'It may open in early May.', date: '2024-04-09', expect: [['early May', 'DATE 2024-05 START']] },
      {
        text: 'By the end of 1990 and in the late 1970s.',
        expect: [
          ['the end of 1990', 'DATE 1990 END'],
          ['the late 1970s', 'DATE 197 END'],
        ],
      },
      { text: 'Since mid-March it has rained.', date: '2024-04-09', expect: [['mid-March', 'DATE 2024-03 MID']] },
    ],
  },
  {
    name: 'earlier-this',
    pattern: 'earlier-later (of? date)',
    read(m) {
      const date = m.date();
      return date?.kind === 'offset' && date.count === 0 && date.unit === 'year'
        ? { ...date, mod: m.string('earlier-later') as Mod }
        : undefined;
    },
    examples: [
      { text: 'He quit earlier this year.', date: '2024-04-09', expect: [['earlier this year', 'DATE 2024 START']] },
      {
        text: 'He quit earlier this week, and will leave later in the month.',
        date: '2024-04-09',
        expect: [
          ['this week', 'DATE 2024-W15 START'],
          ['the month', 'DATE 2024-04 END'],
        ],
      },
      { text: 'He quit earlier Tuesday.', date: '2024-04-09', expect: [['Tuesday', 'DATE 2024-04-09']] },
    ],
  },
  {
    name: 'quantity',
    pattern: 'quantity date',
    read(m) {
      if (m.isA('the', m.from + 1)) return undefined;
      const date = m.date();
      return date && isQuantity(date) ? { ...date, mod: m.string('quantity') as Mod } : undefined;
    },
    examples: [
      {
        text: 'At least 30 days passed, nearly two years in all.',
        expect: [
          ['At least 30 days', 'DURATION P30D EQUAL_OR_MORE'],
          ['nearly two years', 'DURATION P2Y LESS_THAN'],
        ],
      },
      { text: 'More than four hours of talks.', expect: [['More than four hours', 'DURATION PT4H MORE_THAN']] },
    ],
  },
];

/** Has a beginning, a middle and an end worth telling apart. */
function hasParts(date: Reading): boolean {
  return (
    (date.kind === 'calendar' && !date.clock) ||
    (date.kind === 'offset' && !date.clock && date.mod === undefined) ||
    (date.kind === 'duration' && date.unit === 'year' && date.count === 1)
  );
}

function isQuantity(date: Reading): boolean {
  return (
    date.mod === undefined &&
    ((date.kind === 'duration' && date.side === undefined) ||
      (date.kind === 'offset' && date.count !== undefined && Math.abs(date.count) > 0 && date.unit !== 'weekend'))
  );
}
