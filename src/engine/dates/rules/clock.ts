import { isDate } from '../calendar';
import type { CalendarReading, Clock, DayPart, OffsetReading, Reading } from '../candidate';
import type { Match, Rule } from '../rule';
import { CAPITAL } from '../scan';
import { slashedDay } from './absolute';

/** A time of day that needs no other word to be one. */
const CLOCK =
  '(dotted am zone? | hour (~colon ~sixty:minute)? am (zone (~word-plus ~hour:offset)?)? | hour ~colon ~sixty:minute (~colon ~sixty:second)? (zone (~word-plus ~hour:offset)?)? | dotted zone | clock-word)';
const WEEKDAY = '((weekday | weekday-short dot?) comma?)?';

/** A year that has every day. */
const LEAP_YEAR = 2000;

/** Times of day, with the day where it follows at once. */
export const clockRules: readonly Rule[] = [
  {
    name: 'clock',
    pattern: `hour (~colon ~sixty:minute)? oclock? word-in the part | hour ~colon ~sixty:minute word-hours
      | dotted am zone? | dotted zone | hour (~colon ~sixty:minute (~colon ~sixty:second)?)? am zone? | hour ~colon ~sixty:minute (~colon ~sixty:second)? zone?
      | hour oclock zone? | military zone | military word-hours`,
    read(m) {
      const clock = clockOf(m);
      if (!clock || (isBare(m) && !m.isA('preposition', m.from - 1))) return undefined;
      // "at 0930 hours", but "2000 hours of training"
      if (m.has('military') && m.has('word-hours') && !m.isA('at', m.from - 1)) return undefined;
      const late = m.string('part') !== undefined && m.string('part') !== 'MO' && clock.hour < 12;
      return { kind: 'clock', clock: late ? { ...clock, hour: clock.hour + 12 } : clock };
    },
    examples: [
      {
        text: 'It began at 10:35 a.m. and ended at 5pm.',
        date: '1998-08-07',
        expect: [
          ['10:35 a.m.', 'TIME 1998-08-07T10:35'],
          ['5pm', 'TIME 1998-08-07T17:00'],
        ],
      },
      { text: 'The strike hit at 1830 GMT.', date: '1998-08-07', expect: [['1830 GMT', 'TIME 1998-08-07T18:30']] },
      {
        text: '22.30 CET The talks went on until 0.15 GMT.',
        date: '1998-08-07',
        expect: [
          ['22.30 CET', 'TIME 1998-08-07T22:30'],
          ['0.15 GMT', 'TIME 1998-08-07T00:15'],
        ],
      },
      { text: 'The final was at 7.45pm and ended 3:16.', date: '1998-08-07', expect: [['7.45pm', 'TIME 1998-08-07T19:45']] },
      {
        text: 'It began at 8 o’clock in the morning, went on until 9:30 in the evening, and ended at 17:30 hrs after 2000 hours of talks.',
        date: '1998-08-07',
        expect: [
          ['8 o’clock in the morning', 'TIME 1998-08-07T08:00'],
          ['9:30 in the evening', 'TIME 1998-08-07T21:30'],
          ['17:30 hrs', 'TIME 1998-08-07T17:30'],
          ['2000 hours', 'DURATION PT2000H'],
        ],
      },
      { text: "By 9 o'clock he had left.", date: '1998-08-07', expect: [["9 o'clock", 'TIME 1998-08-07T09:00']] },
    ],
  },
  {
    name: 'clock-word',
    pattern: 'hour? clock-word',
    read: (m) => ({ kind: 'clock', clock: { hour: m.number('clock-word')! } }),
    examples: [{ text: 'The siege ended at noon.', date: '1998-08-07', expect: [['noon', 'TIME 1998-08-07T12:00']] }],
  },
  {
    name: 'dawn',
    pattern: 'dawn',
    read(m) {
      // "a pre-dawn raid", "the dawn of an age", "as dawn broke"
      if (!m.isA('dawn-preposition', m.from - 1) || m.isA('of-only', m.to) || m.flag(CAPITAL, m.from)) return undefined;
      return { kind: 'clock', part: m.string('dawn') as DayPart };
    },
    examples: [
      {
        text: 'They fled at dawn and were held before dawn on Sunday; a pre-dawn raid, the dawn of an age.',
        date: '2025-01-15',
        expect: [
          ['dawn', 'TIME 2025-01-15TMO'],
          ['dawn', 'TIME 2025-01-12TMO'],
          ['Sunday', 'DATE 2025-01-12'],
        ],
      },
    ],
  },
  {
    name: 'part-of-day',
    pattern: 'the? part-of-day of-only? date',
    read(m) {
      const day = m.date();
      return day && partOfDay(day, m.string('part-of-day') as DayPart);
    },
    examples: [
      {
        text: 'He was found by lunchtime Tuesday, after the quake in the early hours of Sunday.',
        date: '2025-01-15',
        expect: [
          ['lunchtime Tuesday', 'TIME 2025-01-14TMI'],
          ['the early hours of Sunday', 'TIME 2025-01-12TMO'],
        ],
      },
      {
        text: 'The raid began on the night of June 13, at the dawn of 2024.',
        date: '2025-01-15',
        expect: [
          ['the night of June 13', 'TIME 2024-06-13TNI'],
          ['2024', 'DATE 2024'],
        ],
      },
    ],
  },
  {
    name: 'clock-on-day',
    pattern: `${CLOCK} comma? on? date zone?`,
    read: clockOnDay,
    examples: [
      { text: 'Doors will open at 9 a.m. EST Tuesday.', date: '2000-04-03', expect: [['9 a.m. EST Tuesday', 'TIME 2000-04-04T09:00']] },
      { text: 'It closes at 11:59 pm tonight.', date: '2000-04-07', expect: [['11:59 pm tonight', 'TIME 2000-04-07T23:59']] },
      {
        text: 'It began at 9 a.m. on Friday morning.',
        date: '2000-04-08',
        expect: [['9 a.m. on Friday morning', 'TIME 2000-04-07T09:00']],
      },
      { text: 'They meet at 3 p.m. Monday GMT.', date: '2000-04-07', expect: [['3 p.m. Monday GMT', 'TIME 2000-04-03T15:00']] },
      { text: 'It ended at noon Thursday.', date: '2000-04-07', expect: [['noon Thursday', 'TIME 2000-04-06T12:00']] },
      { text: 'She must report by noon on Oct. 21.', date: '2024-10-10', expect: [['noon on Oct. 21', 'TIME 2024-10-21T12:00']] },
      {
        text: 'Published: 9:47 PM GMT+3, October 23, 2024',
        expect: [['9:47 PM GMT+3, October 23, 2024', 'TIME 2024-10-23T21:47']],
      },
    ],
  },
  {
    name: 'day-at-clock',
    pattern: `weekday at ${CLOCK} | deictic-day at ${CLOCK}`,
    read(m) {
      const clock = clockOf(m);
      if (!clock) return undefined;
      const count = m.number('deictic-day');
      return count === undefined
        ? { kind: 'calendar', weekday: m.number('weekday')!, clock }
        : { kind: 'offset', unit: 'day', count, origin: 'publication', clock };
    },
    examples: [
      { text: 'Polls closed Tuesday at 8 p.m. in Ohio.', date: '2000-04-06', expect: [['Tuesday at 8 p.m.', 'TIME 2000-04-04T20:00']] },
      { text: 'It opens tomorrow at 10:30.', date: '2000-04-06', expect: [['tomorrow at 10:30', 'TIME 2000-04-07T10:30']] },
    ],
  },
  {
    name: 'day-stamp',
    pattern: `${WEEKDAY} (month day | day month) (comma? year)? (slash | dash | at | bar)? comma? at? (${CLOCK} | dotted zone)`,
    read(m) {
      const [year, month, day] = [m.number('year'), m.number('month')!, m.number('day')!];
      const weekday = m.number('weekday') ?? m.number('weekday-short');
      const clock = clockOf(m);
      if (!clock || !isDate(year ?? LEAP_YEAR, month, day)) return undefined;
      return {
        kind: 'calendar',
        month,
        day,
        clock,
        ...(weekday === undefined ? {} : { weekday }),
        ...(year === undefined ? {} : { year }),
      };
    },
    examples: [
      { text: 'Posted Feb 16, 2024 / 05:31 PM CST by staff.', expect: [['Feb 16, 2024 / 05:31 PM CST', 'TIME 2024-02-16T17:31']] },
      { text: 'Updated: Jun 17, 2025 20:14', expect: [['Jun 17, 2025 20:14', 'TIME 2025-06-17T20:14']] },
      { text: 'Wed 27 Nov 2024 18.05 GMT', expect: [['Wed 27 Nov 2024 18.05 GMT', 'TIME 2024-11-27T18:05']] },
      { text: '14 Sep, 15:22', date: '2023-09-14', expect: [['14 Sep, 15:22', 'TIME 2023-09-14T15:22']] },
      { text: 'They meet on May 3, 2024 at 4 p.m. in Bern.', expect: [['May 3, 2024 at 4 p.m.', 'TIME 2024-05-03T16:00']] },
    ],
  },
  {
    name: 'slashed-stamp',
    pattern: `(month-number:a ~slash ~day-number:b | day-number:a ~slash ~month-number:b) ~slash ~integer:year comma? dash? at? ${CLOCK}`,
    read(m) {
      const [day, clock] = [slashedDay(m), clockOf(m)];
      return day && clock && { ...day, clock };
    },
    examples: [
      { text: 'Issued on: 05/11/2025 - 18:41', date: '2025-11-05', expect: [['05/11/2025 - 18:41', 'TIME 2025-11-05T18:41']] },
      { text: '05/21/2025 07:14 PM EDT', expect: [['05/21/2025 07:14 PM EDT', 'TIME 2025-05-21T19:14']] },
    ],
  },
  {
    name: 'iso-stamp',
    pattern: `year ~dash ~two-digits:month ~dash ~two-digits:day (comma | ~t-letter)? hour ~colon ~sixty:minute (~colon ~sixty:second)? zone?`,
    read(m) {
      const [year, month, day] = [m.number('year')!, m.number('month')!, m.number('day')!];
      const clock = clockOf(m);
      return clock && isDate(year, month, day) ? { kind: 'calendar', year, month, day, clock } : undefined;
    },
    examples: [{ text: 'Sent 2024-04-09 10:35 from Bern.', expect: [['2024-04-09 10:35', 'TIME 2024-04-09T10:35']] }],
  },
];

/** "3:16" with nothing beside it to say that it is a time. */
const isBare = (m: Match): boolean => m.has('minute') && !m.has('am') && !m.has('zone') && !m.has('part') && !m.has('word-hours');

function clockOf(m: Match): Clock | undefined {
  const military = m.number('military');
  if (m.has('clock-word')) return { hour: m.number('clock-word')! };
  if (military !== undefined) {
    const [hour, minute] = [Math.floor(military / 100), military % 100];
    return hour <= 24 && minute < 60 ? { hour, minute } : undefined;
  }
  const dotted = m.number('dotted');
  let hour = dotted === undefined ? m.number('hour') : Math.floor(dotted / 100);
  if (hour === undefined) return undefined;
  const half = m.string('am');
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  if (half === 'PM' && hour < 12) hour += 12;
  else if (half === 'AM' && hour === 12) hour = 0;
  const [minute, second] = [dotted === undefined ? m.number('minute') : dotted % 100, m.number('second')];
  return { hour, ...(minute === undefined ? {} : { minute }), ...(second === undefined ? {} : { second }) };
}

function clockOnDay(m: Match): Reading | undefined {
  const [day, clock] = [m.date(), clockOf(m)];
  return clock && day ? withClock(day, clock) : undefined;
}

/** A day without an hour, of which a part may be told. */
const isDay = (day: Reading): day is CalendarReading | OffsetReading =>
  (day.kind === 'calendar' && (day.weekday !== undefined || day.day !== undefined) && !day.clock) ||
  (day.kind === 'offset' && day.unit === 'day' && !day.clock);

/** "the early hours of Thursday morning" lie within both. */
const partOfDay = (day: Reading, part: DayPart): Reading | undefined => (isDay(day) ? { part, ...day } : undefined);

function withClock(day: Reading, clock: Clock): Reading | undefined {
  if (!isDay(day)) return undefined;
  // "11:59 pm tonight", "9 a.m. on Friday morning": the hour says more than the part of the day.
  const whole = { clock, ...day };
  delete whole.part;
  return whole;
}
