import { words } from '../../words';

/** Days when somebody says or does something, and the prepositions in front: "on Sunday", "late on Monday". */
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight last');
export const DAY_PREPOSITIONS = words('on late early');

/** Where somebody says or does something: "at a security forum", "on the sidelines of the summit". */
export const EVENT_NOUNS = words(`
sidelines forum summit rally ceremony hearing briefing conference interview speech debate address broadcast webinar seminar symposium banquet
assembly sermon podcast statement tweet post letter parliament
`);
