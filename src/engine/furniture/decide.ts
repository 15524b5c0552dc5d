import type { Paragraph } from '../reading';
import type { Pair } from '../types';
import { markAboutAuthors } from './about-authors';
import { markComments } from './comments';
import { coversAll } from './covers';
import { markFrames } from './frames';
import { markCaptions, markSides } from './page-captions';
import { markMenus } from './menus';
import { markNamedPictures } from './named-pictures';
import { markAuthors, markLinks, markNeighbours, markSignature, markTail } from './page-end';
import { markHead, markTitle } from './page-head';
import { markRepeated } from './repeated';
import { markSplitBylines, markStamped } from './stamped';

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
  markStamped(paragraphs, whole);
  markSplitBylines(paragraphs, whole);
  markCaptions(paragraphs, whole);
  markSides(paragraphs, whole);
  markComments(paragraphs, whole);
  markTail(paragraphs, whole);
  markLinks(paragraphs, whole, isFurniture);
  markTitle(paragraphs, whole, isFurniture);
  markHead(paragraphs, whole, isFurniture);
  markAuthors(paragraphs, whole);
  markNamedPictures(paragraphs, whole, isFurniture);
  markSignature(paragraphs, whole, isFurniture);
  markMenus(paragraphs, whole, isFurniture);
  // Neighbours last: they lean on what the steps before have found. Down, then up, so that a chain of labels is taken whole.
  markNeighbours(paragraphs, whole, isFurniture);
  markAboutAuthors(paragraphs, whole, isFurniture);
  const found: Pair[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { start, reading } = paragraphs[at]!;
    if (whole[at]) found.push([start, start + reading.text.length]);
    else for (const [from, to] of reading.furniture.spans) found.push([start + from, start + to]);
  }
  return found;
}

/** Lines between `---` and `---` at the top. */
function markFrontMatter(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const fence = paragraphs[0]?.reading.text;
  if (fence !== '---' && fence !== '+++') return;
  const end = paragraphs.findIndex(({ reading }, at) => at > 0 && at <= LONGEST_FRONT_MATTER && reading.text === fence);
  for (let at = 0; at <= end; at++) whole[at] = true;
}
