import type { Paragraph } from '../reading';
import { isAboutAuthor } from './page-lines';
import type { Pair } from '../types';

/** From here on, in a share of the paragraphs, the page's end may begin. */
const TAIL = 0.5;
/** What is longer than this behind the end is prose after all. In UTF-16 code units. */
const LONGEST_IN_TAIL = 240;
/** A longer fragment at the page's head is the headline. In UTF-16 code units. */
const SHORTEST_HEADLINE = 28;
/** Lines of a picture's frame at the most. In UTF-16 code units. */
const LONGEST_CAPTION = 320;
/** A line that stands twice and is shorter is no caption. In UTF-16 code units. */
const SHORTEST_CAPTION = 20;
/** More captions than this are not compared with the other lines. */
const MOST_CAPTIONS = 20;
/** Front matter is no longer than this. In paragraphs. */
const LONGEST_FRONT_MATTER = 40;

/**
 * The page furniture of the document: ordered, disjoint, in absolute UTF-16 offsets.
 * @param text the document’s, for what stands between the paragraphs
 */
export function decideFurniture(text: string, paragraphs: readonly Paragraph[]): Pair[] {
  const whole = new Array<boolean>(paragraphs.length).fill(false);
  const isFurniture = (at: number): boolean => whole[at] === true || coversAll(paragraphs[at]);
  markFrontMatter(paragraphs, whole);
  markFrames(text, paragraphs, whole);
  markRepeated(paragraphs, whole);
  markTail(paragraphs, whole);
  markLinks(paragraphs, whole, isFurniture);
  markHead(paragraphs, whole);
  markAuthors(paragraphs, whole);
  // Neighbours last: they lean on what the steps before have found. Down, then up, so that a chain of labels is taken whole.
  for (let at = 0; at < paragraphs.length; at++) markNeighbour(paragraphs, whole, isFurniture, at);
  for (let at = paragraphs.length - 1; at >= 0; at--) markNeighbour(paragraphs, whole, isFurniture, at);
  return paragraphs.flatMap(({ start, reading }, at) =>
    whole[at]
      ? [[start, start + reading.text.length] as const]
      : reading.furniture.spans.map(([from, to]) => [start + from, start + to] as const),
  );
}

function coversAll(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { spans } = paragraph.reading.furniture;
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === paragraph.reading.text.length;
}

/** Lines between `---` and `---` at the top. */
function markFrontMatter(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const fence = paragraphs[0]?.reading.text;
  if (fence !== '---' && fence !== '+++') return;
  const end = paragraphs.findIndex(({ reading }, at) => at > 0 && at <= LONGEST_FRONT_MATTER && reading.text === fence);
  for (let at = 0; at <= end; at++) whole[at] = true;
}

/** In a document whose paragraphs are parted by empty lines, lines that stand together with a credit are the frame of a picture. */
function markFrames(text: string, paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const adjoining = paragraphs.map((_, at) => adjoinsBefore(text, paragraphs, at));
  const adjoins = (at: number): boolean => adjoining[at]!;
  let parted = 0;
  for (let at = 1; at < paragraphs.length; at++) if (!adjoins(at)) parted++;
  if (parted * 2 < paragraphs.length - 1) return;
  for (let from = 0; from < paragraphs.length;) {
    let to = from + 1;
    while (to < paragraphs.length && adjoins(to)) to++;
    const block = paragraphs.slice(from, to);
    if (
      block.length > 1 &&
      block.some(({ reading }) => reading.furniture.picture) &&
      block.every(({ reading }) => reading.text.length <= LONGEST_CAPTION || reading.furniture.picture)
    ) {
      // A line between two others that are no part of it is prose: bullets that sum up the article stand below a picture as well.
      const isPicture = (at: number): boolean => at >= from && at < to && paragraphs[at]!.reading.furniture.picture;
      for (let at = from; at < to; at++)
        if (
          !isPicture(at) &&
          !isHeadline(paragraphs, at) &&
          (isPicture(at - 1) || isPicture(at + 1) || paragraphs[at]!.reading.furniture.fragment)
        )
          whole[at] = true;
    }
    from = to;
  }
}

/** A line without an end of a sentence right above the byline or the date is the headline, whatever stands above it. */
function isHeadline(paragraphs: readonly Paragraph[], at: number): boolean {
  const { text } = paragraphs[at]!.reading;
  const next = paragraphs[at + 1];
  if (next === undefined || text.length < SHORTEST_HEADLINE || /[.!?:)]$/.test(text) || !coversAll(next)) return false;
  const { bylines, picture, standing } = next.reading.furniture;
  return (bylines.length > 0 && !picture) || standing;
}

/** Words of names in bylines are looked for in no more than so many lines. In paragraphs. */
const MOST_BYLINES = 12;

/** Behind the article, what the page tells of its authors. */
function markAuthors(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const authors = new Set<string>();
  let bylines = 0;
  for (const { reading } of paragraphs) {
    const [byline] = reading.furniture.bylines;
    if (byline === undefined || ++bylines > MOST_BYLINES) continue;
    for (const { start, end, capital, pos, lower } of reading.tokens)
      // "By The Associated Press": "the" is no author's name.
      if (capital && pos !== 'DET' && lower.length > 2 && start >= byline[0] && end <= byline[1]) authors.add(lower);
  }
  if (authors.size === 0) return;
  for (let at = Math.ceil(paragraphs.length * TAIL); at < paragraphs.length; at++)
    if (isAboutAuthor(paragraphs[at]!.reading.text, paragraphs[at]!.reading.tokens, authors)) whole[at] = true;
}

/** Whether no empty line parts a paragraph from the one before. */
function adjoinsBefore(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs[at - 1];
  if (before === undefined) return false;
  const end = before.start + before.reading.text.length;
  const next = text.indexOf('\n', end);
  const further = next < 0 ? next : text.indexOf('\n', next + 1);
  return further < 0 || further >= paragraphs[at]!.start;
}

/** A caption that stands once with its credit and once without. */
function markRepeated(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const captions: string[] = [];
  for (const { reading } of paragraphs) {
    const { picture, spans } = reading.furniture;
    if (picture && spans.length > 0 && captions.push(reading.text.slice(0, spans[0]![1])) === MOST_CAPTIONS) break;
  }
  if (captions.length === 0) return;
  paragraphs.forEach(({ reading: { text } }, at) => {
    if (text.length < SHORTEST_CAPTION || text.length > LONGEST_CAPTION) return;
    if (captions.some((caption) => caption.length > text.length && caption.includes(text))) whole[at] = true;
  });
}

/** Behind a copyright line or the way to the comments nothing follows but furniture, unless it reads like prose. */
function markTail(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  let at = Math.ceil(paragraphs.length * TAIL);
  while (at < paragraphs.length && !paragraphs[at]!.reading.furniture.ending) at++;
  for (at++; at < paragraphs.length; at++) {
    const { text } = paragraphs[at]!.reading;
    if (text.length <= LONGEST_IN_TAIL && !/["“”]|''|\b(?:said|says|told)\b/.test(text)) whole[at] = true;
  }
}

/** Longest headline among links to other articles. In UTF-16 code units. */
const LONGEST_HEADLINE = 140;

/** In the middle of an article, links are this many or more. */
const FEWEST_LINKS = 3;

/** Behind "Next in World", near the end, headlines without a full stop are links to other articles, whatever they say. */
function markLinks(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const tail = paragraphs.length * TAIL;
  for (let at = 2; at + 1 < paragraphs.length; at++) {
    if (!paragraphs[at]!.reading.furniture.links) continue;
    let next = at + 1;
    while (next < paragraphs.length && (isFurniture(next) || isLinked(paragraphs[next]!.reading.text))) next++;
    if (next - at <= (at < tail ? FEWEST_LINKS : 1)) continue;
    whole.fill(true, at, next);
    at = next;
  }
}

const isLinked = (text: string): boolean => text.length <= LONGEST_HEADLINE && !/[.!:;,”"]$/.test(text);

/** Lines of a page's head at the most. In paragraphs. */
const LONGEST_HEAD = 12;

/** In the page's head: the author's name before a date or office, and the section's name of a word or two before the headline. */
function markHead(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const end = Math.min(LONGEST_HEAD, paragraphs.length - 1);
  for (let at = 1; at < end; at++) {
    const { furniture } = paragraphs[at]!.reading;
    if (furniture.names && paragraphs[at + 1]!.reading.furniture.standing) whole[at] = true;
  }
  const labels: number[] = [];
  for (let at = 0; at < end; at++) {
    const { furniture, text } = paragraphs[at]!.reading;
    if (furniture.spans.length > 0) continue;
    if (isLabel(paragraphs[at]!)) labels.push(at);
    else {
      // The headline: what stands before it are sections. Without one, the last label is the headline itself.
      if (text.length >= SHORTEST_HEADLINE && !/[.!?:"”]$/.test(text)) for (const label of labels) whole[label] = true;
      break;
    }
  }
}

/** The same in UTF-16 code units. */
const LONGEST_LABEL_TEXT = 36;
/** Words of a section's name at the most. */
const LONGEST_LABEL = 4;

/** A mark that opens a quotation: headlines have them, names of sections do not. */
const QUOTED = /(?:^| )['"‘“]\p{L}/u;

/** "Central Banks", "Russian Politics & Diplomacy": a few words, no verb, too short for a headline. */
function isLabel({ reading: { furniture, text, tokens } }: Paragraph): boolean {
  if (!furniture.fragment || text.length > LONGEST_LABEL_TEXT || QUOTED.test(text)) return false;
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length <= LONGEST_LABEL && (words.length === 1 || !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
}

/** In UTF-16 code units. */
const LONGEST_LINK = 100;

/** A short line that is no sentence, beside furniture: at the page's end beside one, elsewhere between two. */
function markNeighbour(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean, at: number): void {
  const { furniture, text } = paragraphs[at]!.reading;
  if (isFurniture(at)) return;
  // Among links at the page's end a headline stands with a quotation at its end, too.
  const isLink = /[”"’']$/.test(text) && text.length <= LONGEST_LINK && at > 2 && at >= paragraphs.length * TAIL;
  if (isLink && isFurniture(at - 1) && isFurniture(at + 1)) whole[at] = true;
  if (!furniture.fragment) return;
  const before = at === 0 || isFurniture(at - 1);
  const after = at === paragraphs.length - 1 || isFurniture(at + 1);
  const isInTail = at > 2 && at >= paragraphs.length * TAIL;
  if (isInTail ? isFurniture(at - 1) || isFurniture(at + 1) : before && after && text.length < SHORTEST_HEADLINE) whole[at] = true;
}
