import type { Listed, PanelWords, PictureFormat } from './messages';
import { moveWithin } from './keyboard';

/** What stands around each picture: a heading, buttons, and the list that says the same. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly empty: string | undefined;
  readonly list: readonly Listed[];
}

/** What the user can do with it. */
export interface SectionActions {
  readonly save: (svg: SVGSVGElement, picture: string, format: PictureFormat) => void;
  readonly isOpen: (picture: string) => boolean;
  readonly setOpen: (picture: string, open: boolean) => void;
}

/** @param svg the picture; it is left out where there is nothing to draw. */
export function sectionOf(
  { id, title, empty, list }: Section,
  svg: SVGSVGElement,
  words: PanelWords,
  actions: SectionActions,
): HTMLElement {
  const section = element('section');
  section.dataset['picture'] = id;
  const heading = element('h2', title);
  heading.id = `heading-${id}`;
  section.setAttribute('aria-labelledby', heading.id);
  if (empty !== undefined) {
    section.append(heading, element('p', empty));
    return section;
  }
  const head = element('header');
  head.append(heading);
  for (const [format, label] of [
    ['svg', words.saveAsSvg],
    ['png', words.saveAsPng],
  ] as const) {
    const button = element('button', label);
    button.className = 'save';
    button.setAttribute('aria-label', `${label}: ${title}`);
    button.addEventListener('click', () => actions.save(svg, id, format));
    head.append(button);
  }
  const details = element('details');
  details.open = actions.isOpen(id);
  details.addEventListener('toggle', () => actions.setOpen(id, details.open));
  details.append(element('summary', words.asList), listOf(list));
  moveWithin(svg);
  section.append(head, svg, details);
  return section;
}

function listOf(entries: readonly Listed[]): HTMLUListElement {
  const list = element('ul');
  for (const { id, label, spans, children } of entries) {
    const item = element('li');
    const entry = element(spans.length > 0 ? 'button' : 'span', label);
    if (spans.length > 0) entry.dataset['id'] = id;
    item.append(entry);
    if (children.length > 0) item.append(listOf(children));
    list.append(item);
  }
  return list;
}

/** Words of the article reach the page as text alone. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text?: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}
