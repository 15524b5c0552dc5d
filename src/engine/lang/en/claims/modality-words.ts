import { words } from '../../words';

/** What a word in front of a cue does to it. */
export type CueMood = 'negated' | 'modal' | 'future' | 'hedged';

/** Words that stand in front of a cue, with or without adverbs and auxiliaries between, by what they do to it. */
export const MOOD_WORDS: readonly (readonly [mood: CueMood, words: ReadonlySet<string>])[] = [
  ['negated', words("not n't n’t never neither nor hardly no without cannot nothing")],
  ['modal', words('may might could can should must would ca ought ’d')],
  ['future', words("will shall wo ’ll 'll")],
  ['hedged', words('reportedly allegedly apparently supposedly purportedly seemingly ostensibly presumably')],
];

/** Base forms of what stands before "to" or "from" where the act did not come about: "refused to say". */
export const REFUSING_WORDS = words('refuse decline fail neglect hesitate unwilling reluctant refusal stop unable');

/** The same where it is still to come: "is due to announce". */
export const EXPECTING_WORDS = words('expect due set plan prepare schedule likely about go poised ready bind intend slate');

/** Words that join such a word to the cue: "refused TO say", "stopped short OF saying". */
export const MOOD_LINKS = words('to of from short');
