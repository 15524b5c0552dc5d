import { words } from '../../words';

/** Adjectives right behind "the" that tell more of somebody whom the article has named: "the outgoing governor". */
export const TELLING_MODIFIERS = words(`
outgoing incumbent embattled beleaguered veteran longtime long-time long-serving long-standing ousted deposed jailed imprisoned exiled
disgraced retiring departing newly-elected re-elected reelected freshman septuagenarian octogenarian defeated suspended
`);

/** Behind an office with which a sentence begins: whoever spoke before goes on. */
export const CONTINUING = words('also further added adds continued concluded reiterated');

/** The same in front of the office, behind a quotation: “Deeply unfair,” added the former minister. */
export const CONTINUING_BEFORE = words('added adds continued concluded reiterated insisted');

/** Nouns for whoever holds an office, without saying which. */
export const HOLDERS = words('incumbent winner officeholder');
