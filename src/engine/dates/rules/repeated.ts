import type { Reading, SetReading, Unit } from '../candidate';
import { durationValue } from '../timex';
import type { Match, Rule } from '../rule';
import { CAPITAL, START } from '../scan';

const set = (value: string, more: Partial<SetReading> = {}): SetReading => ({ kind: 'set', value, ...more });

/** Rules on what comes back. */
export const repeatedRules: readonly Rule[] = [
  {
    name: 'every-unit',
    pattern: 'every (ordinal? unit-one | count unit-many)',
    read(m) {
      const unit = (m.string('unit-one') ?? m.string('unit-many')) as Unit;
      return set(durationValue(unit, m.has('ordinal') || m.has('count') ? (m.number('ordinal') ?? m.number('count')) : 1), {
        quant: m.string('every')!,
      });
    },
    examples: [
      {
        text: 'She calls every day, each year and every two weeks.',
        expect: [
          ['every day', 'SET P1D'],
          ['each year', 'SET P1Y'],
          ['every two weeks', 'SET P2W'],
        ],
      },
    ],
  },
  {
    name: 'every-name',
    pattern: 'every (weekday part? | month | season | part | word-weekend)',
    read(m) {
      const quant = m.string('every')!;
      return set(nameOf(m), { quant });
    },
    examples: [
      {
        text: 'They meet every Tuesday and each July.',
        expect: [
          ['every Tuesday', 'SET XXXX-WXX-2'],
          ['each July', 'SET XXXX-07'],
        ],
      },
    ],
  },
  {
    name: 'weekdays-plural',
    pattern: 'weekday-many',
    read(m) {
      return set(`XXXX-WXX-${m.string('weekday-many')!}`);
    },
    examples: [{ text: 'The office is shut on Mondays.', expect: [['Mondays', 'SET XXXX-WXX-1']] }],
  },
  {
    name: 'times-per-unit',
    pattern: '(times-word | count word-times) word-per unit-one',
    read(m) {
      const freq = m.string('times-word') ?? `${String(m.number('count') ?? 'X')}X`;
      return set(durationValue(m.string('unit-one') as Unit, 1), { freq });
    },
    examples: [
      {
        text: 'It runs twice a week and three times a day.',
        expect: [
          ['twice a week', 'SET P1W'],
          ['three times a day', 'SET P1D'],
        ],
      },
    ],
  },
  {
    name: 'repetition',
    pattern: 'repetition',
    read(m): Reading | undefined {
      // "the Daily Telegraph", "the daily El Comercio"
      if (m.flag(CAPITAL, m.to) && !m.flag(START, m.to)) return undefined;
      const value = m.string('repetition')!;
      return value === 'TNI' ? set('XXXX-XX-XXTNI') : set(value);
    },
    examples: [{ text: 'Prices are set daily, the Daily Telegraph and the daily El Faro wrote.', expect: [['daily', 'SET P1D']] }],
  },
];

function nameOf(m: Match): string {
  const part = m.string('part');
  if (m.has('weekday')) return `XXXX-WXX-${m.number('weekday')!}${part ? `T${part}` : ''}`;
  if (m.has('month')) return `XXXX-${String(m.number('month')).padStart(2, '0')}`;
  if (m.has('season')) return `XXXX-${m.string('season')!}`;
  return part ? `XXXX-XX-XXT${part}` : 'XXXX-WXX-WE';
}
