import { knownOrganizations } from '../organizations/known';
import { isCapital } from '../organizations/runs';
import type { Token } from '../reading';
import { countedWords, dateLineStarts, dateWords, jobEnds, menuWords } from './words';

/** The lines of a page's head are no longer than this. In UTF-16 code units. */
const LONGEST_HEAD_LINE = 120;

/** "Home / World / Africa", "Home > News > Dam dispute": the way to the page. */
export const isBreadcrumb = (lower: string): boolean =>
  lower.length <= LONGEST_HEAD_LINE * 2 && /^(?:home|homepage|front page|news|start)\s?[/>»›|]\s?[\p{L}\p{N}]/u.test(lower);

/** "October 23, 2025 9:58 pm CET", "Wed 27 Nov 2024 18.05 GMT": a day and a year, and nothing but the parts of a date. */
export function isBareDate(lower: string): boolean {
  if (lower.length > 60 || !/\d/.test(lower)) return false;
  const parts = lower.split(/[\s,./:()+–—-]+/).filter((part) => part !== '');
  return (
    parts.length > 2 &&
    parts.every((part) => /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/.test(part) || dateWords.has(part) || STAMPS.has(part)) &&
    hasDay(parts)
  );
}

/** "06 Oct 2022 03:26PM (Updated: 06 Oct 2022 03:33PM)" */
const STAMPS: ReadonlySet<string> = new Set(['updated', 'published', 'posted', 'modified']);

const hasDay = (parts: readonly string[]): boolean =>
  parts.some((part) => dateWords.get(part) === 'month') || parts.filter((part) => /^\d+$/.test(part)).some((part) => part.length === 4);

/** "PTI | Updated: Jun 17, 2025 20:14", "TOKAI NEWS - Sep 12, 2025 - 18:04 | Japan", "17 September 2024 | News release": parts between bars, one of them a date, the rest labels. */
export function isBarredLine(lower: string, text: string): boolean {
  if (text.length > LONGEST_HEAD_LINE || !/[|•·]/.test(text)) return false;
  const parts = lower.split(/[|•·]| [–—-] /).map((part) => part.trim());
  const dated = parts.filter((part) => isBareDate(part) || (dateLineStarts.of(part) !== undefined && /\d/.test(part)));
  return dated.length > 0 && parts.every((part) => part.length < 40) && !/[.!?]["”]?$/.test(text);
}

/** "___", "* * *", "-", "![]() |": a rule between parts of a page, a bullet, a picture's place: no letter, no figure, no quotation mark. */
export const isRule = (text: string): boolean => text.length <= LONGEST_RULE && !/[\p{L}\p{N}"'“”‘’«»…]/u.test(text);

/** In UTF-16 code units. */
const LONGEST_RULE = 80;

/** "345 shares", "1.2K comments": what a page counts. */
export function isCount(lower: string): boolean {
  if (lower.length > 24) return false;
  const [figure = '', ...rest] = lower.split(' ');
  return /^\d[\d.,]{0,8}[km]?$/.test(figure) && rest.length === 1 && countedWords.has(rest[0]!);
}

/** "2 min Reading time", "5 minute read". */
export const isReadingTime = (lower: string): boolean =>
  lower.length < 40 && /^\d{1,3}[ -]?min(?:ute)?s? (?:of )?read(?:ing)?\b/.test(lower);

/** "7 February 2025 Peace and Security": a date and the name of a section. */
export function isDatedSection(text: string, tokens: readonly Token[]): boolean {
  const date = /^(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) \d{4} (?=\p{Lu})/u.exec(text);
  if (!date || text.length > 60 || !isBareDate(date[0].trim().toLowerCase())) return false;
  return tokens.every(
    ({ start, pos, text: word }) => start < date[0].length || (pos !== 'VERB' && pos !== 'AUX' && !/[.!?:;,]/.test(word)),
  );
}

/** "Ann Lee reported from Oslo.": who wrote it, at the end of the page. */
export function isReportedFrom(text: string, tokens: readonly Token[]): boolean {
  if (text.length > LONGEST_HEAD_LINE * 2 || tokens.length < 5 || tokens[0]!.pos !== 'PROPN') return false;
  const isListed = ({ pos, lower, text: word }: Token): boolean =>
    pos === 'PROPN' || lower === 'and' || lower === 'from' || /^[,.-]$/.test(word) || REPORTED.has(lower);
  if (!tokens.every(isListed)) return false;
  const at = tokens.findIndex(({ lower }) => REPORTED.has(lower));
  return at >= 2 && tokens[at + 1]?.lower === 'from';
}

const REPORTED: ReadonlySet<string> = new Set(['reported', 'reports', 'contributed', 'reporting']);

/** "Transport correspondent", "BBC News, Accra", "41° Harlan": who wrote it and where from, the weather. */
export function isStandingLine(lower: string, text: string, tokens: readonly Token[]): boolean {
  if (text.length > 60 || tokens.length > 8) return false;
  if (/^-?\d{1,3}\s?°/.test(lower)) return true;
  if (/[.!?:;"”]$/.test(text)) return false;
  const last = tokens[tokens.length - 1]?.lower ?? '';
  if (jobEnds.has(last) && !menuWords.has(lower) && tokens.length > 1) return !tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isOutletLine(text, tokens);
}

/** An outlet alone, or with the place or the initials of those who wrote it behind it: "BBC News, Accra", "PTI RKS AS". */
function isOutletLine(text: string, tokens: readonly Token[]): boolean {
  const first = tokens[tokens[0]?.pos === 'DET' ? 1 : 0];
  if (first === undefined || !isCapital(first)) return false;
  const known = knownOrganizations.at(text, first.start, first.text);
  if (known === undefined || known.value.kind !== 'media') return false;
  const rest = text.slice(known.end);
  // "The Times": a word of several meanings is an outlet where the article stands before it and nothing behind.
  if (known.value.strength !== 'certain') return rest === '' && first !== tokens[0] && tokens[0]!.capital;
  return (
    rest === '' || /^,? (?:in |at )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?$/u.test(rest) || /^(?: [A-Z]{2,4}){1,4}$/.test(rest)
  );
}

/** Desk initials behind the last full stop of an agency's copy: "… officials said. PTI RKS AS"; offset of their beginning. */
export function deskInitials(text: string): number | undefined {
  const end = /[.”"] ([A-Z]{2,6}(?: [A-Z]{2,4}){1,4})$/.exec(text.slice(-40));
  if (end === null) return undefined;
  const start = text.length - end[1]!.length;
  return knownOrganizations.at(text, start)?.value.kind === 'media' ? start : undefined;
}

/** "Rowan Ashdown-Price", "Ana Lima and Jo Roe": two to seven capitalised words and "and". */
export const isNameLine = (text: string, tokens: readonly Token[]): boolean =>
  text.length <= 60 &&
  tokens.length > 1 &&
  /^\p{Lu}[\p{L}.’'-]*(?:,? (?:and |& |de |van |von |al-|bin |da |del |el )?\p{Lu}[\p{L}.’'-]*){1,6}$/u.test(text) &&
  tokens.every(
    ({ pos, text: word, capital }, at) =>
      pos === 'PROPN' ||
      (capital && pos === 'NOUN' && at > 0) ||
      word === 'and' ||
      word === '&' ||
      word === ',' ||
      word === '-' ||
      word.length < 4,
  );
