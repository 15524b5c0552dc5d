import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layOut, rowsOf } from '../../src/webview/layout';
import { dayOf, endOf, ticksOf, timeScale } from '../../src/webview/scale';

const WIDTH = 400;

const boxes = fc.array(fc.record({ width: fc.integer({ min: 20, max: WIDTH }), height: fc.integer({ min: 20, max: 90 }) }), {
  maxLength: 14,
});
const graphs = boxes.chain((some) => {
  const end = fc.nat(Math.max(0, some.length - 1));
  const links = fc.array(fc.record({ from: end, to: end }), { maxLength: some.length });
  return fc.record({ boxes: fc.constant(some), links: links.map((all) => all.filter(({ from, to }) => from !== to)) });
});

describe('the layout of sources', () => {
  it('covers no box with another one, and stays inside the width', () => {
    fc.assert(
      fc.property(graphs, ({ boxes: some, links }) => {
        const { places, height } = layOut(some, links, WIDTH);
        assert.equal(places.length, some.length);
        for (const [i, { x, y }] of places.entries()) {
          const one = some[i]!;
          assert.ok(x >= 0 && x + one.width <= WIDTH && y >= 0 && y + one.height <= height, `box ${i} at ${x}, ${y}`);
          for (const [j, other] of places.entries()) {
            if (j <= i) continue;
            const apart =
              x + one.width <= other.x || other.x + some[j]!.width <= x || y + one.height <= other.y || other.y + some[j]!.height <= y;
            assert.ok(apart, `boxes ${i} and ${j}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same sources', () => {
    fc.assert(
      fc.property(graphs, ({ boxes: some, links }) => assert.deepEqual(layOut(some, links, WIDTH), layOut(some, links, WIDTH))),
      { numRuns: 20 },
    );
  });

  it('of nobody takes no room', () => assert.deepEqual(layOut([], [], WIDTH), { places: [], height: 0 }));
});

describe('the rows of the timeline', () => {
  it('keep stretches apart, and are no more than needed', () => {
    const stretches = [
      { from: 0, to: 50 },
      { from: 40, to: 90 },
      { from: 60, to: 100 },
      { from: 95, to: 120 },
    ];
    assert.deepEqual(rowsOf(stretches, 5), [0, 1, 0, 1]);
    assert.deepEqual(rowsOf([], 5), []);
  });
});

describe('the scale of the timeline', () => {
  const day = (iso: string): { first: string; last: string } => ({ first: iso, last: iso });
  const moments = [
    { first: '1917-01-01', last: '1917-12-31' },
    day('2024-04-08'),
    day('2024-04-09'),
    { first: '2024-01-01', last: '2024-12-31' },
  ];

  it('keeps the order of the calendar and tells days apart beside years', () => {
    const scale = timeScale(moments, WIDTH);
    const places = ['1917-01-01', '2024-01-01', '2024-04-08', '2024-04-09', '2024-12-31'].map((iso) => scale(dayOf(iso)));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(scale(dayOf('2024-04-09')) - scale(dayOf('2024-04-08')) >= 8);
    assert.equal(Math.round(scale(endOf('2024-12-31'))), WIDTH);
  });

  it('stands a single day, none at all and what is no day', () => {
    assert.equal(timeScale([day('2024-04-09')], WIDTH)(dayOf('2024-04-09')), 0);
    assert.deepEqual(timeScale([], WIDTH).domain(), []);
    assert.equal(dayOf('soon').getTime(), 0);
  });

  it('labels days only where there is room', () => {
    const scale = timeScale(moments, WIDTH);
    const days = moments.map(({ first }) => dayOf(first)).sort((a, b) => a.getTime() - b.getTime());
    const ticks = ticksOf(scale, days, 90).map((one) => scale(one));
    assert.equal(ticks[0], 0);
    for (const [i, tick] of ticks.entries()) assert.ok(tick + 90 <= (ticks[i + 1] ?? WIDTH));
  });
});
