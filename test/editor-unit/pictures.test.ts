import assert from 'node:assert/strict';
import { periodOf } from '../../src/editor/pictures/period';
import { sourcesOf } from '../../src/editor/pictures/sources';
import { statisticsOf } from '../../src/editor/pictures/statistics';
import { timelineOf } from '../../src/editor/pictures/timeline';
import { finish } from '../../src/engine/steps';
import { ANNOTATIONS, article, place, TEXT, undated } from './fixture';

describe('the days of a value', () => {
  for (const [value, expected] of [
    ['2024-04-09', '2024-04-09 2024-04-09'],
    ['2024-04-09T15:30', '2024-04-09 2024-04-09'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024-12', '2024-12-01 2024-12-31'],
    ['2024', '2024-01-01 2024-12-31'],
    ['199', '1990-01-01 1999-12-31'],
    ['19', '1900-01-01 1999-12-31'],
    ['2024-Q4', '2024-10-01 2024-12-31'],
    ['2024-H1', '2024-01-01 2024-06-30'],
    ['2024-WI', '2024-12-01 2025-02-28'],
    ['2024-W15', '2024-04-08 2024-04-14'],
    ['2021-W01', '2021-01-04 2021-01-10'],
    ['2024-W15-WE', '2024-04-13 2024-04-14'],
    ['0099-05', '0099-05-01 0099-05-31'],
    ['P2D', undefined],
    ['XXXX-WXX-2', undefined],
    ['PRESENT_REF', undefined],
    ['2024-13', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${value === '' ? 'nothing' : value} are ${expected ?? 'not told'}`, () => {
      const period = periodOf(value);
      assert.equal(period && `${period.first} ${period.last}`, expected);
    });
  }
});

describe('the timeline', () => {
  it('has each day once, with its expressions and the claims that speak of it', () => {
    const { moments, unplaced } = finish(timelineOf(article()));
    assert.deepEqual(
      moments.map(({ first, dates, claims, isPublication }) => [
        first,
        dates.map(({ words }) => words),
        claims.map(({ id }) => id),
        isPublication,
      ]),
      [['2024-04-09', ['Tuesday', 'April 9'], ['c1', 'c5'], true]],
    );
    assert.deepEqual(unplaced, []);
  });

  it('sets apart what names no day, and shows the day of publication though no date does', () => {
    const dates = ANNOTATIONS.dates.map((date) => ({ ...date, value: 'XXXX-WXX-2' }));
    const { moments, unplaced } = finish(timelineOf(article({ dates })));
    assert.deepEqual(
      moments.map(({ first, dates: some }) => [first, some.length]),
      [['2024-04-09', 0]],
    );
    assert.equal(unplaced.length, 2);
    assert.deepEqual(finish(timelineOf({ ...undated(), annotations: { ...undated().annotations, dates } })).moments, []);
  });

  it('tells the sentences that no claim speaks of, without page furniture', () => {
    const [first] = finish(timelineOf(article({ claims: [], furniture: [place('The “grey fleet” left on April 9')] }))).moments;
    assert.deepEqual(
      first?.events.map(([start, end]) => TEXT.slice(start, end)),
      [TEXT.split('\n')[2]],
    );
    assert.deepEqual(finish(timelineOf(article())).moments[0]?.events, []);
  });

  it('finds the claims whose words reach over the sentence, however many begin between', () => {
    const [first] = ANNOTATIONS.claims;
    assert.ok(first);
    const whole = { ...first, id: 'whole', cue: [place('said')], content: [[0, TEXT.length] as const] };
    const short = Array.from({ length: 5 }, (_, i) => ({ ...first, id: `short${String(i)}`, cue: [], content: [[i, i + 1] as const] }));
    const [moment] = finish(timelineOf(article({ claims: [whole, ...short] }))).moments;
    assert.deepEqual(
      moment?.claims.map(({ id }) => id),
      ['whole'],
    );
    assert.deepEqual(moment.events, []);
  });

  it('places a duration whose ends are known', () => {
    const [date] = ANNOTATIONS.dates;
    assert.ok(date);
    const evidence = [
      { code: 'date-begin' as const, value: '2024-04-07' },
      { code: 'date-end' as const, value: '2024-04-09' },
    ];
    const lasting = { ...date, type: 'DURATION' as const, value: 'P2D' };
    const [first] = finish(timelineOf(article({ dates: [{ ...lasting, evidence }] }))).moments;
    assert.deepEqual([first?.first, first?.last], ['2024-04-07', '2024-04-09']);
    assert.equal(finish(timelineOf(article({ dates: [lasting] }))).unplaced.length, 1);
  });
});

describe('the picture of sources', () => {
  it('has everybody who says or relays something, and who relays whom', () => {
    const { nodes, edges } = finish(sourcesOf(article()));
    assert.deepEqual(
      nodes.map(({ name, claims, relayed, group }) => [name, claims, relayed, group]),
      [
        ['Anton Dravik', 2, 0, 'official'],
        ['Nadira Sorel', 2, 1, 'official'],
        ['a ministry spokesman', 1, 0, 'unnamed'],
        ['Veltpress', 0, 1, 'outlet'],
      ],
    );
    assert.deepEqual(
      edges.map(({ relay, source, claims }) => [nodes[relay]?.name, nodes[source]?.name, claims.map(({ id }) => id)]),
      [
        ['Veltpress', 'Anton Dravik', ['c1']],
        ['Nadira Sorel', 'Anton Dravik', ['c4']],
      ],
    );
    assert.deepEqual(nodes[0]?.spans, [place('President Anton Dravik of Veltria'), place('Dravik', 2)]);
    assert.deepEqual(nodes[1]?.spans, [place('Foreign Minister Nadira Sorel'), place('Sorel', 2)]);
  });
});

describe('the statistics', () => {
  it('count forms, kinds of sources and officials by country', () => {
    const { claims, forms, officials } = statisticsOf(article());
    assert.equal(claims, 5);
    assert.deepEqual(Object.fromEntries(forms.map(({ key, count }) => [key, count])), { indirect: 2, mixed: 2, direct: 1 });
    assert.deepEqual(officials, [
      { key: 'Veltria', count: 1, spans: [place('Anton Dravik')] },
      { key: undefined, count: 1, spans: [place('Nadira Sorel')] },
    ]);
  });
});
