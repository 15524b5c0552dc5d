import type { Rule } from '../rule';

/** "A fortnight" counts two weeks. */
export const fortnightRules: readonly Rule[] = [
  {
    name: 'fortnight',
    pattern: 'article word-fortnight ago | the side word-fortnight | (article | that)? word-fortnight',
    read(m) {
      const [ago, side] = [m.number('ago'), m.number('side')];
      if (ago !== undefined) return { kind: 'offset', unit: 'week', count: 2 * ago, origin: 'publication' };
      return { kind: 'duration', unit: 'week', count: 2, ...(side === -1 || side === 1 ? { side } : {}) };
    },
    examples: [
      { text: 'The envoy left a fortnight ago.', date: '2024-04-17', expect: [['a fortnight ago', 'DATE 2024-W14']] },
      {
        text: 'It took a fortnight, and over the past fortnight it rained.',
        expect: [
          ['a fortnight', 'DURATION P2W'],
          ['the past fortnight', 'DURATION P2W'],
        ],
      },
    ],
  },
];
