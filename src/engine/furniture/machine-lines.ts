import { knownOrganizations } from '../organizations/known';
import { isBareDate } from './heads';
import { menuWords } from './words';

/** A longer line is no menu whose labels have run into each other. In UTF-16 code units. */
const LONGEST_MENU = 300;
/** Seams between labels at the least, where no list knows them. */
const FEWEST_SEAMS = 3;
/** A word of letters and figures that is as long is a file's or a story's. In UTF-16 code units. */
const SHORTEST_CODE = 16;

/** "author-image", "hero_video": what a page’s maker calls a part of it. */
const PART_NAME = /^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,3}$/;
/** "[[title]] [[text]]", "{{ error }}": what a program should have filled in. */
const PLACE_HOLDER = /^(?:\[\[|\{\{) ?[\w.]{1,30} ?(?:\]\]|\}\})/;
const CODE = /^[a-z0-9]+$/;

const LESS_THAN = 60;

/** Lines that a program has put there: tags, names of parts of the page, codes of files and stories ("4353**2050"), figures behind bullets. */
export function isMachineLine(text: string): boolean {
  if (PLACE_HOLDER.test(text)) return true;
  if (text.length > LONGEST_CODE) return false;
  if (text.charCodeAt(0) === LESS_THAN && /^(?:<[^<>]{1,60}>)+\.?$/.test(text)) return true;
  if (PART_NAME.test(text) || /^[•‣▪] ?\d[\d/:., -]*$/.test(text) || /^\d[\d*#/_-]*[*#_][\d*#/_-]*\d$/.test(text)) return true;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.length >= SHORTEST_CODE && CODE.test(last) && /\d/.test(last) && /[a-z]/.test(last) && text.split(' ').length < 3;
}

/** In UTF-16 code units. */
const LONGEST_CODE = 60;

const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
const SCOTS = /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)$/;

/** "Log inSubscribe", "WorldSportBusiness & Money": labels of a menu that have run into each other. */
export function isGluedMenu(text: string): boolean {
  if (text.length > LONGEST_MENU || /[.!?“”",;]/.test(text)) return false;
  const parts = text.split(SEAM);
  if (parts.length < 2) return false;
  if (parts.every((part) => menuWords.has(part.trim().toLowerCase()))) return true;
  const seams = parts.filter((_, at) => at > 0 && !SCOTS.test(parts[at - 1]!.slice(parts[at - 1]!.lastIndexOf(' ') + 1)));
  return seams.length >= FEWEST_SEAMS;
}

/** A name and an agency that have run into each other are no longer than this. In UTF-16 code units. */
const LONGEST_GLUED = 60;
const GLUED_BYLINE = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,4}$/u;

/** "Ann LeeAAP": the author and the agency. */
export function isGluedByline(text: string): boolean {
  if (text.length > LONGEST_GLUED || !GLUED_BYLINE.test(text)) return false;
  const agency = text.split(SEAM).pop()!;
  return agency.length < text.length && !agency.includes(' ') && knownOrganizations.at(agency, 0)?.value.kind === 'media';
}

/** A desk's name in front of a date and a time is no longer than this. In UTF-16 code units. */
const LONGEST_DESK = 24;

/** "City Desk November 29, 2016 12:51:34 IST": who put it there and when, to the minute. */
export function isStampedDesk(text: string): boolean {
  if (text.length > LONGEST_CODE + LONGEST_DESK || !/\d:\d\d/.test(text)) return false;
  const words = text.split(' ');
  for (let at = 1; at < words.length && at <= 4; at++) {
    if (!/^\p{Lu}/u.test(words[at - 1]!)) return false;
    const rest = words.slice(at).join(' ').toLowerCase();
    if (/^(?:\p{L}|\d)/u.test(rest) && isBareDate(rest)) return true;
  }
  return false;
}
