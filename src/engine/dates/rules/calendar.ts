import type { DayPart, Season } from '../candidate';
import type { Match, Rule } from '../rule';
import { CAPITAL, GLUED } from '../scan';
import { isClosed, isMiddleName } from './plausible';

/** Rules on weekdays, seasons, quarters, halves and holidays. */
export const calendarRules: readonly Rule[] = [
  {
    name: 'weekday',
    pattern: 'weekday | weekday-short dot',
    read(m) {
      if (m.has('weekday-short') && !m.isA('month', m.to)) return undefined;
      if (isMiddleName(m)) return undefined;
      if (m.isA('paper-name', m.to) && m.flag(CAPITAL, m.to)) return undefined;
      if (m.isA('named-day', m.from - 1) && m.flag(CAPITAL, m.from - 1)) return undefined;
      return { kind: 'calendar', weekday: m.number('weekday') ?? m.number('weekday-short')! };
    },
    examples: [
      { text: 'The envoy arrived on Tuesday.', date: '2024-04-11', expect: [['Tuesday', 'DATE 2024-04-09']] },
      { text: 'The envoy will arrive on Tuesday.', date: '2024-04-11', expect: [['Tuesday', 'DATE 2024-04-16']] },
      { text: 'The trial continues on Tuesday.', date: '2024-04-11', expect: [['Tuesday', 'DATE 2024-04-16']] },
      { text: 'The fair opens Tuesday.', date: '2024-04-11', expect: [['Tuesday', 'DATE 2024-04-16']] },
      { text: 'The envoy arrived on Tuesday.', expect: [['Tuesday', 'DATE XXXX-WXX-2']] },
      { text: 'He met Musa Sunday Okafor.', date: '2024-04-11', expect: [] },
      { text: 'The Sunday Courier wrote of Super Tuesday.', date: '2024-04-11', expect: [] },
      { text: 'The Sun and Ms Sun sat in the sun.', date: '2024-04-11', expect: [] },
    ],
  },
  {
    name: 'weekday-shifted',
    pattern: 'named-shift:shift weekday | weekday of-only? deictic-shift:week-shift word-week | weekday side-behind:shift',
    read(m) {
      const weekShift = m.number('week-shift');
      if (weekShift !== undefined) return { kind: 'calendar', weekday: m.number('weekday')!, weekShift };
      const behind = m.isA('side-behind', m.to - 1);
      if (behind && !isClosed(m)) return undefined;
      const nearest = behind || m.isA('coming', m.from) ? { nearest: true as const } : {};
      return { kind: 'calendar', weekday: m.number('weekday')!, shift: m.number('shift')!, ...nearest };
    },
    examples: [
      { text: 'They meet this coming Friday.', date: '2024-04-10', expect: [['this coming Friday', 'DATE 2024-04-12']] },
      {
        text: 'It sat on Tuesday last, and will again on Friday next.',
        date: '2024-04-10',
        expect: [
          ['Tuesday last', 'DATE 2024-04-09'],
          ['Friday next', 'DATE 2024-04-12'],
        ],
      },
      { text: 'The strait will stay closed past Friday.', date: '2024-04-10', expect: [['Friday', 'DATE 2024-04-12']] },
      { text: 'They met this past Friday.', date: '2024-04-10', expect: [['this past Friday', 'DATE 2024-04-05']] },
      { text: 'They met last Friday.', date: '2024-04-11', expect: [['last Friday', 'DATE 2024-04-05']] },
      { text: 'They meet next Friday.', date: '2024-04-11', expect: [['next Friday', 'DATE 2024-04-19']] },
      { text: 'They met Friday last week.', date: '2024-04-11', expect: [['Friday last week', 'DATE 2024-04-05']] },
      { text: 'They met on Friday of last week.', date: '2024-04-11', expect: [['Friday of last week', 'DATE 2024-04-05']] },
    ],
  },
  {
    name: 'weekday-of-text',
    pattern: 'the text-shift weekday | that:text-shift weekday',
    read(m) {
      // "said that Monday's talks failed", but "on that Monday", "that same Monday"
      if (m.to - m.from === 2 && m.isA('that', m.from) && !m.isA('day-preposition', m.from - 1)) return undefined;
      return { kind: 'calendar', weekday: m.number('weekday')!, shift: m.number('text-shift')!, origin: 'text' };
    },
    examples: [
      {
        text: 'The storm hit on March 6, 2024. By the following Friday it was gone.',
        expect: [
          ['March 6, 2024', 'DATE 2024-03-06'],
          ['the following Friday', 'DATE 2024-03-08'],
        ],
      },
      {
        text: 'He quit on March 6, 2024, and on that Friday he left. He said that Tuesday’s talks failed.',
        date: '2024-03-14',
        expect: [
          ['March 6, 2024', 'DATE 2024-03-06'],
          ['that Friday', 'DATE 2024-03-08'],
          ['Tuesday', 'DATE 2024-03-12'],
        ],
      },
    ],
  },
  {
    name: 'weekday-date',
    pattern: 'deictic-shift? (weekday | weekday-short dot?) comma? (the? day of-only? month (comma? year)? | month day (comma? year)?)',
    read(m) {
      const year = m.number('year');
      return {
        kind: 'calendar',
        month: m.number('month')!,
        day: m.number('day')!,
        weekday: m.number('weekday') ?? m.number('weekday-short')!,
        ...(year === undefined ? {} : { year }),
      };
    },
    examples: [
      { text: 'It began on Monday, Oct. 26, in Lima.', date: '1998-10-27', expect: [['Monday, Oct. 26', 'DATE 1998-10-26']] },
      { text: 'Tue, 9 Apr 2024', expect: [['Tue, 9 Apr 2024', 'DATE 2024-04-09']] },
    ],
  },
  {
    name: 'season',
    pattern: 'shift season | determiner season (unit-months | of-only? year)? | season of-only? year | season',
    read(m) {
      const season = m.string('season') as Season;
      const year = m.number('year');
      if (year !== undefined) return { kind: 'calendar', season, year };
      const shift = m.number('shift');
      if (shift !== undefined) return { kind: 'calendar', season, shift };
      const verb = m.isA('of', m.to);
      if (verb || (!m.has('determiner') && !m.isA('season-preposition', m.from - 1) && !m.isA('stretch-part', m.from - 1)))
        return undefined;
      return { kind: 'calendar', season };
    },
    examples: [
      { text: 'They moved in the spring of 2023.', expect: [['the spring of 2023', 'DATE 2023-SP']] },
      { text: 'The winter months will be hard.', date: '2024-04-09', expect: [['The winter months', 'DATE 2024-WI']] },
      { text: 'Prices fell last summer.', date: '2024-04-09', expect: [['last summer', 'DATE 2023-SU']] },
      { text: 'The fall of the wall; rents fall.', date: '2024-04-09', expect: [] },
    ],
  },
  {
    name: 'quarter',
    pattern: `the? word-fiscal? ordinal word-quarter (of? (word-fiscal? year | deictic-shift:year-shift unit-year))?
      | word-fiscal? ordinal dash word-quarter
      | deictic-shift:year-shift unit-year apostrophe s ordinal dash? word-quarter
      | the year word-fiscal? ordinal dash? word-quarter
      | the? word-last word-quarter of (word-fiscal? year | deictic-shift:year-shift unit-year)
      | the? month:last-month dash? word-quarter (of? year)?
      | q-letter ~integer:ordinal (of? word-fiscal? year)?`,
    read: quarterOf,
    examples: [
      { text: 'Third-quarter profit rose.', date: '2024-11-02', expect: [['Third-quarter', 'DATE 2024-Q3']] },
      { text: 'In the second quarter of 2019 it fell.', expect: [['the second quarter of 2019', 'DATE 2019-Q2']] },
      { text: "This year's first quarter was weak.", date: '2024-11-02', expect: [["This year's first quarter", 'DATE 2024-Q1']] },
      { text: 'Sales fell in the last quarter of 2023.', expect: [['the last quarter of 2023', 'DATE 2023-Q4']] },
      { text: 'Sales in Q3 2023 rose.', expect: [['Q3 2023', 'DATE 2023-Q3']] },
      { text: 'Exports fell in the June quarter.', date: '2024-11-02', expect: [['the June quarter', 'DATE 2024-Q2']] },
    ],
  },
  {
    name: 'period-of-year',
    pattern: 'the year word-period | the comparable word-quarter of year | deictic-shift:year-shift unit-year apostrophe s word-quarter',
    read(m) {
      const [year, yearShift] = [m.number('year'), m.number('year-shift')];
      return {
        kind: 'calendar',
        ...(year === undefined ? {} : { year }),
        ...(yearShift === undefined ? {} : { yearShift }),
        ...(m.isA('word-quarter', m.to - 1) || m.has('comparable') ? { samePeriod: true as const } : {}),
      };
    },
    examples: [
      { text: 'Sales in the 1988 period fell.', expect: [['the 1988 period', 'DATE 1988']] },
      {
        text: 'Profit rose in the third quarter from the same quarter of 2022.',
        date: '2024-11-02',
        expect: [
          ['the third quarter', 'DATE 2024-Q3'],
          ['the same quarter of 2022', 'DATE 2022-Q3'],
        ],
      },
      {
        text: 'Third-quarter profit rose; the 2023 quarter had a loss.',
        date: '2024-11-02',
        expect: [
          ['Third-quarter', 'DATE 2024-Q3'],
          ['the 2023 quarter', 'DATE 2023-Q3'],
        ],
      },
    ],
  },
  {
    name: 'first-months',
    pattern: 'the? word-opening count:months unit-months (of (the? year | deictic-shift:year-shift unit-year | the:this-year unit-year))?',
    read(m) {
      const months = m.number('months')!;
      const [year, yearShift] = [m.number('year'), m.has('this-year') ? 0 : m.number('year-shift')];
      const told = year !== undefined || yearShift !== undefined;
      if (months !== 6 && !(months === 3 && told)) return undefined;
      if (!told && (m.isA('of-only', m.to) || !m.isA('stretch-preposition', m.from - 1))) return undefined;
      return {
        kind: 'calendar',
        ...(months === 6 ? { half: 1 } : { quarter: 1 }),
        ...(year === undefined ? {} : { year }),
        ...(yearShift === undefined ? {} : { yearShift }),
      };
    },
    examples: [
      {
        text: 'Arrivals fell in the first six months from a year earlier.',
        date: '2025-08-07',
        expect: [
          ['the first six months', 'DATE 2025-H1'],
          ['a year earlier', 'DATE 2024-H1'],
        ],
      },
      { text: 'Rents rose in the first three months of 2024.', expect: [['the first three months of 2024', 'DATE 2024-Q1']] },
      { text: 'In the first six months of his term he rested.', expect: [['the first six months', 'DURATION P6M']] },
    ],
  },
  {
    name: 'half',
    pattern:
      'the? (ordinal | text-shift:last-half | shift:last-half) dash? word-half of (the? year | deictic-shift:year-shift unit-year) | the? ordinal dash? word-half | h-letter ~integer:ordinal of? year',
    read(m) {
      const half = m.number('ordinal') ?? 2;
      if (half > 2 || half < 1) return undefined;
      const year = m.number('year');
      const yearShift = m.number('year-shift');
      if (year === undefined && yearShift === undefined && (!m.has('the') || m.isA('of', m.to))) return undefined;
      return { kind: 'calendar', half, ...(year === undefined ? {} : { year }), ...(yearShift === undefined ? {} : { yearShift }) };
    },
    examples: [
      { text: 'In H1 2024 it rose.', expect: [['H1 2024', 'DATE 2024-H1']] },
      { text: 'In the first half of 2024, rents rose.', expect: [['the first half of 2024', 'DATE 2024-H1']] },
    ],
  },
  {
    name: 'weekend',
    pattern: 'the? word-weekend | deictic-shift word-weekend | the text-shift:text word-weekend',
    read(m) {
      const shift = m.number('deictic-shift');
      if (shift === undefined && !m.has('the')) return undefined;
      return { kind: 'offset', unit: 'weekend', count: shift ?? m.number('text') ?? 0, origin: m.has('text') ? 'text' : 'publication' };
    },
    examples: [
      { text: 'Fighting eased over the weekend.', date: '2024-04-09', expect: [['the weekend', 'DATE 2024-W14-WE']] },
      { text: 'The pilots will meet this weekend.', date: '2024-04-09', expect: [['this weekend', 'DATE 2024-W15-WE']] },
    ],
  },
  {
    name: 'holiday',
    pattern: 'shift? holiday (comma? year)? | holiday deictic-shift:year-shift unit-year',
    read(m) {
      const [year, shift, yearShift] = [m.number('year'), m.number('shift'), m.number('year-shift')];
      // "a Christmas party"
      if (m.isA('holiday-thing', m.to) && m.to - m.from === 1) return undefined;
      if (m.isA('apostrophe', m.to) && m.flag(GLUED, m.to + 1) && m.isA('s', m.to + 1) && m.isA('word-day', m.to + 2)) return undefined;
      return {
        kind: 'calendar',
        holiday: m.string('holiday')!,
        ...(year === undefined ? {} : { year }),
        ...(yearShift === undefined ? {} : { yearShift }),
        ...(shift === undefined ? {} : { shift }),
      };
    },
    examples: [
      { text: 'Shops closed on Thanksgiving Day.', date: '1999-12-03', expect: [['Thanksgiving Day', 'DATE 1999-11-25']] },
      { text: 'They met at a Christmas party beside an Easter egg.', date: '2024-03-20', expect: [] },
      { text: 'The pope will speak on Easter Sunday.', date: '2024-03-20', expect: [['Easter Sunday', 'DATE 2024-03-31']] },
    ],
  },
  {
    name: 'day-with-part',
    pattern: 'weekday comma? part | deictic-day part | the text-shift part | shift part | the part | that:night part | shift weekday part',
    read: dayPart,
    examples: [
      { text: 'Shots were heard on Friday morning.', date: '2024-04-09', expect: [['Friday morning', 'TIME 2024-04-05TMO']] },
      { text: 'They sing on Friday nights.', date: '2024-04-09', expect: [['Friday nights', 'SET XXXX-WXX-5TNI']] },
      { text: 'He left yesterday evening.', date: '2024-04-09', expect: [['yesterday evening', 'TIME 2024-04-08TEV']] },
      {
        text: 'It rained this morning and last night.',
        date: '2024-04-09',
        expect: [
          ['this morning', 'TIME 2024-04-09TMO'],
          ['last night', 'TIME 2024-04-08TNI'],
        ],
      },
    ],
  },
];

function quarterOf(m: Match): ReturnType<Rule['read']> {
  const lastMonth = m.number('last-month');
  const quarter = m.has('word-last') ? 4 : lastMonth === undefined ? m.number('ordinal')! : lastMonth / 3;
  if (quarter < 1 || quarter > 4 || quarter % 1 !== 0) return undefined;
  const [year, yearShift] = [m.number('year'), m.number('year-shift')];
  return { kind: 'calendar', quarter, ...(year === undefined ? {} : { year }), ...(yearShift === undefined ? {} : { yearShift }) };
}

function dayPart(m: Match): ReturnType<Rule['read']> {
  const part = m.string('part') as DayPart;
  const weekday = m.number('weekday');
  const shift = m.number('shift');
  // "on Friday nights"
  if (weekday !== undefined && shift === undefined && m.isA('part-many', m.to - 1))
    return { kind: 'set', value: `XXXX-WXX-${weekday}T${part}` };
  if (weekday !== undefined) return { kind: 'calendar', weekday, part, ...(shift === undefined ? {} : { shift }) };
  const after = m.number('text-shift');
  if (after !== undefined) return { kind: 'offset', unit: 'day', count: after, origin: 'text', part };
  if (m.has('the')) return m.isA('of-only', m.to) ? undefined : { kind: 'clock', part };
  if (m.has('night')) return { kind: 'offset', unit: 'day', count: 0, origin: 'text', part };
  const count = m.number('deictic-day') ?? shift!;
  return { kind: 'offset', unit: 'day', count, origin: 'publication', part };
}
