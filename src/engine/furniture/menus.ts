import type { Paragraph } from '../reading';
import { endsSentence } from './covers';
import { SHORTEST_HEADLINE } from './lines';

/** A shorter paragraph is not sure to be of the article. In UTF-16 code units. */
const SHORTEST_PROSE = 80;

/** A sentence or more, too long for a label. */
export const isProse = (text: string): boolean => text.length >= SHORTEST_PROSE && endsSentence(text);

/** Of so many paragraphs beside a notice in a page's menus … */
const BESIDE = 8;
/** … so many are furniture. */
const MOSTLY = 5;

/** Indices of the first and the last paragraph of the article's prose, without notices among the page's menus; -1 where there is none. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

export function bodyOf(paragraphs: readonly Paragraph[], isFurniture: (at: number) => boolean): Body {
  const prose: number[] = [];
  paragraphs.forEach(({ reading }, at) => {
    if (isProse(reading.text) && !isFurniture(at)) prose.push(at);
  });
  const isNotice = (from: number, to: number): boolean => {
    let found = 0;
    for (let at = Math.max(0, from); at < Math.min(to, paragraphs.length); at++) if (isFurniture(at)) found++;
    return found >= MOSTLY;
  };
  let last = prose.length - 1;
  while (last >= 0 && isNotice(prose[last]! - BESIDE, prose[last]!)) last--;
  let first = 0;
  while (first < prose.length && isNotice(prose[first]! + 1, prose[first]! + 1 + BESIDE)) first++;
  // A short article between two menus looks like a notice of the page's: what is more of the text is the article.
  const size = (from: number, to: number): number =>
    prose.slice(from, to).reduce((sum, at) => sum + paragraphs[at]!.reading.text.length, 0);
  if (size(last + 1, prose.length) >= size(0, last + 1)) last = prose.length - 1;
  if (size(0, first) >= size(first, prose.length)) first = 0;
  return { first: prose[Math.min(first, last)] ?? -1, last: prose[last] ?? -1 };
}

/** Lines of furniture above an article that stands below a page's menus, at the least. */
const FEWEST_LINES = 8;

/**
 * Above an article that stands below a page's menus, the labels that no list knows, between others: shorter than a headline, and with
 * furniture at both ends of their run, however long it is.
 */
export function markMenus(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const { first } = bodyOf(paragraphs, isFurniture);
  let known = 0;
  for (let at = 0; at < first; at++) if (isFurniture(at)) known++;
  if (known < FEWEST_LINES) return;
  for (let from = 0; from < first; from++) {
    let to = from;
    while (to < first && !isFurniture(to) && paragraphs[to]!.reading.furniture.fragment) to++;
    if (to === from) continue;
    if ((from === 0 || isFurniture(from - 1)) && isFurniture(to))
      for (let at = from; at < to; at++) if (paragraphs[at]!.reading.text.length < SHORTEST_HEADLINE) whole[at] = true;
    from = to - 1;
  }
}
