import { ANSWER_LABELS, INTERVIEW_PHRASES, QUESTION_LABELS } from '../lang/en/claims/transcript-words';
import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Mention } from '../types';
import { countLeading } from '../search';

/** Who speaks in a transcript, and to whom. */
export interface Turns {
  /** Who speaks at the offset: a person's id, or `unknown`; undefined where nobody’s turn is marked. */
  speaker(offset: number): string | undefined;
  /** Whom a question at the offset is put to; undefined elsewhere, and where the text does not tell. */
  addressee(offset: number): string | undefined;
}

/** The longest label of a turn ("DEPUTY MINISTER ANN B. LEE:"), in UTF-16 code units. */
const LONGEST_LABEL = 60;
/** So many labels make a transcript. */
const LEAST_TURNS = 2;
/** How far behind "interview with" the name may stand, and how far down it is looked for. In UTF-16 code units. */
const NAME_REACH = 80;
const INTERVIEW_REACH = 3000;

/** A turn without a new label goes on for so many paragraphs at the most. */
const LONGEST_TURN = 6;

interface Turn {
  readonly start: number;
  readonly end: number;
  /** Undefined for an answer of whoever is interviewed. */
  readonly speaker: string | undefined;
}

/** Reads the turns of a transcript: "NAME: words", "Q." and "A.". A turn lasts until the next. */
export function readTurns(text: string, paragraphs: readonly Paragraph[], { mentions, people }: Entities): Turns {
  const turns: Turn[] = [];
  let at = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, reading } = paragraphs[i]!;
    const label = labelOf(reading.text);
    if (label === undefined) continue;
    const end = paragraphs[i + LONGEST_TURN]?.start ?? text.length;
    if (QUESTION_LABELS.has(label)) turns.push({ start, end, speaker: 'unknown' });
    else if (ANSWER_LABELS.has(label)) turns.push({ start, end, speaker: undefined });
    else {
      while (at < mentions.length && mentions[at]!.start < start) at++;
      const mention = mentions[at];
      if (mention && mention.end <= start + label.length) turns.push({ start, end, speaker: mention.person });
    }
  }
  if (turns.length < LEAST_TURNS) return { speaker: () => undefined, addressee: () => undefined };
  const officials = new Set(people.filter(({ official }) => official).map(({ id }) => id));
  const answered = turns.some(({ speaker }) => speaker === undefined);
  const guest = answered ? (interviewee(text, turns[0]!.start, mentions, officials) ?? addressed(text, turns, mentions)) : undefined;
  const turnAt = (offset: number): Turn | undefined => {
    const turn = turns[lastFrom(turns, offset)];
    return turn && offset < turn.end ? turn : undefined;
  };
  return {
    speaker(offset) {
      const turn = turnAt(offset);
      return turn && (turn.speaker ?? guest ?? 'unknown');
    },
    addressee(offset) {
      const turn = turnAt(offset);
      if (turn?.speaker !== 'unknown') return undefined;
      // Where nobody is interviewed alone, whoever answers next.
      return guest ?? turns[lastFrom(turns, offset) + 1]?.speaker;
    },
  };
}

/** "Q: Mayor Lund, what did you say?": whom a question calls by name. */
function addressed(text: string, turns: readonly Turn[], mentions: readonly Mention[]): string | undefined {
  for (const { start, speaker } of turns) {
    const mention = speaker === 'unknown' ? mentions[countLeading(mentions, (one) => one.start < start)] : undefined;
    if (mention && mention.end - start < LONGEST_LABEL && text[mention.end] === ',') return mention.person;
  }
  return undefined;
}

/** What stands before the first colon, or "Q" and "A" before a full stop; undefined where the paragraph begins otherwise. */
function labelOf(text: string): string | undefined {
  if (text[1] === '.' && text[2] === ' ' && (text[0] === 'Q' || text[0] === 'A')) return text[0];
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon <= 0) return undefined;
  const label = text.slice(0, colon);
  const known = label.toUpperCase();
  return QUESTION_LABELS.has(known) || ANSWER_LABELS.has(known) ? known : label;
}

/** Whom the text in front of the first turn says to be interviewed; else its only official. */
function interviewee(text: string, before: number, mentions: readonly Mention[], officials: ReadonlySet<string>): string | undefined {
  const lower = text.slice(0, Math.min(before, INTERVIEW_REACH)).toLowerCase();
  for (const phrase of INTERVIEW_PHRASES) {
    const at = lower.indexOf(phrase);
    const mention = at < 0 ? undefined : mentions.find(({ start }) => start > at);
    if (mention && mention.start < at + phrase.length + NAME_REACH) return mention.person;
  }
  const named = new Set(mentions.filter(({ start, person }) => start < before && officials.has(person)).map(({ person }) => person));
  return named.size === 1 ? [...named][0] : undefined;
}

/** Index of the turn that began last; -1 in front of the first one. */
const lastFrom = (turns: readonly Turn[], offset: number): number => countLeading(turns, ({ start }) => start <= offset) - 1;
