import { clausesOf, type ParagraphClauses } from '../claims/attributions-of';
import type { LaidQuotation, Run } from '../claims/layout';
import type { Relayed } from '../claims/relay';
import { createSourceReader, type SourceReader } from '../claims/source-id';
import type { Entities } from '../people/identify';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import type { Evidence, Pair, Quotation, QuotationKind, Span } from '../types';
import { kindOf } from './kind';
import type { QuotationStretch } from './pair';

/** Who said something, and why; carried on to quotations that continue it. */
interface Voice {
  readonly speaker: string;
  readonly evidence: readonly Evidence[];
  /** Index of the paragraph. */
  readonly paragraph: number;
}

/** Quotations between two pauses: the clauses of a paragraph that is new are read here. */
const PAUSE = 8;

/**
 * Kind and speaker of every stretch outside page furniture. From the words and the entities alone: the speaker is the source of the
 * outermost attribution that holds the stretch, else of the words that it continues.
 */
export function* attributeQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly QuotationStretch[],
  entities: Entities,
  furniture: readonly Pair[],
): Steps<Quotation[]> {
  const sources = createSourceReader(text, paragraphs, entities);
  const quotations: Quotation[] = [];
  let voice: Voice | undefined;
  let zone = 0;
  for (let i = 0; i < stretches.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const stretch = stretches[i]!;
    while (zone < furniture.length && furniture[zone]![1] <= stretch.start) zone++;
    if (zone < furniture.length && furniture[zone]![0] < stretch.end) continue;
    const { start, reading } = paragraphs[stretch.paragraph]!;
    const clauses = clausesOf(reading);
    const id = `q${String(quotations.length + 1)}`;
    const place = { start: stretch.start, end: stretch.end };
    const index = indexOf(clauses, stretch.start - start);
    const laid = clauses.layout.quotations[index];
    const holder = clauses.holders[index];
    const kind = stretch.continues || !laid ? 'speech' : kindIn(clauses, laid, index);
    if (kind === 'term') {
      quotations.push({ id, ...place, kind, evidence: [{ code: 'term-no-utterance' }] });
      continue;
    }
    voice = holder
      ? voiceOf(sources, clauses, holder, start, stretch.paragraph, voice)
      : continued(sources, paragraphs, stretch, laid, voice, quotations[quotations.length - 1]);
    // A paragraph of a long quotation need not close: the next one opens again.
    const isOpen = !stretch.closed && !stretches[i + 1]?.continues;
    const evidence = isOpen ? [...voice.evidence, { code: 'quotation-unclosed' as const, at: openingMark(place) }] : voice.evidence;
    quotations.push({ id, ...place, kind, speaker: voice.speaker, evidence });
  }
  return quotations;
}

const openingMark = ({ start }: Span): Pair => [start, start + 1];

/** Index of the stretch among those that the paragraph alone sees; -1 where only the document shows it. */
function indexOf({ layout: { quotations } }: ParagraphClauses, at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return quotations[low]?.start === at ? low : -1;
}

/** Kinds by paragraph and quotation: nothing outside the paragraph changes them. */
const kinds = new WeakMap<ParagraphClauses, QuotationKind[]>();

function kindIn(clauses: ParagraphClauses, laid: LaidQuotation, index: number): QuotationKind {
  let known = kinds.get(clauses);
  if (known === undefined) kinds.set(clauses, (known = []));
  const holder = clauses.holders[index];
  return (known[index] ??= kindOf(clauses.layout, laid, holder?.attribution, !holder && sentenceSpeaks(clauses, laid)));
}

/** Whether an attribution of the stretch's sentence stands before it. */
function sentenceSpeaks({ layout, relayed }: ParagraphClauses, { first }: LaidQuotation): boolean {
  const sentence = layout.sentences[layout.sentenceOf[first]!]!;
  return relayed.some(
    ({ attribution }) => attribution.utterance && attribution.cue.first >= sentence.first && attribution.cue.last < first,
  );
}

function voiceOf(
  sources: SourceReader,
  { layout }: ParagraphClauses,
  { attribution, source, cue, via }: Relayed,
  start: number,
  paragraph: number,
  before: Voice | undefined,
): Voice {
  const pair = ({ first, last }: Run): Pair => [start + layout.tokens[first]!.start, start + layout.tokens[last]!.end];
  const { kind } = attribution;
  const code = kind === 'according' ? 'speaker-according-to' : kind === 'colon' ? 'speaker-colon' : 'speaker-cue';
  const evidence: Evidence[] = [{ code, at: pair(cue[0]!) }];
  if (!source) return { speaker: 'unknown', evidence: [...evidence, { code: 'speaker-none' }], paragraph };
  let found = sources.read(pair(source), before?.speaker);
  // "the paper reported, citing people familiar with the plan": the words are the paper's.
  if (found.id === 'unknown' && cue.length > 1 && via[0]) found = sources.read(pair(via[0]), before?.speaker);
  if (found.how === 'pronoun') evidence.push({ code: 'speaker-pronoun', at: pair(source), value: found.id });
  if (found.how === 'none') evidence.push({ code: 'speaker-none' });
  return { speaker: found.id, evidence, paragraph };
}

/** Words that nothing near by attributes: they continue what was said before them. */
function continued(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  stretch: QuotationStretch,
  laid: LaidQuotation | undefined,
  voice: Voice | undefined,
  last: Quotation | undefined,
): Voice {
  const { paragraph } = stretch;
  const here = clausesOf(paragraphs[paragraph]!.reading);
  const { start } = paragraphs[paragraph]!;
  // In its paragraph: the attribution before it, else the first one after it.
  const near = laid && nearest(here, laid);
  if (near) return asContinued(voiceOf(sources, here, near, start, paragraph, voice), last);
  if (voice && paragraph - voice.paragraph <= 1) return asContinued({ ...voice, paragraph }, last);
  if (paragraph > 0) {
    const previous = paragraphs[paragraph - 1]!;
    const clauses = clausesOf(previous.reading);
    const spoken = clauses.relayed.filter(({ attribution }) => attribution.utterance && attribution.source);
    const speaking = spoken[spoken.length - 1];
    if (speaking) return asContinued(voiceOf(sources, clauses, speaking, previous.start, paragraph, voice), last);
  }
  return { speaker: 'unknown', evidence: [{ code: 'speaker-none' }], paragraph };
}

function nearest({ relayed }: ParagraphClauses, { first }: LaidQuotation): Relayed | undefined {
  let before: Relayed | undefined;
  let after: Relayed | undefined;
  for (const claim of relayed) {
    const { utterance, cue } = claim.attribution;
    if (!utterance || !claim.source) continue;
    if (cue.first < first) before = claim;
    else after ??= claim;
  }
  return before ?? after;
}

function asContinued(voice: Voice, last: Quotation | undefined): Voice {
  if (!last) return voice;
  return { ...voice, evidence: [{ code: 'speaker-continued', at: [last.start, last.end] }] };
}
