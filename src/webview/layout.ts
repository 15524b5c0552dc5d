import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** The size of a rectangle, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The left upper corner of a box. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** From one box to another, by their indices. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly places: readonly Place[];
  readonly height: number;
}

/** Between two boxes, in pixels. */
const GAP = 14;
/** Between two boxes one above the other where arrows are: an arrow needs to be seen. */
const GAP_DOWN = 34;
/** How long an arrow wants to be, beside what its ends cover. */
const ARROW = 60;
const ROUNDS = 200;
/** Beginnings that are tried; with more boxes than this, one has to do. */
const TRIES = 24;
const TRIED_AT_MOST = 40;
/** The angle between two neighbours of d3's own beginning, a spiral. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPIRAL = 40;

interface Body extends SimulationNodeDatum, Box {}

/**
 * Where boxes go that arrows connect: by d3's forces, run to their end from several beginnings that know no chance; then moved down until
 * none covers another. The one is taken in which the arrows cross the fewest boxes and each other least. Boxes without arrows stand in rows
 * below. The same input gives the same picture.
 * @returns a place for each box, and the height of the whole.
 */
export function layOut(boxes: readonly Box[], links: readonly Link[], width: number): Layout {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const order = [...boxes.keys()].filter((index) => linked.has(index));
  const connected = order.map((index) => boxes[index]!);
  const inner = links.map(({ from, to }) => ({ from: order.indexOf(from), to: order.indexOf(to) }));
  const places: Place[] = boxes.map(() => ({ x: 0, y: 0 }));
  let bottom = 0;
  for (const [index, place] of bestOf(connected, inner, width).entries()) {
    places[order[index]!] = place;
    bottom = Math.max(bottom, place.y + connected[index]!.height + GAP);
  }
  const loose = [...boxes.keys()].filter((index) => !linked.has(index));
  for (const row of wrapped(loose, boxes, width)) {
    const height = Math.max(...row.map(({ index }) => boxes[index]!.height));
    for (const { index, x } of row) places[index] = { x, y: bottom + height - boxes[index]!.height };
    bottom += height + GAP;
  }
  return { places, height: bottom };
}

/** Boxes in rows, as words in lines. */
function wrapped(indices: readonly number[], boxes: readonly Box[], width: number): readonly { index: number; x: number }[][] {
  const rows: { index: number; x: number }[][] = [];
  let x = Infinity;
  for (const index of indices) {
    const box = boxes[index]!;
    if (x + box.width > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ index, x });
    x += box.width + GAP;
  }
  return rows;
}

/** Places of boxes that are all connected with some other one. */
function bestOf(boxes: readonly Box[], links: readonly Link[], width: number): readonly Place[] {
  let best: readonly Place[] = [];
  let least = Infinity;
  for (let turn = 0; turn < (boxes.length > TRIED_AT_MOST ? 1 : TRIES) && least > 0; turn++) {
    const places = apart(settled(boxes, links, width, turn), width);
    const cost = crossings(boxes, places, links);
    if (cost < least) [best, least] = [places, cost];
  }
  return best;
}

/** @param turn which of the beginnings: how far the spiral is turned, and which box begins it. */
function settled(boxes: readonly Box[], links: readonly Link[], width: number, turn: number): readonly Body[] {
  const reach = (box: Box): number => (box.width + box.height) / 3;
  const heightOf = (index = -1): number => boxes[index]?.height ?? 0;
  const bodies = boxes.map((box, index): Body => {
    const nth = (index + turn) % boxes.length;
    const angle = nth * GOLDEN_ANGLE + turn;
    const radius = SPIRAL * Math.sqrt(0.5 + nth);
    return { ...box, x: width / 2 + radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: number; target: number }>(links.map(({ from, to }) => ({ source: from, target: to }))).distance(
        (_link, index) => ARROW + (heightOf(links[index]?.from) + heightOf(links[index]?.to)) / 2,
      ),
    )
    .force('charge', forceManyBody().strength(-250))
    .force(
      'collide',
      forceCollide<Body>((body) => reach(body) + GAP / 2),
    )
    // There is little room across, and as much as one likes down.
    .force('x', forceX(width / 2).strength(0.15))
    .force('y', forceY(0).strength(0.03))
    .stop()
    .tick(ROUNDS);
  return bodies;
}

/** Left upper corners, inside the width, from the top down, each below whatever it would cover. */
function apart(bodies: readonly Body[], width: number): readonly Place[] {
  const top = Math.min(...bodies.map(({ y = 0, height }) => y - height / 2));
  const placed: { readonly index: number; readonly x: number; readonly y: number; readonly body: Body }[] = [];
  const order = [...bodies.entries()].sort(([i, a], [j, b]) => (a.y ?? 0) - (b.y ?? 0) || i - j);
  for (const [index, body] of order) {
    const x = Math.max(0, Math.min((body.x ?? 0) - body.width / 2, width - body.width));
    let y = (body.y ?? 0) - body.height / 2 - top;
    for (;;) {
      const inTheWay = placed.find(
        (other) =>
          other.x < x + body.width + GAP &&
          x < other.x + other.body.width + GAP &&
          other.y < y + body.height + GAP_DOWN &&
          y < other.y + other.body.height + GAP_DOWN,
      );
      if (!inTheWay) break;
      y = inTheWay.y + inTheWay.body.height + GAP_DOWN;
    }
    placed.push({ index, x, y, body });
  }
  return placed.sort((a, b) => a.index - b.index).map(({ x, y }) => ({ x, y }));
}

/** How often arrows run through boxes, which counts twice, or through each other. */
function crossings(boxes: readonly Box[], places: readonly Place[], links: readonly Link[]): number {
  const middles = places.map(({ x, y }, index) => ({ x: x + boxes[index]!.width / 2, y: y + boxes[index]!.height / 2 }));
  const ends = links.map(({ from, to }) => ({ from, to, a: middles[from]!, b: middles[to]! }));
  let count = 0;
  for (const [i, { from, to, a, b }] of ends.entries()) {
    for (const [index, { x, y }] of places.entries()) {
      const { width, height } = boxes[index]!;
      const diagonals = [
        [
          { x, y },
          { x: x + width, y: y + height },
        ],
        [
          { x, y: y + height },
          { x: x + width, y },
        ],
      ] as const;
      if (index !== from && index !== to && diagonals.some(([c, d]) => meet(a, b, c, d))) count += 2;
    }
    for (const other of ends.slice(i + 1)) {
      const isJoined = other.from === from || other.to === to || other.from === to || other.to === from;
      if (!isJoined && meet(a, b, other.a, other.b)) count++;
    }
  }
  return count;
}

/** Whether two lines cross. */
function meet(a: Place, b: Place, c: Place, d: Place): boolean {
  const side = (p: Place, q: Place, r: Place): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** A stretch of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Puts stretches into as few rows as they need, the first ones first, so that no two of a row come nearer than `gap`. @returns a row for each. */
export function rowsOf(stretches: readonly Stretch[], gap: number): readonly number[] {
  const taken: Stretch[][] = [];
  return stretches.map((stretch) => {
    const free = taken.findIndex((row) => row.every(({ from, to }) => to + gap <= stretch.from || stretch.to + gap <= from));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(stretch);
    return row;
  });
}
