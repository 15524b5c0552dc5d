import { officeOf } from '../roles/offices';
import type { Mention, Pair, Person } from '../types';
import { within } from './ordered-spans';
import { headLength, lastWord } from './source-phrase';

/** How far behind the words of whoever spoke last. In UTF-16 code units. */
const REACH = 500;

/** Words of "the Lakeland MP": a shorter phrase may as well be somebody else’s office. */
const LEAST_WORDS = 3;

const THE = 'the ';
const LEADER = 'leader';
const STOPS = ['. ', '\n', '.” ', '." '];

/**
 * "Ana Ode, leader of the Lakeland Front, urged the mayor to resign. In a letter, the senior Front leader stated": a politician whom the
 * words only describe is whoever spoke last, where that one’s office, or what stands in front of the name, is such a one and the new
 * sentence names nobody before.
 * @param last who spoke last
 * @param lastAt in which words
 */
export function isSpeakerDescribed(
  text: string,
  mentions: readonly Mention[],
  [start, end]: Pair,
  last: Person | undefined,
  lastAt: Pair | undefined,
): boolean {
  if (!last || !lastAt || start <= lastAt[1] || start - lastAt[1] > REACH) return false;
  const words = text.slice(start, end).toLowerCase();
  if (!words.startsWith(THE) || words.includes(',') || words.split(' ').length < LEAST_WORDS) return false;
  const office = officeOf(lastWord(words.slice(0, headLength(words))));
  if (!office || office.plural || (office.noun !== LEADER && office.class !== 'lawmaker')) return false;
  const sentence = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, start - 1)));
  if (sentence < lastAt[1] || within(mentions, sentence, start).length > 0) return false;
  return [...last.roles, text.slice(...lastAt)].some((role) => {
    const held = officeOf(lastWord(role.slice(0, headLength(role)).toLowerCase()));
    return held !== undefined && (held.noun === office.noun || (held.class === 'lawmaker' && office.class === 'lawmaker'));
  });
}
