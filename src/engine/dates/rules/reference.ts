import type { Rule } from '../rule';

/** Past, present and future as such. */
export const referenceRules: readonly Rule[] = [
  {
    name: 'past-reference',
    pattern: 'past-reference',
    read: (m) =>
      m.isA('unit', m.to) || m.isA('dash', m.to) || m.isA('of-only', m.to) ? undefined : { kind: 'reference', value: 'PAST_REF' },
    examples: [
      { text: 'Fires broke out, the most recent of which killed two.', expect: [] },
      {
        text: 'His recent trip; they recently met.',
        expect: [
          ['recent', 'DATE PAST_REF'],
          ['recently', 'DATE PAST_REF'],
        ],
      },
    ],
  },
  {
    name: 'present-reference',
    pattern: 'present-reference',
    read: (m) => (m.isA('unit', m.to) || m.isA('dash', m.to) ? undefined : { kind: 'reference', value: 'PRESENT_REF' }),
    examples: [
      {
        text: 'It is now closed; the current law.',
        expect: [
          ['now', 'DATE PRESENT_REF'],
          ['current', 'DATE PRESENT_REF'],
        ],
      },
    ],
  },
  {
    name: 'future-reference',
    pattern: 'future-reference | word-future unit-many',
    // "the future of the union" is what becomes of it
    read: (m) => (m.isA('after-before', m.to) || m.isA('of-only', m.to) ? undefined : { kind: 'reference', value: 'FUTURE_REF' }),
    examples: [
      {
        text: 'In the near future, that is.',
        expect: [['the near future', 'DATE FUTURE_REF']],
      },
    ],
  },
];
