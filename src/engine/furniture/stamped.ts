import type { Paragraph } from '../reading';
import { endsSentence } from './covers';
import { isProse } from './menus';
import { ageFigures, ageUnits, ageWords, bylineHeads, bylineJoints } from './words';

/** Links with a stamp below each are so many at least: one alone may be a headline and its age. */
const FEWEST = 3;
/** A link's words are no longer. In UTF-16 code units. */
const LONGEST_LINK = 160;
/** In UTF-16 code units. */
const LONGEST_STAMP = 24;

/** "3:55", "12:26:10": how long a film is. */
const LENGTH = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** "2 hours ago", "1 day ago": how old a page is, and nothing else. */
export function isAge(text: string): boolean {
  if (text.length > LONGEST_STAMP) return false;
  const [figure = '', unit = '', ago = '', ...more] = text.toLowerCase().split(' ');
  // "4m ago"
  if (/^\d{1,2}[smhdw]$/.test(figure)) return ago === '' && ageWords.has(unit);
  return more.length === 0 && (/^\d{1,2}$/.test(figure) || ageFigures.has(figure)) && ageUnits.has(unit) && ageWords.has(ago);
}

/** Lists of films and of other articles: no sentence, and below each its length or its age. */
export function markStamped(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const isLink = (at: number): boolean => {
    const text = paragraphs[at]?.reading.text;
    const stamp = paragraphs[at + 1]?.reading.text;
    if (text === undefined || stamp === undefined || text.length > LONGEST_LINK || endsSentence(text)) return false;
    return stamp.length <= LONGEST_STAMP && (LENGTH.test(stamp) || isAge(stamp)) && !LENGTH.test(text) && !isAge(text);
  };
  markRuns(whole, paragraphs.length, 2, isLink);
  markGlued(paragraphs, whole);
  markFilmAbove(paragraphs, whole);
}

/** In paragraphs. */
const LATEST_FILM = 12;

/** Above the article, how long a film is: below it stands no prose, as it does below the time on a page that is written while things happen. */
function markFilmAbove(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 0; at + 1 < paragraphs.length && at < LATEST_FILM; at++) {
    const { text } = paragraphs[at]!.reading;
    if (isProse(text) && at > 0) return;
    if (text.length > LONGEST_STAMP || !LENGTH.test(text)) continue;
    if (!isProse(paragraphs[at + 1]!.reading.text)) whole[at] = true;
  }
}

/** "05:54Mayor opens the bridge": a film and its length, run into each other. */
const GLUED = /^\d{1,2}:\d\d\p{Lu}/u;

/** Lists of films that begin with their length. */
function markGlued(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  const isFilm = (at: number): boolean => {
    const text = paragraphs[at]?.reading.text;
    return text !== undefined && text.charCodeAt(0) < 58 && text.length <= LONGEST_LINK && GLUED.test(text);
  };
  markRuns(whole, paragraphs.length, 1, isFilm);
}

/** Marks rows of entries, of `length` paragraphs each. */
function markRuns(whole: boolean[], count: number, length: number, isEntry: (at: number) => boolean): void {
  for (let from = 0; from < count; from++) {
    let to = from;
    while (isEntry(to)) to += length;
    if (to - from >= length * FEWEST) whole.fill(true, from, to);
    if (to > from) from = to - 1;
  }
}

/** Lines of a byline that stands in several, at the most. */
const LONGEST_BYLINE = 8;
/** ", CNN meteorologist" */
const LONGEST_OFFICE = 40;

/** "By", alone in its line. */
export const isBylineHead = (text: string): boolean =>
  text.length <= LONGEST_STAMP && bylineHeads.has(text.toLowerCase().replace(/:$/, ''));

/** "and", ", CNN meteorologist": what stands between two lines of such a byline. */
export const joinsByline = (text: string): boolean =>
  (text.length <= LONGEST_OFFICE && /^[,&]/.test(text) && !/[.!?]$/.test(text)) || bylineJoints.has(text.toLowerCase());

/** "By", and in the lines below it the names with commas, "and" and outlets between them. */
export function markSplitBylines(paragraphs: readonly Paragraph[], whole: boolean[]): void {
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    if (!isBylineHead(paragraphs[at]!.reading.text) || !paragraphs[at + 1]!.reading.furniture.names) continue;
    whole[at] = true;
    let isNamed = false;
    for (let next = at + 1; next < paragraphs.length && next <= at + LONGEST_BYLINE; next++) {
      const { text, furniture } = paragraphs[next]!.reading;
      // A name behind a name is the headline's of another page.
      const isName: boolean = furniture.names && !isNamed;
      if (!isName && !joinsByline(text)) break;
      isNamed = isName;
      whole[next] = true;
    }
  }
}
