import type { Paragraph } from '../reading';
import { coversAll } from './covers';
import { SPOKEN, SHORTEST_HEADLINE } from './lines';

/** A caption that stands twice may be longer than others: pages give the agency's whole text. In UTF-16 code units. */
const LONGEST_REPEATED = 700;
/** A line that stands twice and is shorter is no caption. In UTF-16 code units. */
const SHORTEST_CAPTION = 20;
/** A line that begins as a caption does for so long is that caption again. In UTF-16 code units. */
const SAME_CAPTION = 80;
/** More captions than this are not compared with the other lines. */
const MOST_CAPTIONS = 20;
/** Of the words of a picture's two descriptions so many are the same. */
const SAME_WORDS = 0.6;

/** A caption that stands once with its credit and once without. */
export function markRepeated(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  markSame(paragraphs, whole);
  markTwins(paragraphs, whole);
  const captions: { readonly at: number; readonly caption: string }[] = [];
  for (let at = 0; at < paragraphs.length && captions.length < MOST_CAPTIONS; at++) {
    const { text, furniture } = paragraphs[at]!.reading;
    const [span] = furniture.spans;
    if (furniture.picture && span !== undefined) captions.push({ at, caption: text.slice(0, span[1]) });
  }
  if (captions.length === 0) return;
  paragraphs.forEach(({ reading: { text } }, at) => {
    if (text.length < SHORTEST_CAPTION || text.length > LONGEST_REPEATED) return;
    // The headline may open the caption as well ("Bridge reopens - photo 1 Lorries on the bridge …"): it is the shorter part of it.
    const mayBeHeadline = text.length >= SHORTEST_HEADLINE && !/[.!?]["”]?$/.test(text);
    const repeats = (caption: string): boolean =>
      (caption.length > text.length && (!mayBeHeadline || caption.length < 2 * text.length) && caption.includes(text)) ||
      (text.length >= SAME_CAPTION && caption.startsWith(text.slice(0, SAME_CAPTION)));
    if (captions.some((picture) => picture.at !== at && repeats(picture.caption))) whole[at] = true;
  });
}

/** The same line twice in a row below the headline, no sentence: a caption, and what stands for its picture. */
function markSame(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 1; at + 1 < paragraphs.length; at++) {
    const { text } = paragraphs[at]!.reading;
    if (text.length < SHORTEST_CAPTION || text.length > LONGEST_REPEATED || text !== paragraphs[at + 1]!.reading.text) continue;
    if (isFirstHeadline(paragraphs, at)) continue;
    // A sentence that stands twice may be the article's first, which the page shows above it as well.
    if (!text.endsWith('.') && !SPOKEN.test(text)) whole[at] = whole[at + 1] = true;
    // Without an empty line between them once is enough: what describes a picture stands below it again.
    else if (paragraphs[at + 1]!.start === paragraphs[at]!.start + text.length + 1) whole[at] = true;
  }
}

/** In paragraphs. */
const HEADLINE_REACH = 12;

/** No line above it may be the headline, so that it is the headline itself, which the page's menus have above them as well. */
function isFirstHeadline(paragraphs: readonly Paragraph[], at: number): boolean {
  if (at < 2) return false;
  for (let above = Math.max(0, at - HEADLINE_REACH); above < at; above++) {
    const { text } = paragraphs[above]!.reading;
    if (text.length >= SHORTEST_HEADLINE && !coversAll(paragraphs[above])) return false;
  }
  return true;
}

/** A credit that no list knows, behind the second of two descriptions. In UTF-16 code units. */
const LONGEST_CREDIT = 40;
/** Both begin with so much of the same. In UTF-16 code units. */
const SAME_BEGINNING = 20;

/** A sentence that stands twice in a row, the second time with a few words behind it that are no sentence: a caption and whose picture it is. */
function markTwins(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const one = paragraphs[at]!.reading.text;
    const two = paragraphs[at + 1]!.reading.text;
    if (two.charCodeAt(0) !== one.charCodeAt(0) || two.length <= one.length || two.length > one.length + LONGEST_CREDIT) continue;
    if (one.length < SAME_BEGINNING * 2 || one.length > LONGEST_REPEATED || one.slice(0, SAME_BEGINNING) !== two.slice(0, SAME_BEGINNING))
      continue;
    if (one.endsWith('.') && !/[.!?]["”]?$/.test(two) && !SPOKEN.test(one) && saysTheSame(one, two)) whole[at] = whole[at + 1] = true;
  }
}

/** Most longer words of the one stand in the other as well: a picture described twice, for the eye and for those who do not see it. */
export function saysTheSame(one: string, other: string): boolean {
  const words = longWords(one);
  if (words.size < 3) return false;
  const others = longWords(other);
  let same = 0;
  for (const word of words) if (others.has(word)) same++;
  return same >= SAME_WORDS * words.size;
}

const longWords = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
