import { scaleLinear } from 'd3-scale';
import { addMark, addText, canvas, setHeight, setRing, type Drawing } from './canvas';
import type { Bar, StatisticsPicture } from './messages';
import { fit, LINE, widthOf } from './text';

/** In pixels. */
const MARGIN = 8;
const GAP = 10;
const ROW = LINE + 6;
/** What the words of a bar may take of the width, at most. */
const WORDS_SHARE = 0.45;
const WORDS_AT_MOST = 200;
const BARS_AT_MOST = 320;

/** Draws each group as bars with their figures behind. */
export function drawStatistics({ groups, label }: StatisticsPicture, width: number): SVGSVGElement {
  const drawing = canvas(width, label);
  const all = groups.flatMap(({ bars }) => bars);
  const room = Math.min(WORDS_AT_MOST, WORDS_SHARE * width);
  const words = Math.min(room, Math.max(0, ...all.map((bar) => widthOf(bar.words))));
  const figures = Math.max(0, ...all.map((bar) => widthOf(bar.figures)));
  const left = MARGIN + words + GAP;
  const scale = scaleLinear([0, 1], [0, Math.max(1, Math.min(BARS_AT_MOST, width - left - figures - GAP - MARGIN))]);
  let y = MARGIN;
  for (const { title, bars } of groups) {
    addText(drawing, fit(title, width - 2 * MARGIN, 'bold'), MARGIN, y, 'bold');
    y += ROW;
    for (const bar of bars) {
      drawBar(drawing, bar, { words, left, y, length: scale(bar.share), figures });
      y += ROW;
    }
    y += GAP;
  }
  setHeight(drawing, y);
  return drawing.node()!;
}

interface BarPlace {
  readonly words: number;
  readonly left: number;
  readonly y: number;
  readonly length: number;
  readonly figures: number;
}

function drawBar(drawing: Drawing, bar: Bar, { words, left, y, length, figures }: BarPlace): void {
  const mark = addMark(drawing, bar, 'count');
  setRing(mark, MARGIN, y, left - MARGIN + length + GAP + figures, LINE);
  addText(mark, fit(bar.words, words), MARGIN, y);
  mark
    .append('rect')
    .attr('class', 'bar')
    .attr('x', left)
    .attr('y', y + 3)
    .attr('width', Math.max(1, length))
    .attr('height', LINE - 6);
  addText(mark, bar.figures, left + length + GAP, y);
}
