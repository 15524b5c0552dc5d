import { words } from '../words';

/** Adjectives by which an article says that a state runs a body. "semi-official" and "pro-government" are none. */
export const STATE_RUN_WORDS = words(`
state-run state-owned state-controlled state-funded state-backed state-linked state-affiliated government-run government-owned
government-controlled government-funded government-backed kremlin-run kremlin-controlled kremlin-owned kremlin-funded kremlin-backed
party-run party-owned party-controlled army-run army-owned military-run military-owned
`);

/** The same where a noun for an outlet goes with them: "state broadcaster X", "the official X news agency". */
export const STATE_WORDS = words('state official government');

/** Nouns for outlets that go with these. */
export const STATE_OUTLET_NOUNS = words(`
media broadcaster television tv radio newspaper daily agency newswire channel network station outlet publication website portal wire paper
gazette mouthpiece
`);

/** "Press TV, which is FUNDED by the Iranian STATE": what a relative clause says of who runs a body. */
export const RUNNING_PARTICIPLES = words('funded financed owned run controlled operated backed bankrolled');
export const STATE_OWNERS = words('state government kremlin military army junta ministry');
export const BODY_RELATIVES = words('which that');

/** Words that may stand between: "state NEWS agency", "the state-run, ENGLISH-LANGUAGE daily". */
export const STATE_LINKS = words('news press information satellite english-language international');
