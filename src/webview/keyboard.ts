const NEXT = new Set(['ArrowRight', 'ArrowDown']);
const PREVIOUS = new Set(['ArrowLeft', 'ArrowUp']);

/** One stop of the Tab key for a picture; the arrow keys, Home and End move among its marks, in the order in which they are read. */
export function moveWithin(svg: SVGSVGElement): void {
  const marks = [...svg.querySelectorAll<SVGGElement>('.mark')];
  marks[0]?.setAttribute('tabindex', '0');
  // Chromium lets the Tab key stop at an SVG that listens to the focus of its marks.
  svg.setAttribute('tabindex', '-1');
  svg.addEventListener('focusin', ({ target }) => {
    const focused = (target as Element).closest('.mark');
    if (!focused) return;
    for (const mark of marks) mark.setAttribute('tabindex', mark === focused ? '0' : '-1');
  });
  svg.addEventListener('keydown', (event) => {
    const at = marks.findIndex((mark) => mark === document.activeElement);
    const { key } = event;
    const to = NEXT.has(key) ? at + 1 : PREVIOUS.has(key) ? at - 1 : key === 'Home' ? 0 : key === 'End' ? marks.length - 1 : undefined;
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    marks[to]?.focus();
    event.preventDefault();
  });
}
