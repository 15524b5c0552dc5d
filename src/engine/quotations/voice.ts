import { clausesOf } from '../claims/attributions-of';
import type { LaidQuotation, Layout, Run } from '../claims/layout';
import type { SourceReader } from '../claims/source-id';
import { isOrganizationId } from '../ids';
import type { Paragraph } from '../reading';
import type { Evidence, Pair } from '../types';
import { subjectOfSentenceBefore } from './beside';

/** Who said something, and why; carried on to quotations that continue it. */
export interface Voice {
  readonly speaker: string;
  readonly evidence: readonly Evidence[];
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The words that name who speaks, absolute; undefined where nothing beside the quotation does. */
  readonly at?: Pair;
}

/** The subject as a speaker; undefined where it is no person, nor a body where that may speak. */
export function subjectVoice(
  sources: SourceReader,
  { tokens }: Layout,
  { first, last }: Run,
  start: number,
  paragraph: number,
  before: Voice | undefined,
  orBody = false,
): Voice | undefined {
  const at: Pair = [start + tokens[first]!.start, start + tokens[last]!.end];
  const { id, how } = sources.read(at, before?.speaker, before?.at);
  const person = how === 'name' || how === 'role' || how === 'pronoun';
  const known = person && !isOrganizationId(id) ? id !== 'unknown' : orBody && how !== 'none' && how !== 'words';
  if (!known) return undefined;
  return { speaker: id, evidence: [{ code: 'speaker-subject', at }], paragraph, at };
}

/** The paragraph before ends in a colon: whoever acts in its last sentence says what follows. */
export function introducer(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  laid: LaidQuotation | undefined,
  before: Voice | undefined,
): Voice | undefined {
  const previous = paragraphs[paragraph - 1];
  if (!previous?.reading.text.trimEnd().endsWith(':') || (laid && laid.first > 0)) return undefined;
  return lastActor(sources, previous, paragraph, before);
}

/** Who acts in the last sentence of the paragraph above. */
function lastActor(sources: SourceReader, { start, reading }: Paragraph, paragraph: number, before: Voice | undefined): Voice | undefined {
  const { layout } = clausesOf(reading);
  const subject = subjectOfSentenceBefore(layout, layout.tokens.length);
  return subject && subjectVoice(sources, layout, subject, start, paragraph, before);
}

/** A longer line is no signature. In UTF-16 code units. */
const LONGEST_SIGNATURE = 90;

/** The line below a quotation that stands alone: "— Ann Lee, mayor of Oslo". */
export function signature(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  { first, last }: LaidQuotation,
  before: Voice | undefined,
): Voice | undefined {
  const next = paragraphs[paragraph + 1];
  const { layout } = clausesOf(paragraphs[paragraph]!.reading);
  if (!next || first > 0 || last < layout.tokens.length - 1 || next.reading.text.length > LONGEST_SIGNATURE) return undefined;
  const dash = /^\s{0,4}[-–—―]{1,2}\s?(?=\p{Lu})/u.exec(next.reading.text)?.[0].length;
  if (dash === undefined) return undefined;
  const at: Pair = [next.start + dash, next.start + next.reading.text.trimEnd().length];
  const { id, how } = sources.read(at, before?.speaker, before?.at);
  return id === 'unknown' || how === 'none' ? undefined : { speaker: id, evidence: [{ code: 'speaker-subject', at }], paragraph, at };
}

/** “We found nothing,” ¶ Mayor Ann Lee said: the comma before the line's end leaves it to the next one to say who speaks. */
export function brokenOff(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  { last }: LaidQuotation,
  before: Voice | undefined,
): Voice | undefined {
  const next = paragraphs[paragraph + 1];
  const { reading } = paragraphs[paragraph]!;
  if (!next || last < reading.tokens.length - 1 || !BROKEN.test(reading.text.slice(-LONGEST_END))) return undefined;
  const { layout } = clausesOf(next.reading);
  const sentence = layout.sentences[0];
  const subject = sentence && subjectOfSentenceBefore(layout, sentence.last + 1);
  return subject && subjectVoice(sources, layout, subject, next.start, paragraph, before, true);
}

/** A closing mark with a comma inside or behind it ends the line. */
const BROKEN = /(?:,\s?[”"’'»]{1,2}|[”"’'»],)\s{0,3}$/;
const LONGEST_END = 8;

/** "Mayor Ann Lee also confirmed." ¶ “We have no roof.”: who acts in the one sentence above words that are all of their paragraph. */
export function actorAbove(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  paragraph: number,
  { first, last }: LaidQuotation,
  before: Voice | undefined,
): Voice | undefined {
  const previous = paragraphs[paragraph - 1];
  if (!previous || first > 0 || last < paragraphs[paragraph]!.reading.tokens.length - 1) return undefined;
  if (clausesOf(previous.reading).layout.sentences.length !== 1 || !previous.reading.text.trimEnd().endsWith('.')) return undefined;
  return lastActor(sources, previous, paragraph, before);
}
