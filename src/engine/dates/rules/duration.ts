import type { DurationReading, Unit } from '../candidate';
import type { Match, Rule } from '../rule';
import { durationValue } from '../timex';
import { CAPITAL, CAPITALS, GLUED, START } from '../scan';
import { NUMBER } from '../vocabulary';

const duration = (unit: Unit, count: number | undefined, side?: number): DurationReading => ({
  kind: 'duration',
  unit,
  ...(count === undefined ? {} : { count }),
  ...(side === undefined ? {} : { side: side < 0 ? -1 : 1 }),
});

/** Rules on lengths of time. Of ages, only the one in a single word is one: "a 44-year-old". */
export const durationRules: readonly Rule[] = [
  {
    name: 'counted-units',
    pattern: `the? word-first? (count:least range)? count word-plus? word-more? unit word-and-a-half? or-so?
      | (count:least range)? count word-plus? dash unit (dash word-long)? | article count dash unit word-stretch | count word-more? unit-short`,
    read(m) {
      if (isAge(m) || isMoney(m) || isTitle(m)) return undefined;
      const count = m.number('count');
      if (m.has('unit-short')) return count === undefined ? undefined : duration(m.string('unit-short') as Unit, count);
      if (m.string('unit') === 'second' && count === 1) return undefined;
      // "some day", "many a year"
      if (count === undefined && !m.isA('unit-many', m.to - 1)) return undefined;
      if (m.string('unit') === 'quarter' && (count ?? 0) > 100) return undefined;
      if (m.has('least') && (m.number('least') ?? 0) >= (count ?? 0)) return undefined;
      // "will one day be"
      if (count === 1 && m.isA('word-day', m.to - 1) && m.isA('future-cue', m.from - 1)) return { kind: 'reference', value: 'FUTURE_REF' };
      // "two to three weeks": the lesser, as annotators have it.
      if (m.has('least')) return duration(m.string('unit') as Unit, m.number('least'));
      return duration(m.string('unit') as Unit, count !== undefined && m.has('word-and-a-half') ? count + 0.5 : count);
    },
    examples: [
      {
        text: 'A two-day visit, six years later than promised.',
        expect: [
          ['two-day', 'DURATION P2D'],
          ['six years later', 'DATE XXXX'],
        ],
      },
      { text: 'The strike lasted 5 1/2 hours.', expect: [['5 1/2 hours', 'DURATION PT5H30M']] },
      {
        text: 'They waited several weeks for a couple of days of rain.',
        expect: [
          ['several weeks', 'DURATION PXW'],
          ['a couple of days', 'DURATION P2D'],
        ],
      },
      {
        text: 'Reading time: 2 min. They stayed seven nights.',
        expect: [
          ['2 min', 'DURATION PT2M'],
          ['seven nights', 'DURATION P7D'],
        ],
      },
      { text: 'Her son, aged 6 years, and the dog are 44 years old.', expect: [] },
    ],
  },
  {
    name: 'age',
    pattern: 'count dash ~unit dash ~age',
    read: (m) => (m.number('count') === undefined || isMoney(m) ? undefined : duration(m.string('unit') as Unit, m.number('count'))),
    examples: [
      {
        text: 'The 44-year-old and her six-month-old son.',
        expect: [
          ['44-year-old', 'DURATION P44Y'],
          ['six-month-old', 'DURATION P6M'],
        ],
      },
    ],
  },
  {
    name: 'length-word',
    pattern: 'length-one | unit-one:length-one dash word-long | length-many | unit-many:length-many dash word-long',
    read: (m) => (m.has('length-one') ? duration(m.string('length-one') as Unit, 1) : duration(m.string('length-many') as Unit, undefined)),
    examples: [
      {
        text: 'After a monthslong siege they held a daylong vigil.',
        expect: [
          ['monthslong', 'DURATION PXM'],
          ['daylong', 'DURATION P1D'],
        ],
      },
      {
        text: 'The year-long drought, a week-long fair and a decades-long feud.',
        expect: [
          ['year-long', 'DURATION P1Y'],
          ['week-long', 'DURATION P1W'],
          ['decades-long', 'DURATION PXDE'],
        ],
      },
    ],
  },
  {
    name: 'one-unit',
    pattern: 'article word-more? unit-one word-and-a-half? or-so?',
    read(m) {
      if (isAge(m) || (m.isA('dash', m.to) && m.isA('word-long', m.to + 1))) return undefined;
      const vague = m.string('unit-one');
      if (vague === 'second' || vague === 'quarter') return undefined;
      // "on a day when few came" is one of them, not a length
      if (vague === 'day' && !m.has('word-more') && m.isA('on', m.from - 1)) return undefined;
      // "24 hours a day" is one way to say always
      if (m.to - m.from === 2 && m.isA('unit-many', m.from - 1)) return undefined;
      if (isRate(m)) return { kind: 'set', value: durationValue(m.string('unit-one') as Unit, 1) };
      return duration(m.string('unit-one') as Unit, m.has('word-and-a-half') ? 1.5 : 1);
    },
    examples: [
      {
        text: 'They talked for an hour and a half within a week.',
        expect: [
          ['an hour and a half', 'DURATION PT1H30M'],
          ['a week', 'DURATION P1W'],
        ],
      },
      {
        text: 'It costs $1.4 billion a year and runs 24 hours a day.',
        expect: [
          ['a year', 'SET P1Y'],
          ['24 hours', 'DURATION PT24H'],
        ],
      },
      { text: 'Ten fell in a single day, on a day when few came.', expect: [['a single day', 'DURATION P1D']] },
    ],
  },
  {
    name: 'all-unit',
    pattern: 'word-all (unit-one | word-weekend | part | season) (dash? word-long)?',
    read(m) {
      const unit = m.string('unit-one') as Unit | undefined;
      if (unit !== undefined) return unit === 'quarter' || unit === 'century' ? undefined : duration(unit, 1);
      const part = m.string('part');
      return { kind: 'duration', unit: 'day', count: 1, value: part === undefined ? `P1${m.string('season') ?? 'WE'}` : `PT1${part}` };
    },
    examples: [
      {
        text: 'It rained all week and all night, and they will work all weekend long.',
        expect: [
          ['all week', 'DURATION P1W'],
          ['all night', 'DURATION PT1NI'],
          ['all weekend long', 'DURATION P1WE'],
        ],
      },
    ],
  },
  {
    name: 'nth-straight',
    pattern: '(article | the)? ordinal word-straight unit-one',
    read: (m) => duration(m.string('unit-one') as Unit, m.number('ordinal')),
    examples: [{ text: 'It rained for a third straight day.', expect: [['a third straight day', 'DURATION P3D']] }],
  },
  {
    name: 'side-of-now',
    pattern:
      'the? side unit-many or-and unit-many:other | the? side ((count range)? count)? unit-many or-so? | the side count unit or-so? | the? recent unit-many (or-and unit-many:other)?',
    read(m) {
      const unit = (m.string('unit-many') ?? m.string('unit')) as Unit;
      if (m.has('recent')) return { kind: 'reference', value: 'PAST_REF' };
      // "the talks, following months of tension": after them
      if (m.isA('following', m.from) && m.isA('of-only', m.to)) return undefined;
      if (!m.has('count')) return { kind: 'reference', value: m.number('side')! < 0 ? 'PAST_REF' : 'FUTURE_REF' };
      return duration(unit, m.number('count'), m.number('side'));
    },
    examples: [
      { text: 'Sales rose in the past three years.', date: '2024-04-09', expect: [['the past three years', 'DURATION P3Y']] },
      {
        text: 'They will meet in the coming weeks, as in previous years.',
        expect: [
          ['the coming weeks', 'DATE FUTURE_REF'],
          ['previous years', 'DATE PAST_REF'],
        ],
      },
      { text: 'In recent days it rained.', expect: [['recent days', 'DATE PAST_REF']] },
      { text: 'In the coming days and weeks it will rain.', expect: [['the coming days and weeks', 'DATE FUTURE_REF']] },
      {
        text: 'They met following months of tension and following two days of rain.',
        expect: [
          ['months', 'DURATION PXM'],
          ['two days', 'DURATION P2D'],
        ],
      },
    ],
  },
  {
    name: 'bare-units',
    pattern: 'the word-first? unit-many | unit-many (or-and unit-many:other)?',
    read(m) {
      if (m.has('the') && (m.isA('after-before', m.to) || (m.isA('of-only', m.to) && !m.has('word-first')))) return undefined;
      if (isAge(m) || m.isA('dash', m.to) || m.isA('apostrophe', m.to)) return undefined;
      if (m.isA('count', m.from - 1) || (m.isA('stretch-part', m.from - 1) && m.isA('of-only', m.to))) return undefined;
      const unit = m.string('unit-many') as Unit;
      if (m.has('other') && m.string('other') === unit) return undefined;
      // "the early hours of Sunday" are a time of day
      if (unit === 'hour' && (m.isA('stretch-part', m.from) || m.isA('stretch-part', m.from - 1))) return undefined;
      if (unit === 'second' || unit === 'quarter' || (unit === 'minute' && !isTimed(m))) return undefined;
      return duration(unit, undefined);
    },
    examples: [
      {
        text: 'It came days after the vote, over the years.',
        expect: [
          ['days', 'DURATION PXD'],
          ['the years', 'DURATION PXY'],
        ],
      },
      { text: 'Minutes of the meeting were lost in the early hours. The minutes were lost, and his minutes too.', expect: [] },
      {
        text: 'It was over in minutes; minutes later he fled.',
        expect: [
          ['minutes', 'DURATION PTXM'],
          ['minutes', 'DURATION PTXM'],
        ],
      },
      { text: 'It may take weeks or months.', expect: [['weeks or months', 'DURATION PXW']] },
      { text: 'In the first hours of the war, he fled.', expect: [['the first hours', 'DURATION PTXH']] },
    ],
  },
];

/** "44 years old", "44-year-old", "aged 44 years", "years of age". */
function isAge(m: Match): boolean {
  const next = m.isA('dash', m.to) ? m.to + 1 : m.to;
  return m.isA('age', next) || m.isA('age-cue', m.from - 1);
}

/** "within minutes", "minutes later": a time, not the record of a meeting. */
const isTimed = (m: Match): boolean => !m.has('the') && (m.isA('minutes-cue', m.from - 1) || m.isA('later', m.to));

/** "33 million a year", "300 people a day": a rate; what comes back each time. */
function isRate(m: Match): boolean {
  if (m.to - m.from !== 2 || !m.has('article')) return false;
  const before = m.from - 1;
  if (m.isA('sum-word', before) || m.isA('counted', before) || (before >= 0 && m.scan.word[before] === NUMBER)) return true;
  const unknown = before >= 0 && m.scan.word[before] === 0 && !m.flag(CAPITAL, before);
  return unknown && m.scan.text[m.scan.end[before]! - 1] === 's' && !m.isA('after-before', m.to);
}

/** "60 Minutes": capitals make a unit part of a name. */
const isTitle = (m: Match): boolean =>
  m.flag(CAPITAL, m.to - 1) && !m.flag(CAPITALS, m.to - 1) && !m.flag(START, m.from) && !m.isA('dash', m.to - 2);

/** "$5 years" is no time, nor is the end of a figure or of a name: "F-16 months". */
function isMoney(m: Match): boolean {
  return m.isA('currency', m.from - 1) || (m.isA('dash', m.from - 1) && m.flag(GLUED, m.from));
}
