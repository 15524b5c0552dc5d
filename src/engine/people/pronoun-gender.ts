import type { Gender } from '../lang/en/people/given-names';
import { PRONOUNS_OF_MEN, PRONOUNS_OF_WOMEN } from '../lang/en/people/pronouns';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import { tokenFrom } from '../text/token-index';
import type { PersonDraft } from './draft';
import type { MentionDraft } from './mentions';

/** Mentions between two pauses. */
const PAUSE = 128;

/** How many tokens behind a name its pronoun is looked for. */
const REACH = 30;

interface Votes {
  female: number;
  male: number;
}

/**
 * Notes the gender of those whose given name does not tell it, by the pronouns that follow their names: "Anwen Hale said she …". Only
 * sentences count that name nobody else, have no pronoun before the name, and only what stands before words of others.
 */
export function* noteGenders(mentions: readonly MentionDraft[], paragraphs: readonly Paragraph[]): Steps<void> {
  const votes = new Map<PersonDraft, Votes>();
  for (let m = 0; m < mentions.length; m++) {
    if (m % PAUSE === PAUSE - 1) yield;
    const { person } = mentions[m]!;
    if (person.gender !== undefined || person.byline) continue;
    const told = pronounBehind(mentions, m, paragraphs);
    if (told === undefined) continue;
    const known = votes.get(person) ?? { female: 0, male: 0 };
    known[told]++;
    votes.set(person, known);
  }
  for (const [person, { female, male }] of votes) {
    if (female > 0 && male === 0) person.gender = 'female';
    else if (male > 0 && female === 0) person.gender = 'male';
  }
}

const genderOfPronoun = (lower: string): Gender | undefined =>
  PRONOUNS_OF_WOMEN.has(lower) ? 'female' : PRONOUNS_OF_MEN.has(lower) ? 'male' : undefined;

function pronounBehind(mentions: readonly MentionDraft[], m: number, paragraphs: readonly Paragraph[]): Gender | undefined {
  const { named, start, end, person } = mentions[m]!;
  const { start: shift, reading } = paragraphs[named.paragraph]!;
  const { tokens, sentences } = reading;
  const after = tokenFrom(tokens, end - shift);
  const sentence = tokens[after - 1]?.sentence;
  const bounds = sentence === undefined ? undefined : sentences[sentence];
  if (bounds === undefined) return undefined;
  for (const step of [-1, 1]) {
    const other = mentions[m + step];
    if (other && other.person !== person && other.end > shift + bounds.start && other.start < shift + bounds.end) return undefined;
  }
  for (let i = after - 1; i >= 0 && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.end <= start - shift && (genderOfPronoun(tokens[i]!.lower) !== undefined || isMark(tokens[i]!.text))) return undefined;
  for (let i = after; i < tokens.length && i < after + REACH && tokens[i]!.sentence === sentence; i++) {
    const { lower, text } = tokens[i]!;
    if (isMark(text)) return undefined;
    const gender = genderOfPronoun(lower);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

const isMark = (text: string): boolean => text === '“' || text === '"' || text === '”' || text === "''" || text === '‘' || text === '«';
