import type { Rule } from '../rule';

/** The day of which the text has just spoken. */
export const theDayRules: readonly Rule[] = [
  {
    name: 'the-day',
    pattern: 'the word-day',
    read(m) {
      const within = m.isA('word-in', m.from - 1) && m.isA('earlier-later', m.from - 2);
      const during = m.isA('throughout', m.from - 1);
      return (within || during) && !m.isA('of-only', m.to) ? { kind: 'offset', unit: 'day', count: 0, origin: 'text' } : undefined;
    },
    examples: [
      {
        text: 'They fought on March 6, 2024. Earlier in the day a bridge had fallen, and sirens were heard throughout the day.',
        expect: [
          ['March 6, 2024', 'DATE 2024-03-06'],
          ['the day', 'DATE 2024-03-06'],
          ['the day', 'DATE 2024-03-06'],
        ],
      },
      { text: 'The bridge fell during the day of the vote.', date: '2024-04-09', expect: [] },
    ],
  },
];
