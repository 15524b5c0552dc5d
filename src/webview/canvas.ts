import { create, type Selection } from 'd3-selection';
import type { Mark } from './messages';
import { BASELINE, type Weight } from './text';

export type Group = Selection<SVGGElement, undefined, null, undefined>;
export type Drawing = Selection<SVGSVGElement, undefined, null, undefined>;

/** Around the focus ring of a mark, in pixels. */
const RING = 3;

/** An empty picture. Its height is set by whoever draws (`setHeight`). @param label for a screen reader. */
export function canvas(width: number, label: string): Drawing {
  return create('svg').attr('class', 'picture').attr('role', 'group').attr('aria-label', label).attr('width', width);
}

export function setHeight(drawing: Drawing, height: number): void {
  const width = Number(drawing.attr('width'));
  drawing.attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
}

/** A group that the keyboard reaches. What stands for no words of the article is told, but is no button. */
export function addMark(parent: Drawing | Group, { id, label, spans }: Mark, kind: string): Group {
  const mark = parent
    .append('g')
    .attr('class', `mark ${kind}`)
    .attr('role', spans.length > 0 ? 'button' : 'img')
    .attr('tabindex', -1)
    .attr('data-id', id)
    .attr('aria-label', label);
  mark.append('title').text(label);
  mark.append('rect').attr('class', 'ring');
  return mark;
}

/** Draws the ring that shows focus and cursor around a rectangle, and makes the whole of it clickable. */
export function setRing(mark: Group, x: number, y: number, width: number, height: number): void {
  mark
    .select('.ring')
    .attr('x', x - RING)
    .attr('y', y - RING)
    .attr('width', width + 2 * RING)
    .attr('height', height + 2 * RING)
    .attr('rx', RING);
}

/** One line of text. @param y of the line's upper edge. */
export function addText(parent: Drawing | Group, text: string, x: number, y: number, weight: Weight = 'normal'): void {
  parent
    .append('text')
    .attr('class', weight)
    .attr('x', x)
    .attr('y', y + BASELINE)
    .text(text);
}
