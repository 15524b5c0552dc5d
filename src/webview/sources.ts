import { max } from 'd3-array';
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3-shape';
import { addMark, addText, canvas, setHeight, setRing, type Drawing, type Group } from './canvas';
import { layOut, type Box, type Place } from './layout';
import type { RelayMark, SourceMark, SourceShape, SourcesPicture } from './messages';
import { fit, LINE, widthOf } from './text';

const SHAPES: Readonly<Record<SourceShape, SymbolType>> = {
  official: symbolStar,
  person: symbolCircle,
  body: symbolSquare,
  outlet: symbolTriangle,
  unnamed: symbolDiamond,
  unknown: symbolCross,
};

/** In pixels. */
const MARGIN = 10;
const GAP = 16;
/** From an arrow to the box at its end. */
const CLEAR = 4;
/** Between two arrows that lead to and fro. */
const BESIDE = 5;

/** A shape's area in square pixels. @param weight how many claims; more than `MOST` look alike. */
const MOST = 12;
const area = (weight: number): number => 90 + 60 * Math.min(weight, MOST);
/** The room that a shape takes across and down: a star reaches farther than its area tells. */
const reach = (weight: number): number => 2 * Math.sqrt(area(weight));

interface Node extends Box {
  readonly mark: SourceMark;
  readonly words: string;
  readonly details: string;
}

/** Draws the sources as shapes with their names below, and an arrow from each relay to whose words it relays. */
export function drawSources(picture: SourcesPicture, width: number): SVGSVGElement {
  const drawing = canvas(width, picture.label);
  const inner = Math.max(1, width - 2 * MARGIN);
  const nodes = picture.sources.map((mark) => nodeOf(mark, inner));
  const { places, height } = layOut(nodes, picture.relays, inner);
  const room = drawing.append('g').attr('transform', `translate(${MARGIN},${MARGIN})`);
  addArrowHead(drawing);
  for (const relay of picture.relays) drawRelay(room, relay, picture.relays, nodes, places);
  for (const [index, node] of nodes.entries()) drawNode(room, node, places[index]!);
  setHeight(drawing, drawLegend(drawing, picture, 2 * MARGIN + height, inner));
  return drawing.node()!;
}

function nodeOf(mark: SourceMark, inner: number): Node {
  const words = fit(mark.words, inner, 'bold');
  const details = fit(mark.details, inner);
  const width = max([widthOf(words, 'bold'), widthOf(details), reach(mark.weight)]) ?? 0;
  return { mark, words, details, width, height: reach(mark.weight) + 2 * LINE };
}

function drawNode(room: Group, { mark, words, details, width, height }: Node, { x, y }: Place): void {
  const group = addMark(room, mark, 'source');
  setRing(group, x, y, width, height);
  addShape(group, mark.shape, area(mark.weight), x + width / 2, y + reach(mark.weight) / 2);
  const top = y + reach(mark.weight);
  addText(group, words, x + (width - widthOf(words, 'bold')) / 2, top, 'bold');
  addText(group, details, x + (width - widthOf(details)) / 2, top + LINE);
}

function addShape(parent: Drawing | Group, shape: SourceShape, size: number, x: number, y: number): void {
  parent.append('path').attr('class', `shape ${shape}`).attr('d', symbol(SHAPES[shape], size)()).attr('transform', `translate(${x},${y})`);
}

function drawRelay(room: Group, relay: RelayMark, all: readonly RelayMark[], nodes: readonly Node[], places: readonly Place[]): void {
  const { from, to, count } = relay;
  const isMutual = all.some((other) => other.from === to && other.to === from);
  const [start, end] = arrow(boxAt(nodes[from]!, places[from]!), boxAt(nodes[to]!, places[to]!), isMutual ? BESIDE : 0);
  const group = addMark(room, relay, 'relay');
  for (const kind of ['reachable', 'arrow']) {
    group.append('line').attr('class', kind).attr('x1', start.x).attr('y1', start.y).attr('x2', end.x).attr('y2', end.y);
  }
  group.select('.arrow').attr('marker-end', 'url(#arrow-head)');
  setRing(group, Math.min(start.x, end.x), Math.min(start.y, end.y), Math.abs(end.x - start.x), Math.abs(end.y - start.y));
  if (count > 1)
    addText(group, String(count), (start.x + end.x) / 2 - widthOf(String(count), 'bold') / 2, (start.y + end.y) / 2 - LINE / 2, 'bold');
}

interface Framed extends Box, Place {}

const boxAt = ({ width, height }: Box, { x, y }: Place): Framed => ({ width, height, x, y });

/** Where an arrow between two boxes leaves the one and meets the other, moved sideways. */
function arrow(from: Framed, to: Framed, aside: number): readonly [Place, Place] {
  const middle = ({ x, y, width, height }: Framed): Place => ({ x: x + width / 2, y: y + height / 2 });
  const [a, b] = [middle(from), middle(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  /** The share of the way at which it leaves a box around its beginning. */
  const leaves = ({ width, height }: Box): number =>
    Math.min((width / 2 + CLEAR) / Math.max(1e-9, Math.abs(dx)), (height / 2 + CLEAR) / Math.max(1e-9, Math.abs(dy)));
  const at = (share: number): Place => ({ x: a.x + dx * share - (dy / length) * aside, y: a.y + dy * share + (dx / length) * aside });
  return [at(leaves(from)), at(1 - leaves(to))];
}

function addArrowHead(drawing: Drawing): void {
  drawing
    .append('defs')
    .append('marker')
    .attr('id', 'arrow-head')
    .attr('viewBox', '0 0 10 10')
    .attr('refX', 9)
    .attr('refY', 5)
    .attr('markerWidth', 9)
    .attr('markerHeight', 9)
    .attr('markerUnits', 'userSpaceOnUse')
    .attr('orient', 'auto')
    .append('path')
    .attr('class', 'arrow-head')
    .attr('d', 'M0,0L10,5L0,10Z');
}

/** What the shapes mean. @returns where it ends. */
function drawLegend(drawing: Drawing, { legend }: SourcesPicture, top: number, inner: number): number {
  const group = drawing.append('g').attr('class', 'legend').attr('aria-hidden', 'true');
  let [x, y] = [0, top];
  for (const { shape, words } of legend) {
    const width = LINE + widthOf(words);
    if (x > 0 && x + width > inner) [x, y] = [0, y + LINE];
    addShape(group, shape, 70, MARGIN + x + LINE / 2 - 3, y + LINE / 2 - 1);
    addText(group, words, MARGIN + x + LINE, y);
    x += width + GAP;
  }
  return y + LINE + MARGIN;
}
