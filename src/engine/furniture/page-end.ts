import type { Paragraph } from '../reading';
import { coversAll, endsSentence } from './covers';
import { SHORTEST_HEADLINE, SPOKEN } from './lines';
import { bodyOf, isProse } from './menus';
import { isAboutAuthor } from './page-lines';

/** From here on, in a share of the paragraphs, the page's end may begin. */
const TAIL = 0.5;
/** What is longer than this behind the end is prose after all. In UTF-16 code units. */
const LONGEST_IN_TAIL = 240;

/** Words of names in bylines are looked for in no more than so many lines. In paragraphs. */
const MOST_BYLINES = 12;

/** Behind the article, what the page tells of its authors. */
export function markAuthors(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const authors = new Set<string>();
  let bylines = 0;
  for (const { reading } of paragraphs) {
    const [byline] = reading.furniture.bylines;
    // Whose picture it is says nothing of who wrote.
    if (byline === undefined || reading.furniture.picture || ++bylines > MOST_BYLINES) continue;
    for (const { start, end, capital, pos, lower } of reading.tokens)
      // "By The Associated Press": "the" is no author's name.
      if (capital && pos !== 'DET' && lower.length > 2 && start >= byline[0] && end <= byline[1]) authors.add(lower);
  }
  if (authors.size === 0) return;
  for (let at = Math.ceil(paragraphs.length * TAIL); at < paragraphs.length; at++)
    if (isAboutAuthor(paragraphs[at]!.reading.text, paragraphs[at]!.reading.tokens, authors)) whole[at] = true;
}

/** In paragraphs. */
const LATEST_SIGNED = 4;
/** A page of fewer paragraphs is not sure to be an article. */
const FEWEST_SIGNED = 3;

/** "— Ann Lee", "- Ann Lee and Jo Roe" */
const SIGNED = /^[-–—]{1,2} ?\p{Lu}[\p{L}.’'-]{0,20}(?: (?:and )?\p{Lu}[\p{L}.’'-]{0,20}){1,5}$/u;
/** In UTF-16 code units. */
const LONGEST_SIGNATURE = 50;

const isSigned = (text: string): boolean => text.length <= LONGEST_SIGNATURE && SIGNED.test(text);

/** A name alone below the article's last sentence: who wrote it. */
export function markSignature(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  // "- Ann Lee" below the headline.
  for (let head = 1; head <= LATEST_SIGNED && head + 1 < paragraphs.length; head++) {
    const { text } = paragraphs[head]!.reading;
    if (!isSigned(text) || endsSentence(paragraphs[head - 1]!.reading.text)) continue;
    if (isProse(paragraphs[head + 1]!.reading.text)) whole[head] = true;
  }
  let at = paragraphs.length - 1;
  while (at >= FEWEST_SIGNED - 1 && isFurniture(at)) at--;
  if (at < FEWEST_SIGNED - 1) return;
  const { furniture, text } = paragraphs[at]!.reading;
  if (!furniture.names && !isSigned(text)) return;
  const above = paragraphs[at - 1]!.reading.text;
  // Below somebody's words the name says whose they are.
  if (isProse(above) && !(SIGNED.test(text) && /["”]$/.test(above))) whole[at] = true;
}

/** Behind a copyright line or the way to the comments nothing follows but furniture, unless it reads like prose. */
export function markTail(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  let at = Math.ceil(paragraphs.length * TAIL);
  while (at < paragraphs.length && !paragraphs[at]!.reading.furniture.ending) at++;
  for (at++; at < paragraphs.length; at++) {
    const { text } = paragraphs[at]!.reading;
    if (text.length <= LONGEST_IN_TAIL && !SPOKEN.test(text)) whole[at] = true;
  }
}

/** Longest headline among links to other articles. In UTF-16 code units. */
const LONGEST_HEADLINE = 140;

/** In the middle of an article, links are this many or more. */
const FEWEST_LINKS = 3;

/** Behind "Next in World", near the end, headlines without a full stop are links to other articles, whatever they say. */
export function markLinks(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const tail = paragraphs.length * TAIL;
  const { first } = bodyOf(paragraphs, isFurniture);
  for (let at = 2; at + 1 < paragraphs.length; at++) {
    if (!paragraphs[at]!.reading.furniture.links) continue;
    let next = at + 1;
    while (next < paragraphs.length && (isFurniture(next) || isLinked(paragraphs[next]!.reading.text) || isTeaser(paragraphs, next)))
      next++;
    if (next - at <= (at < tail ? FEWEST_LINKS : 1)) continue;
    // "Top Stories" is an item of a menu, too, below which the article's own headline stands.
    for (let link = at; link < next; link++)
      if (link > first || link < first - HEADLINE_REACH || paragraphs[link]!.reading.text.length < SHORTEST_HEADLINE) whole[link] = true;
    at = next;
  }
}

/** The article's headline stands no further above its first sentences. In paragraphs. */
const HEADLINE_REACH = 12;

/** What stands above "Read more »". In UTF-16 code units. */
const LONGEST_TEASER = 500;

/** Some lines of another article, with the way to it below. */
function isTeaser(paragraphs: readonly Paragraph[], at: number): boolean {
  const next = paragraphs[at + 1]?.reading.furniture;
  return next !== undefined && next.way && paragraphs[at]!.reading.text.length <= LONGEST_TEASER;
}

const isLinked = (text: string): boolean => text.length <= LONGEST_HEADLINE && !/[.!:;,”"]$/.test(text);

/** Lines of a run at the most that stand between two pieces of furniture within the article. */
const LONGEST_RUN = 8;

/**
 * Short lines that are no sentences: behind the article's last prose beside furniture, elsewhere between two pieces of it. A heading within
 * the article stands beside an advertisement as well, and the headline above the byline.
 */
export function markNeighbours(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const count = paragraphs.length;
  const { first, last: lastProse } = bodyOf(paragraphs, isFurniture);
  // Below long menus the article itself begins late.
  const tail = Math.max(3, Math.ceil(count * TAIL), first);
  let behind = 0;
  for (let at = lastProse + 1; at < count; at++) if (isFurniture(at)) behind++;
  const hasFooter = behind >= FEWEST_OF_FOOTER;
  // Behind a picture alone the article may go on with a heading.
  const isEnd = (at: number): boolean => isFurniture(at) && !paragraphs[at]!.reading.furniture.picture;
  const isLoose = (at: number): boolean =>
    paragraphs[at]!.reading.furniture.fragment || (hasFooter && at > lastProse && isHeadline(paragraphs[at]!.reading.text));
  for (let from = 0; from < count; from++) {
    if (isFurniture(from)) continue;
    if (from >= tail) markQuotedLink(paragraphs, whole, isFurniture, from);
    let to = from;
    while (to < count && !isFurniture(to) && isLoose(to)) to++;
    if (to === from) continue;
    const before = from === 0 || isFurniture(from - 1);
    const after = to === count || isFurniture(to);
    if (
      from > lastProse && (from >= tail || hasFooter)
        ? isEnd(from - 1) || (to < count && after)
        : before && after && isRun(paragraphs, from, to, tail)
    )
      whole.fill(true, from, from === 0 && to > 1 ? to - 1 : to);
    else if (from > 0 && announces(paragraphs[from - 1]!)) whole[from] = true;
    from = to - 1;
  }
}

/** Another article's, among the links behind this one: no sentence, no item of a list, nobody's question ("Editor: Why was it closed?"). */
const isHeadline = (text: string): boolean =>
  text.length <= LONGEST_HEADLINE && !/^\d{1,3}[.)]|^[•‣▪*-] ?\S|\t|[.:;,]["”’)]?$|^[^:]{1,30}: .*\?$/.test(text);

/** Lines of furniture behind an article above a page's menus, at the least: what stands among them is a menu's, too. */
const FEWEST_OF_FOOTER = 8;

/** "You may also be interested in:", of the page: a link stands below it. */
const announces = (paragraph: Paragraph): boolean =>
  coversAll(paragraph) && paragraph.reading.text.endsWith(':') && paragraph.reading.text.length <= LONGEST_LABEL;

/** In UTF-16 code units. */
const LONGEST_LABEL = 40;

/** Few lines, each too short for a headline unless they stand near the page's end. */
const isRun = (paragraphs: readonly Paragraph[], from: number, to: number, tail: number): boolean =>
  from >= tail || (to - from <= LONGEST_RUN && paragraphs.slice(from, to).every(({ reading }) => reading.text.length < SHORTEST_HEADLINE));

/** Among links at the page's end a headline stands with a quotation at its end, too. */
function markQuotedLink(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean, at: number): void {
  const { text } = paragraphs[at]!.reading;
  if (/[”"’']$/.test(text) && text.length <= LONGEST_LINK && isFurniture(at - 1) && isFurniture(at + 1)) whole[at] = true;
}

/** In UTF-16 code units. */
const LONGEST_LINK = 100;
