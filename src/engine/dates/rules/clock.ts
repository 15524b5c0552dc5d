import { isDate } from '../calendar';
import type { Clock, Reading } from '../candidate';
import type { Match, Rule } from '../rule';

/** Times of day, with the day where it follows at once. */
export const clockRules: readonly Rule[] = [
  {
    name: 'clock',
    pattern: `dotted am zone? | hour (~colon ~sixty:minute (~colon ~sixty:second)?)? am zone? | hour ~colon ~sixty:minute (~colon ~sixty:second)? zone?
      | hour oclock zone? | military zone | hour word-in the part`,
    read(m) {
      const clock = clockOf(m);
      if (!clock || (isBare(m) && !m.isA('preposition', m.from - 1))) return undefined;
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
      { text: 'The strike hit at 1830 GMT.', date: '1998-08-07', expect: [['1830 GMT', 'TIME 1998-08-07T18:30Z']] },
      { text: 'The final was at 7.45pm and ended 3:16.', date: '1998-08-07', expect: [['7.45pm', 'TIME 1998-08-07T19:45']] },
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
    name: 'clock-on-day',
    pattern: '(dotted am zone? | hour (~colon ~sixty:minute)? am zone? | hour ~colon ~sixty:minute zone? | clock-word) comma? date',
    read(m) {
      const day = m.date();
      const clock = m.has('clock-word') ? { hour: m.number('clock-word')! } : clockOf(m);
      return clock && day ? withClock(day, clock) : undefined;
    },
    examples: [
      { text: 'Doors will open at 9 a.m. EST Tuesday.', date: '2000-04-03', expect: [['9 a.m. EST Tuesday', 'TIME 2000-04-04T09:00']] },
      { text: 'It ended at noon Thursday.', date: '2000-04-07', expect: [['noon Thursday', 'TIME 2000-04-06T12:00']] },
    ],
  },
  {
    name: 'day-at-clock',
    pattern: 'weekday at (dotted am zone? | hour (~colon ~sixty:minute)? am zone? | hour ~colon ~sixty:minute zone? | clock-word)',
    read(m) {
      const clock = m.has('clock-word') ? { hour: m.number('clock-word')! } : clockOf(m);
      return clock && { kind: 'calendar', weekday: m.number('weekday')!, clock };
    },
    examples: [
      { text: 'Polls closed Tuesday at 8 p.m. in Ohio.', date: '2000-04-06', expect: [['Tuesday at 8 p.m.', 'TIME 2000-04-04T20:00']] },
    ],
  },
  {
    name: 'day-stamp',
    pattern: `(weekday comma?)? (month day | day month) comma? year slash? comma? (dotted am zone? | dotted zone | hour ~colon ~sixty:minute am? zone?)`,
    read(m) {
      const [year, month, day] = [m.number('year')!, m.number('month')!, m.number('day')!];
      const clock = clockOf(m);
      return clock && isDate(year, month, day) ? { kind: 'calendar', year, month, day, clock } : undefined;
    },
    examples: [
      { text: 'Posted Feb 16, 2024 / 05:31 PM CST by staff.', expect: [['Feb 16, 2024 / 05:31 PM CST', 'TIME 2024-02-16T17:31']] },
      { text: 'Updated: Jun 17, 2025 20:14', expect: [['Jun 17, 2025 20:14', 'TIME 2025-06-17T20:14']] },
    ],
  },
];

/** "3:16" with nothing beside it to say that it is a time. */
const isBare = (m: Match): boolean => m.has('minute') && !m.has('am') && !m.has('zone');

function clockOf(m: Match): Clock | undefined {
  const military = m.number('military');
  const zone = m.string('zone');
  const tail = zone ? { zone } : {};
  if (military !== undefined) {
    const [hour, minute] = [Math.floor(military / 100), military % 100];
    return hour <= 24 && minute < 60 ? { hour, minute, ...tail } : undefined;
  }
  const dotted = m.number('dotted');
  let hour = dotted === undefined ? m.number('hour') : Math.floor(dotted / 100);
  if (hour === undefined) return undefined;
  const half = m.string('am');
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  if (half === 'PM' && hour < 12) hour += 12;
  else if (half === 'AM' && hour === 12) hour = 0;
  const [minute, second] = [dotted === undefined ? m.number('minute') : dotted % 100, m.number('second')];
  return { hour, ...(minute === undefined ? {} : { minute }), ...(second === undefined ? {} : { second }), ...tail };
}

function withClock(day: Reading, clock: Clock): Reading | undefined {
  if (day.kind === 'calendar' && (day.weekday !== undefined || day.day !== undefined) && !day.clock && !day.part) return { ...day, clock };
  if (day.kind === 'offset' && day.unit === 'day' && !day.part) return { ...day, clock };
  return undefined;
}
