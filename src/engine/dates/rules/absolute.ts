import type { CalendarReading } from '../candidate';
import { isDate } from '../calendar';
import { dayValue } from '../timex';
import type { Match, Rule } from '../rule';
import { GLUED } from '../scan';
import { famousYear } from './famous';
import { isBareYear, isClosed, isMonth, isShortMonth, isYear } from './plausible';

/** Two-digit years: 00 to 49 are read as 2000 to 2049. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);

/** A day that the month does not have is no date, whatever the year. */
const possible = (month: number, day: number): boolean => isDate(2000, month, day);

export const absoluteRules: readonly Rule[] = [
  {
    name: 'iso-day',
    pattern: 'year ~dash ~two-digits:month ~dash ~two-digits:day',
    read(m) {
      const [year, month, day] = [m.number('year')!, m.number('month')!, m.number('day')!];
      return isDate(year, month, day) ? { kind: 'calendar', year, month, day } : undefined;
    },
    examples: [{ text: 'Filed 2024-04-09 from Geneva.', expect: [['2024-04-09', 'DATE 2024-04-09']] }],
  },
  {
    name: 'slashed-day',
    pattern: 'month-number:a ~slash ~day-number:b ~slash ~integer:year | day-number:a ~slash ~month-number:b ~slash ~integer:year',
    read: slashedDay,
    examples: [
      { text: 'The lease of 3/14/98 ran out.', expect: [['3/14/98', 'DATE 1998-03-14']] },
      { text: 'It was stamped 25/12/2021 twice.', expect: [['25/12/2021', 'DATE 2021-12-25']] },
      { text: 'Updated 05/11/2025 in Accra.', date: '2025-11-05', expect: [['05/11/2025', 'DATE 2025-11-05']] },
    ],
  },
  {
    name: 'dotted-day',
    pattern:
      'day-number:day ~dot ~month-number:month ~dot ~year | day-number:day ~dash ~month-number:month ~dash ~year | day-number:day ~dash ~month ~dash ~year',
    read(m) {
      const [year, month, day] = [m.number('year')!, m.number('month')!, m.number('day')!];
      return isDate(year, month, day) ? { kind: 'calendar', year, month, day } : undefined;
    },
    examples: [
      { text: 'Stand: 09.04.2024, Bern.', expect: [['09.04.2024', 'DATE 2024-04-09']] },
      {
        text: 'Sent 09-04-2024, read 18-Jun-2024.',
        expect: [
          ['09-04-2024', 'DATE 2024-04-09'],
          ['18-Jun-2024', 'DATE 2024-06-18'],
        ],
      },
    ],
  },
  {
    name: 'month-day',
    pattern: 'month day (comma? year)? | month the day (comma? year)?',
    read: (m) => monthDay(m),
    examples: [
      { text: 'The bridge opened on May 3, 1999, to traffic.', expect: [['May 3, 1999', 'DATE 1999-05-03']] },
      { text: 'He resigned on Oct. 23.', date: '2024-11-02', expect: [['Oct. 23', 'DATE 2024-10-23']] },
      { text: 'The vote will be held on Jan. 7.', date: '2024-11-02', expect: [['Jan. 7', 'DATE 2025-01-07']] },
      {
        text: 'Since the Sept. 11 attacks and the Jan. 6 riot at the Capitol, guards have been here; the Oct. 7 fair was quiet.',
        date: '2024-11-02',
        expect: [
          ['Sept. 11', 'DATE 2001-09-11'],
          ['Jan. 6', 'DATE 2021-01-06'],
          ['Oct. 7', 'DATE 2024-10-07'],
        ],
      },
      { text: 'The Sept. 11 attack on the harbour went on.', date: '2024-09-13', expect: [['Sept. 11', 'DATE 2024-09-11']] },
      { text: 'The bridge opened on February 30.', expect: [['February', 'DATE XXXX-02']] },
    ],
  },
  {
    name: 'day-month',
    pattern: 'the day of-only month (comma? year)? | day of-only? month (comma? year)?',
    read: (m) => monthDay(m),
    examples: [
      { text: 'Talks ended on 9 April 2024 in Oslo.', expect: [['9 April 2024', 'DATE 2024-04-09']] },
      { text: 'They left on the 3rd of March.', date: '2024-04-09', expect: [['the 3rd of March', 'DATE 2024-03-03']] },
    ],
  },
  {
    name: 'day-of-month',
    pattern: 'the integer:day ~ordinal-suffix',
    read(m) {
      const day = m.number('day')!;
      return day >= 1 && day <= 31 && m.isA('on', m.from - 1) && isClosed(m) ? { kind: 'calendar', day } : undefined;
    },
    examples: [
      { text: 'The envoy is due in Lima on the 24th, he said.', date: '2024-09-12', expect: [['the 24th', 'DATE 2024-09-24']] },
      { text: 'The envoy left Lima on the 24th.', date: '2024-09-12', expect: [['the 24th', 'DATE 2024-08-24']] },
      { text: 'The envoy left Lima on the 24th.', expect: [['the 24th', 'DATE XXXX-XX-24']] },
      { text: 'They met on the 24th floor for the 12th time.', date: '2024-09-12', expect: [] },
    ],
  },
  {
    name: 'month-year',
    pattern: 'month (comma | of)? year',
    read: (m) => (isYear(m) ? { kind: 'calendar', year: m.number('year')!, month: m.number('month')! } : undefined),
    examples: [{ text: 'Since October 2023 the mill has stood still.', expect: [['October 2023', 'DATE 2023-10']] }],
  },
  {
    name: 'month-of-year',
    pattern: `month (of? (deictic-shift:shift unit-year | the text-shift:text-year unit-year | that:text-year unit-year))
      | month day deictic-shift:shift unit-year | day of-only? month deictic-shift:shift unit-year`,
    read(m) {
      const [month, day, shift] = [m.number('month')!, m.number('day'), m.number('shift')];
      if (day !== undefined && !possible(month, day)) return undefined;
      if (shift !== undefined) return { kind: 'calendar', month, yearShift: shift, ...(day === undefined ? {} : { day }) };
      return { kind: 'calendar', month, yearShift: m.number('text-year')!, origin: 'text' };
    },
    examples: [
      {
        text: 'Polls open on 3 March next year and close on May 9 next year.',
        date: '2024-11-09',
        expect: [
          ['3 March next year', 'DATE 2025-03-03'],
          ['May 9 next year', 'DATE 2025-05-09'],
        ],
      },
      { text: 'The price fell in June last year.', date: '2024-04-09', expect: [['June last year', 'DATE 2023-06']] },
      {
        text: 'They met in 2018. In May that year, they split.',
        date: '2024-04-09',
        expect: [
          ['2018', 'DATE 2018'],
          ['May that year', 'DATE 2018-05'],
        ],
      },
    ],
  },
  {
    name: 'month-shifted',
    pattern: 'named-shift:shift month day? | month day side-behind:shift',
    read(m) {
      const day = m.number('day');
      if (m.isA('side-behind', m.to - 1) && !isClosed(m)) return undefined;
      return { kind: 'calendar', month: m.number('month')!, shift: m.number('shift')!, ...(day === undefined ? {} : { day }) };
    },
    examples: [
      { text: 'They met last October.', date: '2024-04-09', expect: [['last October', 'DATE 2023-10']] },
      { text: 'They met last March.', date: '2024-04-09', expect: [['last March', 'DATE 2023-03']] },
      { text: 'It opens next January.', date: '2024-04-09', expect: [['next January', 'DATE 2025-01']] },
      { text: 'The dean retires on March 3 next, he said.', date: '2024-04-09', expect: [['March 3 next', 'DATE 2025-03-03']] },
      { text: 'It opens this September.', date: '2024-04-09', expect: [['this September', 'DATE 2024-09']] },
    ],
  },
  {
    name: 'month',
    pattern: 'month-short dot? | month-long',
    read(m) {
      const month = m.number('month-short') ?? m.number('month-long')!;
      if (!isMonth(m) || (m.has('month-short') && !m.has('dot') && !isShortMonth(m))) return undefined;
      return { kind: 'calendar', month };
    },
    examples: [
      { text: 'The mine closed in October.', date: '2024-04-09', expect: [['October', 'DATE 2023-10']] },
      { text: 'The king will travel to Peru in May.', date: '2024-04-09', expect: [['May', 'DATE 2024-05']] },
      { text: 'Theresa May and April Ryan may march on.', date: '2024-04-09', expect: [] },
      { text: 'The court may rule. May was silent.', date: '2024-04-09', expect: [] },
      { text: 'Aides of the premier told us that day how May would react.', date: '2024-04-09', expect: [['that day', 'DATE 2024-04-09']] },
      {
        text: 'Exports rose over Jan-Aug, and prices have since Sept.',
        date: '2024-11-09',
        expect: [
          ['Jan', 'DATE 2024-01'],
          ['Aug', 'DATE 2024-08'],
          ['Sept.', 'DATE 2024-09'],
        ],
      },
    ],
  },
  {
    name: 'year',
    pattern: 'the? word-year? year',
    read(m) {
      if (!m.has('word-year') && (m.has('the') || !isBareYear(m))) return undefined;
      return { kind: 'calendar', year: m.number('year')! };
    },
    examples: [
      { text: 'It has stood since 1987, he said.', expect: [['1987', 'DATE 1987']] },
      { text: 'By the year 2050 the sea will rise.', expect: [['the year 2050', 'DATE 2050']] },
      { text: 'Some 1990 people paid $1999 for 2000 percent.', expect: [] },
      { text: 'In nineteen ninety-four he left.', expect: [['nineteen ninety-four', 'DATE 1994']] },
    ],
  },
  {
    name: 'fiscal-year',
    pattern: 'the? word-fiscal year | the? year fiscal-year',
    read: (m) => ({ kind: 'calendar', year: m.number('year')! }),
    examples: [
      {
        text: 'Sales for fiscal 2023 rose, and the 2024 fiscal year began well.',
        expect: [
          ['fiscal 2023', 'DATE 2023'],
          ['the 2024 fiscal year', 'DATE 2024'],
        ],
      },
      { text: 'Banks fell in the 2008 financial crisis.', expect: [['2008', 'DATE 2008']] },
    ],
  },
  {
    name: 'decade',
    pattern: 'the? year:century (~apostrophe)? ~s | the? apostrophe ~two-digits:two ~s | the? decade-word',
    read(m) {
      if (m.has('decade-word')) return m.has('the') ? { kind: 'calendar', decade: 190 + m.number('decade-word')! } : undefined;
      const year = m.number('century') ?? m.number('two')!;
      if (year % 10 !== 0) return undefined;
      if (year % 100 === 0 && year >= 1000 && year < 2000) return { kind: 'calendar', century: year / 100 };
      return { kind: 'calendar', decade: (m.has('two') ? (year < 30 ? 2000 : 1900) + year : year) / 10 };
    },
    examples: [
      {
        text: 'Music of the 1990s and the early ’80s.',
        expect: [
          ['the 1990s', 'DATE 199'],
          ['the early ’80s', 'DATE 198 START'],
        ],
      },
      { text: 'Letters of the 1800s.', expect: [['the 1800s', 'DATE 18']] },
      { text: 'She was famous in the nineties.', expect: [['the nineties', 'DATE 199']] },
    ],
  },
  {
    name: 'century',
    pattern: 'the? ordinal dash? word-century',
    read(m) {
      const century = m.number('ordinal')!;
      return century > 0 && century <= 22 ? { kind: 'calendar', century: century - 1 } : undefined;
    },
    examples: [{ text: 'A church of the 19th century.', expect: [['the 19th century', 'DATE 18']] }],
  },
];

/** "3/14/98": month first, as Americans write; where the day would do for a month, the other reading is named too. */
export function slashedDay(m: Match): CalendarReading | undefined {
  const [a, b, y] = [m.number('a')!, m.number('b')!, m.number('year')!];
  if (y > 2199 || (y > 99 && y < 1000)) return undefined;
  const year = fullYear(y);
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (!isDate(year, month, day)) return undefined;
  return { kind: 'calendar', year, month, day, ...(a <= 12 && b <= 12 && a !== b ? { otherwise: dayValue(year, day, month) } : {}) };
}

function monthDay(m: Match): ReturnType<Rule['read']> {
  const [month, day, year] = [m.number('month')!, m.number('day')!, m.number('year')];
  if (!possible(month, day) || (year !== undefined && !isDate(year, month, day))) return undefined;
  if (m.isA('percent', m.to) || (m.isA('dash', m.to) && m.flag(GLUED, m.to) && m.isA('unit', m.to + 1))) return undefined;
  const known = year === undefined ? famousYear(m, month, day) : undefined;
  return { kind: 'calendar', month, day, ...(year === undefined ? {} : { year }), ...(known === undefined ? {} : { known }) };
}
