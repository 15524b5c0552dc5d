import { isSmallLetter } from '../lang/sorted-lines';
import type { Span } from '../types';

/** A dateline is looked for in so much of the paragraph. In UTF-16 code units. */
const LONGEST_DATELINE = 90;
/** City, region, country, day, year. */
const MOST_PARTS = 5;
/** How long a word may be that stands in lower case inside a name: "Rio de Janeiro", "Frankfurt am Main". In UTF-16 code units. */
const LONGEST_PARTICLE = 3;

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '―']);

/**
 * Where the dateline ends that a paragraph begins with, its dash or colon with it: "SEOUL, June 18 (Hanbit) -- ". It names where the
 * report was written, and no part of what somebody says. In UTF-16 code units; 0 where there is none.
 * @param places those of the paragraph, in text order: a single word in capitals may be anything
 */
export function datelineEnd(text: string, places: readonly Span[]): number {
  return signedEnd(text, places) || agencyEnd(text.slice(0, LONGEST_DATELINE));
}

function signedEnd(text: string, places: readonly Span[]): number {
  // Without a place or capitals in front, none of what follows tells a dateline.
  const place = places[0] !== undefined && text.slice(0, places[0].start).trim() === '' ? places[0] : undefined;
  if (place === undefined && (isSmallLetter(text.charCodeAt(0)) || isSmallLetter(text.charCodeAt(1)))) return 0;
  const sign = signOf(text.slice(0, LONGEST_DATELINE));
  if (!sign || text.slice(sign.end).trim() === '') return 0;
  const { line, agency } = withoutAgency(text.slice(0, sign.start));
  // "Manila, Oct 28, (dpa) –".
  const parts = (agency && line.endsWith(',') ? line.slice(0, -1) : line).split(',').map((part) => part.trim());
  const [city = ''] = parts;
  if (parts.length > MOST_PARTS || !parts.every(isName)) return 0;
  const dated = parts.slice(1).some((part) => /\d/.test(part));
  // A colon stands behind a speaker's name as well.
  const whole = place !== undefined && place.end - place.start >= city.length;
  const atPlace = sign.colon ? whole : place !== undefined;
  const known = sign.colon ? whole : atPlace || agency || dated;
  if (!known) return 0;
  const alone = place !== undefined && place.end === text.slice(0, sign.start).trimEnd().length && opensReport(text, sign);
  return isInCapitals(city) || (agency && atPlace) || alone ? sign.end : 0;
}

/** "Cape Town – Accepting the offer would …": one dash between blanks, and behind it a whole sentence. */
function opensReport(text: string, sign: { readonly start: number; readonly end: number; readonly colon: boolean }): boolean {
  if (sign.colon || text[sign.start - 1] !== ' ' || text[sign.end - 1] !== ' ' || !/^[\p{Lu}"“‘\d]/u.test(text.slice(sign.end)))
    return false;
  const stop = text.indexOf('.', sign.end);
  return stop - sign.end >= LEAST_SENTENCE && ![...text.slice(sign.end, stop)].some((c, i, all) => DASHES.has(c) && all[i - 1] === ' ');
}

/** In UTF-16 code units. */
const LEAST_SENTENCE = 40;

/** Most characters: no sign, and no part of one. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 32 || code === 44 || (code >= 48 && code <= 57);

/** The first dash or colon outside brackets, with its dashes and the blanks behind it. */
function signOf(head: string): { readonly start: number; readonly end: number; readonly colon: boolean } | undefined {
  let brackets = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (isPlain(code)) continue;
    const c = head[i]!;
    if (c === '\n') return undefined;
    if (c === '(') brackets++;
    if (c === ')') brackets--;
    if (brackets > 0) continue;
    const before = i > 0 ? head[i - 1] : undefined;
    const isDash = DASHES.has(c) && (c !== '-' || before === ' ' || before === ')' || head[i + 1] === '-');
    // "MOSCOW, May 4. /TASS/. The minister": a full stop behind the agency.
    const isStop = c === '.' && before === '/';
    if (!isDash && !isStop && (c !== ':' || head[i + 1] !== ' ')) continue;
    let end = i + 1;
    while (end < head.length && (DASHES.has(head[end]!) || head[end]!.trim() === '')) end++;
    return { start: i, end, colon: c === ':' };
  }
  return undefined;
}

/** "Agartala, Mar 18 (PTI) The chief minister": a day and an agency in brackets, without any sign behind them. */
function agencyEnd(head: string): number {
  const open = head.indexOf('(');
  const close = open > 0 ? head.indexOf(')', open) : -1;
  if (close < 0 || !/^ \p{Lu}/u.test(head.slice(close + 1))) return 0;
  const agency = head.slice(open + 1, close).split(' ');
  const parts = head.slice(0, open).trim().split(', ');
  const day = parts.length > 1 ? parts[parts.length - 1]! : '';
  const isDated = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}$|^\d{1,2} \p{Lu}\p{L}{2,8}\.?$/u.test(day);
  // "MOSCOW (UrduPoint News / Sputnik - 1st November, 2021) The minister": agency and day together in the bracket.
  if (SENT.test(head.slice(open + 1, close)) && parts.length <= MOST_PARTS && parts.every(isName)) return close + 2;
  return isDated &&
    close - open <= LONGEST_AGENCY &&
    parts.length <= MOST_PARTS &&
    parts.every(isName) &&
    agency.every((word) => /^\p{Lu}/u.test(word))
    ? close + 2
    : 0;
}

/** "UrduPoint News / Sputnik - 1st November, 2021". */
const SENT = / - \d{1,2}(?:st|nd|rd|th) \p{Lu}\p{L}{2,8},? \d{4}$/u;

/** "(PTI)", "(Xinhua)", with its brackets. In UTF-16 code units. */
const LONGEST_AGENCY = 24;

/** "(Hanbit)", "/TASS/": who sends the report, at the end of the line. */
function withoutAgency(line: string): { readonly line: string; readonly agency: boolean } {
  const whole = line.trim();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : whole.endsWith('/') ? whole.lastIndexOf('/', whole.length - 2) : -1;
  const agency = open > 0 && /^(?:\p{Lu}|dpa\b)/u.test(whole.slice(open + 1));
  return agency ? { line: whole.slice(0, open).trim(), agency } : { line: whole, agency: false };
}

/** Words with capitals and numbers, as names and days are. */
function isName(part: string): boolean {
  if (part === '') return false;
  return part.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word) || word.length <= LONGEST_PARTICLE);
}

const isInCapitals = (city: string): boolean => /\p{Lu}{2}/u.test(city) && city === city.toUpperCase();
