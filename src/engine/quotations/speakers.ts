import { contentDepths } from '../claims/attribution';
import { clausesOf, type ParagraphClauses } from '../claims/attributions-of';
import type { LaidQuotation, Layout, Run } from '../claims/layout';
import type { Relayed } from '../claims/relayed';
import { createSourceReader, type SourceReader } from '../claims/source-id';
import type { ResolvedEntities } from '../people/antecedent';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import { keptWith } from '../text/kept';
import type { Evidence, Pair, Quotation, Span } from '../types';
import { signatureBehind, subjectBehind, subjectInFront, subjectOfSentenceBefore } from './beside';
import { isHeading } from './heading';
import { kindIn } from './kind-in';
import { isLabelled } from './labelled';
import { withNext, withOpen } from './left-open';
import type { QuotationStretch } from './pair';
import { followsOn } from './passed-over';
import { toldBeside, type Told } from './told';
import { actorAbove, brokenOff, introducer, signature, subjectVoice, type Voice } from './voice';
import { countLeading } from '../search';

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
  entities: ResolvedEntities,
  furniture: readonly Pair[],
): Steps<Quotation[]> {
  const sources = createSourceReader(text, paragraphs, entities);
  const quotations: Quotation[] = [];
  let voice: Voice | undefined;
  /** Quotations that the next paragraph takes up. */
  const open: number[] = [];
  /** Quotations that are all of their paragraph, before the next one opens the paragraph below. */
  const alone: number[] = [];
  for (let i = 0; i < stretches.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const stretch = stretches[i]!;
    if (isFurniture(furniture, stretch)) continue;
    const { start, reading } = paragraphs[stretch.paragraph]!;
    const clauses = clausesOf(reading);
    const id = `q${String(quotations.length + 1)}`;
    const { start: from, end } = stretch;
    const index = indexOf(clauses, stretch.start - start);
    const laid = clauses.layout.quotations[index];
    const holder = clauses.holders[index];
    const beside = laid && toldBeside(clauses.layout, laid);
    const told = beside && voiceTold(sources, clauses, beside, holder, start, stretch.paragraph, voice);
    const read = stretch.continues || !laid ? 'speech' : kindIn(clauses, laid, index);
    const kind = told && (read === 'term' || beside.calls) ? 'speech' : read;
    if (kind !== 'speech') {
      quotations.push({ id, start: from, end, kind: 'term', evidence: [{ code: kind === 'name' ? 'term-name' : 'term-no-utterance' }] });
      continue;
    }
    voice =
      told ??
      (holder && !isHanging(holder, clauses)
        ? voiceOf(sources, clauses, holder, start, stretch.paragraph, voice)
        : continued(sources, paragraphs, furniture, stretch, laid, voice, quotations[quotations.length - 1]));
    // A paragraph of a long quotation need not close: the next one opens again.
    const isOpen = !stretch.closed && !stretches[i + 1]?.continues;
    const evidence = isOpen ? [...voice.evidence, { code: 'quotation-unclosed' as const, at: openingMark(stretch) }] : voice.evidence;
    const next = stretches[i + 1];
    if (next && takesUp(next, stretch.paragraph, paragraphs) && !isFurniture(furniture, next)) {
      if (!stretch.closed) open.push(quotations.length);
      else if (stretch.start === start && stretch.end - start === reading.text.trimEnd().length) alone.push(quotations.length);
    }
    quotations.push({ id, start: from, end, kind, speaker: voice.speaker, evidence });
  }
  return withNext(withOpen(quotations, open), alone);
}

const openingMark = ({ start }: Span): Pair => [start, start + 1];

/** Whether the stretch begins the next paragraph, and so goes on with what this one left open. */
function takesUp(next: QuotationStretch, paragraph: number, paragraphs: readonly Paragraph[]): boolean {
  return next.paragraph === paragraph + 1 && next.start === paragraphs[next.paragraph]!.start;
}

/** Whether furniture shares a character with the span. */
function isFurniture(furniture: readonly Pair[], { start, end }: Span): boolean {
  const zone = furniture[countLeading(furniture, ([, to]) => to <= start)];
  return zone !== undefined && zone[0] < end;
}

/** Index of the stretch among those that the paragraph alone sees; -1 where only the document shows it. */
function indexOf({ layout: { quotations } }: ParagraphClauses, at: number): number {
  const index = countLeading(quotations, ({ start }) => start < at);
  return quotations[index]?.start === at ? index : -1;
}

/** "…, saying “…”" without anybody who says it: whoever acts in the sentence, or spoke before, goes on. */
const isHanging = ({ source, cue }: Relayed, { layout }: ParagraphClauses): boolean =>
  !source && layout.tokens[cue[0]!.first]!.lower.endsWith('ing');

/** Who is told in passing to have said the words, where that stands nearer to them than the verb that holds the sentence. */
function voiceTold(
  sources: SourceReader,
  { layout }: ParagraphClauses,
  told: Told,
  holder: Relayed | undefined,
  start: number,
  paragraph: number,
  before: Voice | undefined,
): Voice | undefined {
  if (holder && holder.cue[0]!.last >= told.source.first) return undefined;
  const pair = ({ first, last }: Run): Pair => [start + layout.tokens[first]!.start, start + layout.tokens[last]!.end];
  const { id, how } = sources.read(pair(told.source), before?.speaker, before?.at);
  // "Lee said the voters were in what he called a “mood”": the pronoun is hers whose words these are.
  if (how === 'pronoun' && holder?.source && sources.read(pair(holder.source), before?.speaker, before?.at).how === 'name')
    return undefined;
  return id === 'unknown'
    ? undefined
    : { speaker: id, evidence: [{ code: 'speaker-told', at: pair(told.cue) }], paragraph, at: pair(told.source) };
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
  const words = layout.text.slice(layout.tokens[cue[0]!.first]!.start, layout.tokens[cue[0]!.last]!.end);
  if (!source || isLabelled(words)) return { speaker: 'unknown', evidence: [...evidence, { code: 'speaker-none' }], paragraph };
  let found = sources.read(pair(source), before?.speaker, before?.at);
  // "the paper reported, citing people familiar with the plan": the words are the paper's.
  if (found.id === 'unknown' && cue.length > 1 && via[0]) found = sources.read(pair(via[0]), before?.speaker, before?.at);
  if (found.how === 'pronoun') evidence.push({ code: 'speaker-pronoun', at: pair(source), value: found.id });
  if (found.how === 'none') evidence.push({ code: 'speaker-none' });
  return { speaker: found.id, evidence, paragraph, at: pair(source) };
}

/** Words that no verb of saying attributes: whoever acts beside them said them, else they continue what was said before. */
function continued(
  sources: SourceReader,
  paragraphs: readonly Paragraph[],
  furniture: readonly Pair[],
  stretch: QuotationStretch,
  laid: LaidQuotation | undefined,
  voice: Voice | undefined,
  last: Quotation | undefined,
): Voice {
  const { paragraph } = stretch;
  const here = clausesOf(paragraphs[paragraph]!.reading);
  const { start } = paragraphs[paragraph]!;
  const signed = laid && signatureBehind(here.layout, laid);
  const signer = signed && subjectVoice(sources, here.layout, signed, start, paragraph, voice);
  if (signer) return signer;
  const broken = laid && brokenOff(sources, paragraphs, paragraph, laid, voice);
  if (broken) return broken;
  const beside = laid && voiceBeside(sources, here, laid, start, paragraph, voice);
  if (beside) return beside;
  const near = laid && nearest(here, laid);
  if (near) return asContinued(voiceOf(sources, here, near, start, paragraph, voice));
  const below = laid && signature(sources, paragraphs, paragraph, laid, voice);
  if (below) return below;
  const above = introducer(sources, paragraphs, paragraph, laid, voice);
  if (above) return above;
  if (isHeading(paragraphs[paragraph]!, stretch)) return { speaker: 'unknown', evidence: [{ code: 'speaker-none' }], paragraph };
  const isOpen = stretch.start === start && last?.evidence.some(({ code }) => code === 'quotation-unclosed') === true;
  if (voice && followsOn(paragraphs, furniture, voice.paragraph, paragraph, isOpen)) return asContinued({ ...voice, paragraph }, last);
  const previous = paragraphs[paragraph - 1];
  if (previous) {
    const clauses = clausesOf(previous.reading);
    const spoken = clauses.relayed.filter(({ attribution }) => attribution.utterance && attribution.source);
    const speaking = spoken[spoken.length - 1];
    if (speaking) return asContinued(voiceOf(sources, clauses, speaking, previous.start, paragraph, voice));
  }
  const acting = laid && actorAbove(sources, paragraphs, paragraph, laid, voice);
  if (acting) return acting;
  return { speaker: 'unknown', evidence: [{ code: 'speaker-none' }], paragraph };
}

/** Who acts in the words beside the quotation, where the article knows who that is. */
function voiceBeside(
  sources: SourceReader,
  { layout, relayed }: ParagraphClauses,
  laid: LaidQuotation,
  start: number,
  paragraph: number,
  before: Voice | undefined,
): Voice | undefined {
  const behind = subjectBehind(layout, laid);
  const found = behind && subjectVoice(sources, layout, behind, start, paragraph, before, opensByParticiple(layout, laid));
  if (found) return found;
  const front = subjectInFront(layout, laid);
  if (front) return subjectVoice(sources, layout, front, start, paragraph, before);
  // The sentence before says who speaks, or who did something.
  const sentence = layout.sentenceOf[laid.first]! - 1;
  if (relayed.some(({ attribution }) => attribution.utterance && layout.sentenceOf[attribution.cue.first] === sentence)) return undefined;
  const actor = subjectOfSentenceBefore(layout, laid.first);
  return actor && subjectVoice(sources, layout, actor, start, paragraph, before);
}

/** "Expressing “grave concern,” the council …": a body may speak, too. */
function opensByParticiple({ tokens, sentences, sentenceOf }: Layout, { first }: LaidQuotation): boolean {
  const opening = sentences[sentenceOf[first]!]!.first;
  return opening < first && first - opening <= LONGEST_OPENING && tokens[opening]!.lower.endsWith('ing');
}

/** In tokens. */
const LONGEST_OPENING = 4;

/** In how many contents each token of the paragraph stands. */
const depthsIn = keptWith(
  ({ layout, relayed }: ParagraphClauses): readonly number[] =>
  contentDepths(layout.tokens.length, relayed.map(({ attribution }) => attribution)), // prettier-ignore
);

/** Whoever speaks next to the quotation; nobody in another one's words. */
function nearest(clauses: ParagraphClauses, { first }: LaidQuotation): Relayed | undefined {
  const { relayed } = clauses;
  const depths = depthsIn(clauses);
  let before: Relayed | undefined;
  let after: Relayed | undefined;
  for (const claim of relayed) {
    const { utterance, cue } = claim.attribution;
    if (!utterance || !claim.source || depths[cue.first]! > 0) continue;
    if (cue.first < first) before = claim;
    else after ??= claim;
  }
  return before ?? after;
}

/** What goes on rests on the quotation before it, or on the verb that named the speaker near by. */
function asContinued(voice: Voice, last?: Quotation): Voice {
  const at: Pair | undefined = last ? [last.start, last.end] : voice.evidence[0]?.at;
  const evidence: Evidence[] = [at ? { code: 'speaker-continued', at } : { code: 'speaker-continued' }];
  const { speaker, paragraph, at: named } = voice;
  return named ? { speaker, evidence, paragraph, at: named } : { speaker, evidence, paragraph };
}
