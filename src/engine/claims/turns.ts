import { ANSWER_LABELS, INTERVIEW_PHRASES, QUESTION_LABELS } from '../lang/en/claims/transcript-words';
import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Mention } from '../types';
import { countLeading } from '../search';

/** Who speaks at an offset of a transcript: a person's id, or `unknown`; undefined where nobody’s turn is marked. */
export type Turns = (offset: number) => string | undefined;

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
  if (turns.length < LEAST_TURNS) return () => undefined;
  const officials = new Set(people.filter(({ official }) => official).map(({ id }) => id));
  const guest = turns.some(({ speaker }) => speaker === undefined) ? interviewee(text, turns[0]!.start, mentions, officials) : undefined;
  return (offset) => {
    const turn = lastFrom(turns, offset);
    return turn && offset < turn.end ? (turn.speaker ?? guest ?? 'unknown') : undefined;
  };
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

function lastFrom(turns: readonly Turn[], offset: number): Turn | undefined {
  return turns[countLeading(turns, ({ start }) => start <= offset) - 1];
}
