import type { Reading, SetReading, Unit } from '../candidate';
import { durationValue, isTime } from '../timex';
import type { Match, Rule } from '../rule';
import { CAPITAL, CAPITALS, GLUED, START } from '../scan';
import { UNKNOWN } from '../vocabulary';

const set = (value: string, more: Partial<SetReading> = {}): SetReading => ({ kind: 'set', value, ...more });

/** Rules on what comes back. */
export const repeatedRules: readonly Rule[] = [
  {
    name: 'every-unit',
    pattern: 'every (ordinal? unit-one | (word-single | word-other) unit-one | count unit-many)',
    read(m) {
      const unit = (m.string('unit-one') ?? m.string('unit-many')) as Unit;
      return set(
        durationValue(unit, m.has('word-other') ? 2 : m.has('ordinal') || m.has('count') ? (m.number('ordinal') ?? m.number('count')) : 1),
        {
          quant: m.string('every')!,
        },
      );
    },
    examples: [
      {
        text: 'She calls every day, each year and every two weeks, not every single day or every other month.',
        expect: [
          ['every day', 'SET P1D'],
          ['each year', 'SET P1Y'],
          ['every two weeks', 'SET P2W'],
          ['every single day', 'SET P1D'],
          ['every other month', 'SET P2M'],
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
    name: 'per-unit',
    pattern: 'only-per unit-one',
    read(m) {
      const unit = m.string('unit-one') as Unit;
      // "110 kilometres per hour", "barrels per day" are measures
      return isTime(unit) || m.isA('flow', m.from - 1) ? undefined : set(durationValue(unit, 1));
    },
    examples: [
      {
        text: 'Some 300 visitors per day, 2 million barrels per day, at three percent per year and 90 km per hour.',
        expect: [
          ['per day', 'SET P1D'],
          ['per year', 'SET P1Y'],
        ],
      },
    ],
  },
  {
    name: 'repetition',
    pattern: 'repetition',
    read(m): Reading | undefined {
      // "the Daily Telegraph", "the daily El Comercio"
      if ((m.flag(CAPITAL, m.to) && !m.flag(START, m.to)) || isPaper(m)) return undefined;
      const value = m.string('repetition')!;
      return value === 'TNI' ? set('XXXX-XX-XXTNI') : set(value);
    },
    examples: [
      { text: 'Prices are set daily, the Daily Telegraph and the daily El Faro wrote.', expect: [['daily', 'SET P1D']] },
      {
        text: 'He told the People’s Daily, and the Mirnavia daily wrote to Harbour Weekly of their daily work.',
        expect: [['daily', 'SET P1D']],
      },
    ],
  },
];

/** "Harbour Weekly", "the People's Daily", "the Phileleftheros daily": the word ends a name. */
function isPaper(m: Match): boolean {
  const { from, scan } = m;
  if (m.flag(START, from)) return false;
  const owner = m.isA('s', from - 1) && m.flag(GLUED, from - 1) ? from - 3 : from - 1;
  if (!m.flag(CAPITAL, owner) || m.flag(CAPITALS, owner)) return false;
  return m.flag(CAPITAL, from) || (owner === from - 1 && scan.word[owner] === UNKNOWN && m.isA('past-cue', m.to));
}

function nameOf(m: Match): string {
  const part = m.string('part');
  if (m.has('weekday')) return `XXXX-WXX-${m.number('weekday')!}${part ? `T${part}` : ''}`;
  if (m.has('month')) return `XXXX-${String(m.number('month')).padStart(2, '0')}`;
  if (m.has('season')) return `XXXX-${m.string('season')!}`;
  return part ? `XXXX-XX-XXT${part}` : 'XXXX-WXX-WE';
}
