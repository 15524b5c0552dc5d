/**
 * The codes of the reasons that the engine gives. The engine never words them: `src/editor/wording.ts` does, and a test checks that
 * each code has a wording. Add a code here together with the rule that gives it.
 */
export const EVIDENCE_CODES = [
  // people and mentions
  'name-after-title', // `at`: the title before the name
  'name-known-given', // the first name is in the list of given names
  'name-speaks', // subject of a verb of saying
  'name-surname-of', // `value`: the full name that it shortens
  'name-apposition', // followed by a role in apposition
  'name-registry', // `value`: the name of the registry's entry
  // official or not
  'official-role', // `at`: the role that makes the person an official
  'official-registry', // in the user's registry; `value`: the office, with an interval where it is dated ("President, Chile 2022-03-11/..")
  'official-built-in', // the same in the engine's own registry
  'not-official-registry', // the user's registry says so
  'not-official-byline', // `at`: the byline or credit
  'not-official-no-office', // the article gives no public office
  // roles
  'role-before-name',
  'role-apposition',
  'role-standing-alone', // `at`: the antecedent's mention
  'role-unnamed',
  // organizations
  'state-run', // `at`: the words that say that a state runs it
  // publication date
  'date-given',
  'date-front-matter',
  'date-dateline',
  'date-file-name',
  // dates
  'date-absolute', // the text gives day, month or year itself
  'date-relative', // `value`: the reference date
  'date-weekday', // `value`: the reference date
  'date-anaphoric', // `at`: the date in the text that it is counted from
  'date-underspecified', // no publication date to count from
  'date-weekday-contradicts', // the words name another weekday than the calendar gives the day
  'date-reference', // PAST_REF, PRESENT_REF, FUTURE_REF
  'date-duration',
  'date-set',
  'date-rule', // `value`: the name of the rule that read it
  'date-tense', // `at`: the word whose tense gave the direction; `value`: `past` or `future`
  'date-alternative', // `value`: another reading of the same words
  'date-near', // no publication date: `value` is the reading counted from the absolute date at `at`
  'date-begin', // `value`: the first day of a duration or a span
  'date-end', // `value`: the last day of a duration or a span
  // quotations and speakers
  'speaker-cue', // `at`: the verb of saying
  'speaker-according-to', // `at`: the phrase
  'speaker-continued', // `at`: the quotation that it continues, or the verb near by whose subject goes on
  'speaker-pronoun', // `at`: the pronoun, `value`: the person
  'speaker-colon', // NAME: words
  'speaker-subject', // `at`: the subject of the words beside it
  'speaker-echo', // `at`: the quotation further on that has the same words
  'speaker-claim', // `at`: the cue of the claim that holds it
  'speaker-told', // `at`: the verb or noun that says in passing whose words they are: "Lee’s claims of “fraud”"
  'speaker-none',
  'quotation-unclosed', // `at`: the opening mark, which no other closes
  'term-no-utterance',
  'term-name', // a title, a nickname, or introduced as a name
  // claims
  'claim-cue', // `at`: the cue
  'claim-according-to',
  'claim-colon',
  'claim-noun-cue',
  'source-subject', // the cue's subject
  'source-inverted', // it follows the cue
  'source-pronoun', // `at`: the antecedent
  'source-role', // `at`: the antecedent
  'source-shared', // taken from the claim before in the sentence
  'source-none',
  'source-anonymous', // `at`: the words that withhold the name
  'cue-negated', // `at`: "not", "never"
  'cue-modal', // `at`: "may", "would": the act is possible
  'cue-future', // `at`: "will", "due to": the act is still to come
  'cue-hedged', // `at`: "reportedly": the article does not vouch for the act
  'cue-refused', // `at`: "declined", "failed"
  'via-according-to', // `at`: the phrase
  'via-cited',
  'via-outer', // `at`: the source of the claim around it, or who relays that one
  // corrections by people: `value` is who says so, if known, and the day ("Ann Lee 2026-11-22", "2026-11-22")
  'corrected',
  'confirmed',
] as const;

export type EvidenceCode = (typeof EVIDENCE_CODES)[number];
