import { knownOrganizations } from '../organizations/known';
import { isBareDate } from './heads';
import { playerWords, readingWords } from './words';

/** A longer line is none of these. In UTF-16 code units. */
const LONGEST = 80;

/** A word of a line that says how long a film or the reading takes: a figure, a clock's time or a share. */
const FIGURE = /^~?\d{1,4}(?::\d\d){0,2}%?$/;
/** "1/5", "3 of 12": which picture or page of how many. */
const COUNTER = /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/;
/** "$4.75 per week*" */
const PRICE = /^(?:from |only |just )?[$€£]\d{1,4}(?:\.\d\d)?(?: ?\/ ?| per | a )(?:week|month|year|mo|yr)\*?$/;
const HASHTAGS = /^#[\p{L}\p{N}_]{2,40}(?:,? #[\p{L}\p{N}_]{2,40})*$/u;
const HANDLE = /^@\w{2,30}$/;
/** What stands around an agency that is alone in its line: "(PTI)", "- AFP", "/CGTN". */
const AGENCY = /^(?:[([](?:with )?|With |--? ?|– ?|— ?|\/ ?)(\p{Lu}[\p{L}. ]{1,30})[)\]]?$/u;

/**
 * Short lines of figures and names that no word list can hold: counters, clocks and lengths ("0:00 / 3:05", "Listen 3 minutes"), topics behind
 * "#", accounts behind "@", an agency in brackets or behind a dash.
 */
export function isPageMark(text: string, lower: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  if (first === HASH) return HASHTAGS.test(text);
  if (COUNTER.test(lower) || isLength(lower) || PRICE.test(lower)) return true;
  if (first === AT) return HANDLE.test(text);
  if (INITIALS.test(text)) return true;
  const agency = AGENCY.exec(text);
  return agency !== null && isOutlet(text, agency[0].indexOf(agency[1]!), agency[1]!.length);
}

/** The desk's: "ar/tl". */
const INITIALS = /^[a-z]{2,4}\/[a-z]{2,4}$/;

/** Whether an outlet stands at the offset and nothing else in the following `length` code units. */
function isOutlet(text: string, start: number, length: number): boolean {
  const known = knownOrganizations.at(text, start);
  return known?.value.kind === 'media' && known.end === start + length;
}

const SIGNED = /^(\p{Lu}[\p{L}.’'-]{0,20}(?: (?:and )?\p{Lu}[\p{L}.’'-]{0,20}){0,5}(?:, | [–—|/-] |—| via ))(\p{Lu}[\p{L}. ]{1,40})$/u;

/** "Ana Roe, Associated Press", "Ana Roe via AP", "NurPhoto via Getty Images": who and for which outlet. */
export function isSignedLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const signed = SIGNED.exec(text);
  return signed !== null && isOutlet(text, signed[1]!.length, signed[2]!.length);
}

const HASH = 35;
const AT = 64;

/** Nothing but figures and the words of players and reading times. */
function isLength(lower: string): boolean {
  let figures = 0;
  let clocks = 0;
  let words = 0;
  for (const part of lower.split(/[\s/·•|()-]+/)) {
    if (part === '') continue;
    if (FIGURE.test(part)) {
      figures++;
      if (part.includes(':')) clocks++;
      continue;
    }
    const word = part.replace(/[:.,]$/, '');
    if (playerWords.has(word)) words++;
    else if (readingWords.has(word)) words += 2;
    else return false;
  }
  // "3" alone may head a part of the article, and "10:30" a part of a page that is written while things happen.
  return figures > 0 && figures < 5 && (words > 1 || (clocks > 0 && clocks + words > 1));
}

/** What stands between an author and the day: "By Ann Lee Time of article published Apr 24, 2021". */
const STAMP = / (?:time of article |last |first )?(?:published|updated|posted|modified)(?: on| at)?:? (?=\p{L}{3,9}\.? \d|\d{1,2} \p{L})/u;
const AUTHOR = /^(?:[Bb]y:? )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/u;

/** An author and the day in one line. */
export function isAuthorAndDay(text: string, lower: string): boolean {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return false;
  const stamp = STAMP.exec(lower);
  if (stamp === null || !AUTHOR.test(text.slice(0, stamp.index))) return false;
  return isBareDate(lower.slice(stamp.index + stamp[0].length));
}
