/** Between two lines of text, in pixels; a line's text stands on `BASELINE` of it. */
export const LINE = 18;
export const BASELINE = 13;

export type Weight = 'normal' | 'bold';

const context = document.createElement('canvas').getContext('2d');

/** How wide a text is drawn, in pixels. */
export function widthOf(text: string, weight: Weight = 'normal'): number {
  if (!context) return 0;
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  context.font = `${weight} ${fontSize} ${fontFamily}`;
  return context.measureText(text).width;
}

/** The text, or as much of it as has room before an ellipsis. @param width in pixels. */
export function fit(text: string, width: number, weight: Weight = 'normal'): string {
  if (widthOf(text, weight) <= width) return text;
  const characters = [...text];
  let [fits, beyond] = [0, characters.length];
  while (beyond - fits > 1) {
    const middle = (fits + beyond) >> 1;
    if (widthOf(`${characters.slice(0, middle).join('')}…`, weight) <= width) fits = middle;
    else beyond = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}
