import type { Paragraph } from '../reading';
import { SHORTEST_HEADLINE } from './lines';
import { bodyOf, isProse } from './menus';

/** Lines of a page's head at the most. In paragraphs. */
const LONGEST_HEAD = 12;

/** In the page's head: the author's name before a date or office, and the section's name of a word or two before the headline. */
export function markHead(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const end = Math.min(LONGEST_HEAD, paragraphs.length - 1);
  for (let at = 1; at < end; at++) {
    const { furniture } = paragraphs[at]!.reading;
    const isBelowHeadline = paragraphs[at - 1]!.reading.text.length >= SHORTEST_HEADLINE;
    // "Ana Roe" between the headline and the picture is the author, too.
    if (furniture.names && (paragraphs[at + 1]!.reading.furniture.standing || (isBelowHeadline && isFurniture(at + 1)))) whole[at] = true;
    else if (signsArticle(paragraphs[at]!) && hasHeadline(paragraphs, at, isFurniture) && opensArticle(paragraphs, at + 1, isFurniture))
      whole[at] = !standsAgain(paragraphs, at);
  }
  const labels: number[] = [];
  for (let at = 0; at < end; at++) {
    const { furniture, text } = paragraphs[at]!.reading;
    if (furniture.spans.length > 0 || isFurniture(at)) continue;
    if (isLabel(paragraphs[at]!)) labels.push(at);
    else {
      // The headline: what stands before it are sections. Without one, the last label is the headline itself.
      if (text.length >= SHORTEST_HEADLINE && !/[.!?:"”]$/.test(text)) for (const label of labels) whole[label] = true;
      break;
    }
  }
}

/** "Ana Roe", "Ana Roe in Verin", but not "VERIN, Norland", where it was written. */
function signsArticle({ reading: { furniture, text, names } }: Paragraph): boolean {
  const [name] = names;
  if (name?.start !== 0 || name.words.length < 2) return false;
  if (furniture.names) return names[names.length - 1]!.end === text.length && !text.includes(',');
  return furniture.fragment && IN_PLACE.test(text.slice(name.end));
}

const IN_PLACE =
  /^(?: and \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2})? in \p{Lu}[\p{L}’'-]{1,20}(?: (?:and )?\p{Lu}[\p{L}’'-]{1,20}){0,3}$/u;

/** The line above, or one above the page’s lines, is long enough for a headline. */
function hasHeadline(paragraphs: readonly Paragraph[], at: number, isFurniture: (at: number) => boolean): boolean {
  let above = at - 1;
  while (above >= 0 && isFurniture(above)) above--;
  return above >= 0 && paragraphs[above]!.reading.text.length >= SHORTEST_HEADLINE;
}

/** Above the article’s first paragraph stands its author; above what somebody says in a printed conversation the speaker. */
function opensArticle(paragraphs: readonly Paragraph[], at: number, isFurniture: (at: number) => boolean): boolean {
  for (let above = 0; above < at; above++) if (isProse(paragraphs[above]!.reading.text) && !isFurniture(above)) return false;
  const { text } = paragraphs[at]!.reading;
  return isProse(text) && !/^["“‘'«]/.test(text);
}

const standsAgain = (paragraphs: readonly Paragraph[], at: number): boolean =>
  paragraphs.some(({ reading }, other) => other > at && reading.text === paragraphs[at]!.reading.text);

/** The same in UTF-16 code units. */
const LONGEST_LABEL_TEXT = 36;
/** Words of a section's name at the most. */
const LONGEST_LABEL = 4;

/** A mark that opens a quotation: headlines have them, names of sections do not. */
const QUOTED = /(?:^| )['"‘“]\p{L}/u;

const BULLETS = '•‣▪*';
/** "• Light": an item of a menu. */
const BULLETED = /^[•‣▪*] ?\p{Lu}\p{L}*$/u;

/** "Central Banks", "Russian Politics & Diplomacy": a few words, no verb, too short for a headline. */
function isLabel({ reading: { furniture, text, tokens } }: Paragraph): boolean {
  if (
    (!furniture.fragment && !(BULLETS.includes(text.charAt(0)) && BULLETED.test(text))) ||
    text.length > LONGEST_LABEL_TEXT ||
    QUOTED.test(text)
  )
    return false;
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= LONGEST_LABEL &&
    (words.length === 1 || text === text.toUpperCase() || !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  );
}

/** The page's title stands among the first lines, or above the article below its menus. In paragraphs. */
const LATEST_TITLE = 3;
/** The title is not looked at where it is longer. In UTF-16 code units. */
const LONGEST_TITLE = 240;
/** Marks between a headline and the outlet's name. */
const TITLE_MARKS = [' | ', ' - ', ' – ', ' — ', ' » ', ' :: '];

/** "Bridge reopens to lorries | Sound Tribune" above the headline "Bridge reopens to lorries": the page's title. */
export function markTitle(paragraphs: readonly Paragraph[], whole: boolean[], isFurniture: (at: number) => boolean): void {
  const end = Math.min(Math.max(LATEST_TITLE, bodyOf(paragraphs, isFurniture).first), paragraphs.length - 1);
  for (let at = 0; at < end; at++) {
    const { text } = paragraphs[at]!.reading;
    if (text.length > LONGEST_TITLE || text.length < SHORTEST_HEADLINE) continue;
    const cuts = cutsOf(text);
    if (cuts === undefined) continue;
    for (let below = at + 1; below < paragraphs.length && below <= at + LONGEST_HEAD; below++)
      if (cuts.some((cut) => isTitleOf(text, cut, paragraphs[below]!.reading.text))) whole[at] = true;
  }
}

/** Where a mark stands first, by mark; undefined where none does, as mostly. */
function cutsOf(text: string): readonly number[] | undefined {
  let cuts: number[] | undefined;
  for (const mark of TITLE_MARKS) {
    const cut = text.indexOf(mark);
    if (cut > 0) (cuts ??= []).push(cut);
  }
  return cuts;
}

const isTitleOf = (title: string, cut: number, headline: string): boolean => headline.length === cut && title.startsWith(headline);
