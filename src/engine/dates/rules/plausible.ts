import type { Match } from '../rule';
import { CAPITAL, CAPITALS, GLUED, START } from '../scan';
import { NUMBER, UNKNOWN } from '../vocabulary';

/** A word that no list knows. */
const isUnknown = ({ scan }: Match, token: number): boolean => token >= 0 && token < scan.count && scan.word[token] === UNKNOWN;

/** A month by itself: not the name of a person ("Theresa May", "April Ryan") nor the verb at the head of a sentence. */
export function isMonth(m: Match): boolean {
  const { from, to } = m;
  const ambiguous = m.isA('month-or-word', from);
  if (ambiguous && m.isA('event-tail', to) && m.isA('the', from - 1)) return false;
  if (m.isA('month-preposition', from - 1)) return true;
  // “March for Life”, “March of Dimes”
  if (ambiguous && m.isA('event-tail', to) && m.flag(CAPITAL, to + 1) && !m.isA('weekday', to + 1)) return false;
  // "the May Budget"
  if (m.isA('the', from - 1) && m.isA('month-long', from) && m.flag(CAPITAL, to)) return true;
  if (m.flag(CAPITAL, to) && !m.flag(START, to) && isUnknown(m, to)) return false;
  if (m.isA('preposition', from - 1) || m.isA('stretch-part', from - 1)) return true;
  if (ambiguous && (m.isA('past-cue', to) || m.isA('future-cue', to))) return false;
  if (m.isA('title', from - 1) || m.isA('title', from - 2)) return false;
  if (m.flag(START, from)) return !ambiguous;
  if (!m.flag(CAPITAL, from - 1)) return true;
  // Behind a capitalised word that no list knows it is a surname.
  const surname = !m.flag(START, from - 1) && !m.flag(CAPITALS, from - 1) && isUnknown(m, from - 1);
  return !surname && !ambiguous;
}

/** A shortened month without its full stop, where another month or a preposition shows what it is: "Jan-Aug", "in Sept". */
export function isShortMonth(m: Match): boolean {
  const { from, to } = m;
  if (!m.flag(CAPITAL, from)) return false;
  return (
    m.isA('month-preposition', from - 1) ||
    (m.isA('dash', to) && m.isA('month', to + 1)) ||
    (m.isA('dash', from - 1) && m.isA('month', from - 2))
  );
}

/** "Musa Sunday Okafor": between two words with capitals that no list knows. */
export const isMiddleName = (m: Match): boolean => isNamePart(m, m.from - 1) && isNamePart(m, m.to) && !m.flag(START, m.to);

const isNamePart = (m: Match, token: number): boolean => m.flag(CAPITAL, token) && !m.flag(CAPITALS, token) && isUnknown(m, token);

/** The clause ends behind it. */
export const isClosed = (m: Match): boolean => m.to >= m.scan.count || m.isA('comma', m.to) || m.isA('dot', m.to);

/** A number of four digits that is a year, behind a month. */
export function isYear(m: Match): boolean {
  return !m.isA('percent', m.to) && !m.isA('counted', m.to);
}

/** Years that need no preposition to be believed. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2049;
const FIRST_YEAR = 1500;

/** A number of four digits by itself: no sum, count, measure, time of day, or part of a longer figure or a name. */
export function isBareYear(m: Match): boolean {
  const { from, to } = m;
  const year = m.number('year')!;
  if (m.isA('currency', from - 1) || COUNTED.some((name) => m.isA(name, to)) || isWithinFigure(m) || isNumbered(m)) return false;
  if (m.flag(GLUED, to) && !m.isA('s', to) && isWord(m, to)) return false;
  if ((m.isA('quantity', from - 1) || m.isA('approximation', from - 1)) && isWord(m, to)) return false;
  if (year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR) return true;
  return m.isA('preposition', from - 1) && year >= FIRST_YEAR;
}

const COUNTED = ['percent', 'counted', 'unit', 'scale'] as const;
const JOINTS = ['colon', 'slash', 'dot'] as const;

/** "2024/25", "2008/2009": a year that two calendar years share. */
export const isYearAfter = (year: number, next: number): boolean => next === year + 1 || (next < 100 && next === (year + 1) % 100);

/** "2010:15", "3/2010", "1.2010" */
function isWithinFigure(m: Match): boolean {
  const { from, to, scan } = m;
  const isJoint = (token: number): boolean => m.flag(GLUED, token) && JOINTS.some((name) => m.isA(name, token));
  const spans = m.isA('slash', to) && isYearAfter(m.number('year')!, scan.number[to + 1]!);
  if (!spans && isJoint(to) && m.flag(GLUED, to + 1) && scan.word[to + 1] === NUMBER) return true;
  return m.flag(GLUED, from) && isJoint(from - 1);
}

/** "Room 2010", "Vision 2030": part of a name, whose other words no list knows. */
function isNumbered(m: Match): boolean {
  // "Sound Tribune 2019-2024" is none.
  if (m.isA('dash', m.to) && m.isA('year', m.to + 1)) return false;
  return isUnknown(m, m.from - 1) && m.flag(CAPITAL, m.from - 1) && !m.flag(START, m.from - 1);
}

function isWord({ scan }: Match, token: number): boolean {
  const code = token < scan.count ? scan.text.charCodeAt(scan.start[token]!) | 32 : 0;
  return code >= 97 && code <= 122;
}
