import { max } from 'd3-array';
import { axisTop } from 'd3-axis';
import { symbol, symbolDiamond } from 'd3-shape';
import { addMark, addText, canvas, setHeight, setRing, type Drawing } from './canvas';
import { rowsOf } from './layout';
import type { MomentMark, TimelinePicture, WordedMark } from './messages';
import { dayOf, endOf, ticksOf, timeScale } from './scale';
import { fit, LINE, widthOf } from './text';

/** In pixels. */
const MARGIN = 8;
const AXIS = 30;
const BAR = 8;
const BAR_AT_LEAST = 8;
const TEXT_AT_MOST = 420;
/** Between what is told of two stretches of days, across and down. */
const GAP = 18;
/** What the label of a tick needs. */
const TICK = 96;

interface Card {
  readonly moment: MomentMark;
  /** Of the bar. */
  readonly from: number;
  readonly to: number;
  /** Of the text; the words of the days stand as near to the bar as they can. */
  readonly x: number;
  readonly width: number;
  readonly wordsAt: number;
  readonly lines: readonly string[];
  readonly height: number;
}

/** Draws the dates along an axis, with what is told of each below its bar. @param language for the words on the axis. */
export function drawTimeline(picture: TimelinePicture, width: number, language: string): SVGSVGElement {
  const drawing = canvas(width, picture.label);
  const inner = Math.max(1, width - 2 * MARGIN);
  const scale = timeScale(picture.moments, inner);
  const cards = picture.moments.map((moment) => cardOf(moment, scale(dayOf(moment.first)), scale(endOf(moment.last)), inner));
  const rows = rowsOf(
    cards.map(({ from, to, x, width: across }) => ({ from: Math.min(from, x), to: Math.max(to, x + across) })),
    GAP,
  );
  const tops = topsOf(cards, rows);
  const bottom = tops.at(-1) ?? AXIS;
  const days = picture.moments.map(({ first }) => dayOf(first));
  drawGuides(drawing, cards, rows, tops, bottom);
  if (days.length > 0) {
    const axis = axisTop<Date>(scale)
      .tickValues([...ticksOf(scale, days, TICK)])
      .tickFormat((day) => tickInWords(day, language))
      .tickSizeOuter(0);
    drawing
      .append('g')
      .attr('class', 'axis')
      .attr('aria-hidden', 'true')
      .attr('transform', `translate(${MARGIN},${AXIS - 8})`)
      .call(axis)
      .selectAll('text')
      .attr('text-anchor', 'start');
  }
  for (const [index, card] of cards.entries()) drawCard(drawing, card, tops[rows[index] ?? 0] ?? AXIS);
  let y = bottom;
  if (cards.length > 1) {
    drawing
      .append('g')
      .attr('class', 'note')
      .call((note) => addText(note, fit(picture.note, inner), MARGIN, y));
    y += LINE + GAP / 2;
  }
  setHeight(drawing, drawUnplaced(drawing, picture, y, inner));
  return drawing.node()!;
}

function cardOf(moment: MomentMark, from: number, end: number, inner: number): Card {
  const room = Math.min(TEXT_AT_MOST, inner);
  const told = moment.told.map(({ words }) => fit(words, room));
  const lines = [fit(moment.words, room, 'bold'), ...told, ...(moment.more === undefined ? [] : [moment.more])];
  const width = max(lines, (line, index) => widthOf(line, index === 0 ? 'bold' : 'normal')) ?? 0;
  const to = Math.max(end, from + BAR_AT_LEAST);
  const within = (across: number): number => Math.max(0, Math.min(from, inner - across));
  const wordsAt = within(widthOf(lines[0] ?? '', 'bold'));
  return { moment, from, to, x: within(width), width, wordsAt, lines, height: BAR + lines.length * LINE };
}

/** Upper edges of the rows, and behind them where the last one ends. */
function topsOf(cards: readonly Card[], rows: readonly number[]): readonly number[] {
  const heights: number[] = [];
  for (const [index, { height }] of cards.entries()) {
    const row = rows[index] ?? 0;
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  const tops = [AXIS];
  for (const height of heights) tops.push(tops.at(-1)! + height + GAP);
  return tops;
}

/** Thin lines from the axis to the bars; that of the day of publication goes through. */
function drawGuides(drawing: Drawing, cards: readonly Card[], rows: readonly number[], tops: readonly number[], bottom: number): void {
  for (const [index, { moment, from }] of cards.entries()) {
    const to = moment.isPublication ? bottom - GAP / 2 : (tops[rows[index] ?? 0] ?? AXIS);
    drawing
      .append('line')
      .attr('class', moment.isPublication ? 'guide publication' : 'guide')
      .attr('x1', MARGIN + from)
      .attr('x2', MARGIN + from)
      .attr('y1', AXIS - 8)
      .attr('y2', to);
  }
}

function drawCard(drawing: Drawing, { moment, from, to, x, width, wordsAt, lines }: Card, top: number): void {
  const mark = addMark(drawing, moment, 'moment');
  if (moment.isPublication) {
    const shape = symbol(symbolDiamond, 110)();
    mark
      .append('path')
      .attr('class', 'bar publication')
      .attr('d', shape)
      .attr('transform', `translate(${MARGIN + from},${top + BAR / 2})`);
  } else {
    mark
      .append('rect')
      .attr('class', 'bar')
      .attr('x', MARGIN + from)
      .attr('y', top)
      .attr('width', to - from)
      .attr('height', BAR)
      .attr('rx', 2);
  }
  const left = MARGIN + x;
  addText(mark, lines[0] ?? '', MARGIN + wordsAt, top + BAR + 2, 'bold');
  setRing(mark, MARGIN + wordsAt, top + BAR + 2, widthOf(lines[0] ?? '', 'bold'), LINE - 2);
  let y = top + BAR + LINE;
  for (const [index, told] of moment.told.entries()) {
    const line = addMark(drawing, told, 'told');
    addText(line, lines[index + 1] ?? '', left, y + 2);
    setRing(line, left, y + 2, widthOf(lines[index + 1] ?? ''), LINE - 3);
    y += LINE;
  }
  if (moment.more !== undefined)
    drawing
      .append('g')
      .attr('class', 'note')
      .call((note) => addText(note, fit(moment.more ?? '', width), left, y + 2));
}

/** Words that have no place on the axis, in lines. @returns where they end. */
function drawUnplaced(drawing: Drawing, { unplaced, unplacedTitle }: TimelinePicture, top: number, inner: number): number {
  if (unplaced.length === 0) return top;
  addText(drawing, unplacedTitle, MARGIN, top, 'bold');
  let [x, y] = [0, top + LINE + 6];
  const place = (mark: WordedMark): void => {
    const words = fit(mark.words, inner);
    const width = widthOf(words);
    if (x > 0 && x + width > inner) [x, y] = [0, y + LINE + 6];
    const chip = addMark(drawing, mark, 'chip');
    addText(chip, words, MARGIN + x, y);
    setRing(chip, MARGIN + x, y, width, LINE - 2);
    x += width + GAP;
  };
  unplaced.forEach(place);
  return y + LINE + MARGIN;
}

/** As exact as the day tells: a New Year's Day begins a year, the first of a month a month. */
function tickInWords(day: Date, language: string): string {
  const isMonth = day.getUTCDate() === 1;
  const isYear = isMonth && day.getUTCMonth() === 0;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(isYear ? {} : { month: 'short' }),
    ...(isMonth ? {} : { day: 'numeric' }),
  }).format(day);
}
