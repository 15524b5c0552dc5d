import { words } from '../../words';

/** Words right in front of a term: "the so-called “…”", "a book titled “…”". */
export const TERM_INTRODUCERS = words(`
so-called called named titled entitled dubbed nicknamed known as labeled labelled branded term word phrase slogan hashtag motto nickname
title book film movie song album show series novel play documentary episode podcast program programme project operation codenamed
headlined captioned headline column essay memoir band single musical anthem hit drama sitcom segment campaign
`);

/** Words that stay small in a title. */
export const TITLE_SMALL_WORDS = words('a an the and or but of in on at to for from by with as vs');

/** Words in front of a stretch that show somebody's own words, whatever its length. */
export const DETERMINERS = words('a an the this that these those its their his her our my your any no some every');

/** Nouns for words called out, with "of" before them: "cries of “…”". */
export const CALL_NOUNS = words(`
cry cries chant chants shout shouts call calls heckle heckles scream screams yell yells roar roars chorus choruses whisper whispers mutter
mutters murmur murmurs jeer jeers
`);

/** Participles behind a noun that tell its name: "a tool called “…”". */
export const NAMING_PARTICIPLES = words('called named titled entitled dubbed nicknamed termed codenamed christened headlined captioned');
