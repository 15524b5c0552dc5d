import type { Gender } from '../lang/en/people/given-names';
import { PRONOUNS_OF_MEN, PRONOUNS_OF_WOMEN, SUBJECT_PRONOUNS } from '../lang/en/people/pronouns';
import { pairsOf } from '../quotations/pair-marks';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import { PERSONAL_VERB } from '../text/lists';
import { tokenFrom } from '../text/token-index';
import type { PersonDraft } from './draft';
import type { MentionDraft } from './mentions';
import { isObjectPronoun } from './object-pronoun';

/** Mentions between two pauses. */
const PAUSE = 128;

/** How many tokens behind a name its pronoun is looked for, in its sentence and in the paragraph. */
const REACH = 30;
const PARAGRAPH_REACH = 120;

interface Votes {
  female: number;
  male: number;
}

/**
 * Notes the gender of those whose given name does not tell it, by the pronouns that follow their names: "Anwen Hale said she …", "Hale
 * shrugged. “No,” she said." Only sentences and paragraphs count that name nobody else, and only what stands outside words of others.
 */
export function* noteGenders(mentions: readonly MentionDraft[], paragraphs: readonly Paragraph[]): Steps<void> {
  const votes = new Map<PersonDraft, Votes>();
  for (let m = 0; m < mentions.length; m++) {
    if (m % PAUSE === PAUSE - 1) yield;
    const { person } = mentions[m]!;
    if (person.gender !== undefined || person.byline) continue;
    const told = pronounBehind(mentions, m, paragraphs) ?? speakerBehind(mentions, m, paragraphs);
    if (told === undefined) continue;
    const known = votes.get(person) ?? { female: 0, male: 0 };
    known[told]++;
    votes.set(person, known);
  }
  for (const [person, { female, male }] of votes) {
    if (female > 2 * male) person.gender = 'female';
    else if (male > 2 * female) person.gender = 'male';
  }
}

const genderOfPronoun = (lower: string): Gender | undefined =>
  PRONOUNS_OF_WOMEN.has(lower) ? 'female' : PRONOUNS_OF_MEN.has(lower) ? 'male' : undefined;

/** The pronoun behind the name in its sentence; undefined where it is an object, and so somebody else: "Lee, seated next to him". */
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
    if (gender !== undefined) return isObjectPronoun(tokens, i) ? undefined : gender;
  }
  return undefined;
}

/** The pronoun that speaks further on in a paragraph that names nobody else outside of quoted words. */
function speakerBehind(mentions: readonly MentionDraft[], m: number, paragraphs: readonly Paragraph[]): Gender | undefined {
  const { named, end, person } = mentions[m]!;
  const { start: shift, reading } = paragraphs[named.paragraph]!;
  const { tokens } = reading;
  const { pieces } = pairsOf(reading);
  const quoted = (at: number): boolean => pieces.some((piece) => piece.start <= at && at < piece.end);
  if (quoted(end - shift)) return undefined;
  for (const step of [-1, 1]) {
    for (let i = m + step; mentions[i]?.named.paragraph === named.paragraph; i += step)
      if (mentions[i]!.person !== person && !quoted(mentions[i]!.start - shift)) return undefined;
  }
  const after = tokenFrom(tokens, end - shift);
  const sentence = tokens[after - 1]?.sentence;
  for (let i = after; i < tokens.length && i < after + PARAGRAPH_REACH; i++) {
    const { lower, start } = tokens[i]!;
    if (!SUBJECT_PRONOUNS.has(lower) || tokens[i]!.sentence === sentence || quoted(start)) continue;
    return ((tokens[i + 1]?.lists ?? 0) & PERSONAL_VERB) === 0 ? undefined : genderOfPronoun(lower);
  }
  return undefined;
}

const isMark = (text: string): boolean => text === '“' || text === '"' || text === '”' || text === "''" || text === '‘' || text === '«';
