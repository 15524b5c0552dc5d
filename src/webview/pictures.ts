import { contentOf } from './export';
import { host } from './host';
import { isAt, marksOf } from './marked';
import type { Mark, Pictures, ToWebview } from './messages';
import { element, sectionOf, type SectionActions } from './section';
import { drawSources } from './sources';
import { drawStatistics } from './statistics';
import { drawTimeline } from './timeline';

/** Narrower, a picture is scrolled sideways. In pixels. */
const NARROWEST = 240;

const main = document.querySelector('main') ?? document.body.appendChild(element('main'));
/** The lists that the user has opened. */
const open = new Set<string>();

let pictures: Pictures | undefined;
let marks: ReadonlyMap<string, Mark> = new Map();
let cursor: number | undefined;
/** For which the pictures are drawn. */
let width = 0;

const actions: SectionActions = {
  save: (svg, picture, format) => {
    void contentOf(svg, format).then((content) => content && host.postMessage({ type: 'save', picture, format, content }));
  },
  isOpen: (picture) => open.has(picture),
  setOpen: (picture, isOpen) => (isOpen ? open.add(picture) : open.delete(picture)),
};

/** Draws everything anew; whoever had the focus has it again. */
function draw({ timeline, sources, statistics, words, language }: Pictures): void {
  width = Math.max(NARROWEST, main.clientWidth);
  const focused = document.activeElement;
  const id = focused instanceof Element ? focused.closest('[data-id]')?.getAttribute('data-id') : undefined;
  const inList = focused instanceof HTMLElement;
  main.replaceChildren(
    sectionOf(timeline, drawTimeline(timeline, width, language), words, actions),
    sectionOf(sources, drawSources(sources, width), words, actions),
    sectionOf(statistics, drawStatistics(statistics, width), words, actions),
  );
  showCursor();
  if (id === null || id === undefined) return;
  [...main.querySelectorAll<HTMLElement | SVGElement>('[data-id]')]
    .find((one) => one.getAttribute('data-id') === id && one instanceof HTMLElement === inList)
    ?.focus({ preventScroll: true });
}

/** Marks what stands for the words at the cursor; where none of it is in sight, the first comes into it, unless the panel has the focus. */
function showCursor(follow = false): void {
  const current: Element[] = [];
  for (const one of main.querySelectorAll('[data-id]')) {
    const mark = marks.get(one.getAttribute('data-id') ?? '');
    if (mark && cursor !== undefined && isAt(mark, cursor)) {
      one.setAttribute('aria-current', 'true');
      current.push(one);
    } else one.removeAttribute('aria-current');
  }
  const drawn = current.filter((one) => one instanceof SVGElement);
  if (follow && !document.hasFocus() && !drawn.some(isInSight)) drawn[0]?.scrollIntoView({ block: 'nearest' });
}

function isInSight(mark: Element): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Asks the editor to select the words of what was clicked. */
function choose(target: EventTarget | null): boolean {
  const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : undefined;
  const mark = id === null || id === undefined ? undefined : marks.get(id);
  if (!mark || !pictures || mark.spans.length === 0) return false;
  host.postMessage({ type: 'select', version: pictures.version, spans: mark.spans });
  return true;
}

main.addEventListener('click', ({ target }) => choose(target));
main.addEventListener('keydown', (event) => {
  // HTML's own buttons make a click of these keys.
  if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof SVGElement && choose(event.target)) event.preventDefault();
});

window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'cursor') {
    cursor = data.cursor;
    showCursor(true);
  } else if (data.type === 'none') {
    pictures = undefined;
    main.replaceChildren(element('p', data.words));
  } else {
    ({ pictures, cursor } = data);
    marks = marksOf(pictures);
    host.setState({ uri: pictures.uri });
    draw(pictures);
  }
});

new ResizeObserver(() => {
  if (pictures && Math.max(NARROWEST, main.clientWidth) !== width) draw(pictures);
}).observe(main);

host.postMessage({ type: 'ready' });
