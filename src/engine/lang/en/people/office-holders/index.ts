import { AFRICA } from './africa';
import { AMERICAS } from './americas';
import { ASIA_PACIFIC } from './asia-pacific';
import { BODIES } from './bodies';
import { EASTERN_EUROPE } from './eastern-europe';
import { MIDDLE_EAST } from './middle-east';
import { UNITED_STATES } from './united-states';
import { WESTERN_EUROPE } from './western-europe';

/**
 * Heads of state and of government since about 2000, ministers, spokespeople, heads of international bodies and others who are often named
 * without their office, to the middle of 2025. An office a line: `role@country|holder;holder;…`, a body with `#` before it. A holder is
 * `name=alias,alias flags days`: `s` where the family name alone is distinctive, `f` for a woman, both where the name stands first.
 * Days may be months or years: `first..last`, an open end is "still, as far as this list knows", and the first day alone is "until the
 * next one of the line". Diacritics, hyphens and middle initials make no other name. General knowledge, no other list was copied; only
 * what is sure stands here, and nobody whose whole name many others bear.
 */
export const OFFICE_HOLDERS: readonly string[] = [
  UNITED_STATES,
  AMERICAS,
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  MIDDLE_EAST,
  AFRICA,
  ASIA_PACIFIC,
  BODIES,
];
