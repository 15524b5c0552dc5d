import { clausesOf } from '../claims/attributions-of';
import { withoutStop } from '../claims/full-stop';
import { CUE_FORMS } from '../claims/cue-lexicon';
import type { ClaimDraft } from '../claims/draft';
import type { LaidQuotation, Layout, Run } from '../claims/layout';
import { PERSONAL_PRONOUNS } from '../lang/en/claims/source-phrases';
import { TITLE_SMALL_WORDS } from '../lang/en/quotations/term-words';
import { subjectBehind, subjectInFront, subjectOfSentenceBefore } from '../quotations/beside';
import { kindIn } from '../quotations/kind-in';
import type { ParagraphReading } from '../reading';
import type { Pair } from '../types';
import { pairOf } from './intervals';
import { meets } from '../claims/meets';

/** Shorter ones are too often names and terms. */
const FEWEST_WORDS = 2;
/** Of these claims 18 of 38 were right on articles of PolNeAR train that the network had not seen; of those of two to four words 9 of 14. */
const SHARE = 0.47;

/**
 * Speech that no claim holds: whole sentences go on with the claim before them, and beside no verb of saying it is said by whoever acts
 * there, where that is a person: Lee reacted coldly, “…”; “…!” beamed Lee; Lee laughed. “…”
 */
export function looseSpeech(reading: ParagraphReading, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  if (reading.marks.length === 0) return [];
  const clauses = clausesOf(reading);
  const { layout } = clauses;
  const held = drafts.flatMap(({ content }) => content);
  return layout.quotations.flatMap((quotation, i): ClaimDraft[] => {
    if (isHeld(quotation, held) || kindIn(clauses, quotation, i) !== 'speech') return [];
    const content: Pair[] = [[quotation.start, quotation.end]];
    const goesOn: ClaimDraft = { source: [], cue: [], content, via: [], evidence: [] };
    const sentence = layout.sentences[layout.sentenceOf[quotation.first]!]!;
    const begins = sentence.first === quotation.first;
    if (begins && quotation.last === withoutStop(layout, sentence.first, sentence.last) && followsSpeech(layout, quotation, drafts))
      return [goesOn];
    if (isName(layout, quotation)) return [];
    const subject = begins
      ? (subjectBehind(layout, quotation) ?? subjectOfSentenceBefore(layout, quotation.first))
      : subjectInFront(layout, quotation);
    if (!subject || !isPerson(reading, layout, subject)) return [];
    const act = subject.first > quotation.last ? actBehind(layout, quotation, subject) : actInFront(layout, quotation, subject);
    if (act < 0) return [];
    const source = pairOf(layout, subject);
    const cue = pairOf(layout, { first: act, last: act });
    if (drafts.some((draft) => meets(draft.cue, [cue]))) return [goesOn];
    const how = act < subject.first ? 'source-inverted' : 'source-subject';
    return [{ source: [source], cue: [cue], content, via: [], confidence: SHARE, evidence: [{ code: 'claim-cue', at: cue }, { code: how, at: source }] }]; // prettier-ignore
  });
}

/** Whether claims hold half of it. Without lists of its own: a paragraph may have thousands of quotations. */
function isHeld({ start, end }: LaidQuotation, held: readonly Pair[]): boolean {
  let free = end - start;
  for (const [from, to] of held) if (from < end && start < to) free -= Math.min(end, to) - Math.max(start, from);
  return 2 * free < end - start;
}

/** Whether the paragraph begins with the quotation, or the sentence before it quotes or claims. */
function followsSpeech(layout: Layout, { first }: LaidQuotation, drafts: readonly ClaimDraft[]): boolean {
  const before = layout.sentences[layout.sentenceOf[first]! - 1];
  if (!before) return first === 0;
  if (layout.quotationOf[before.first]! >= 0 || layout.quotationOf[before.last]! >= 0) return true;
  const place = [pairOf(layout, before)];
  return drafts.some(({ cue }) => meets(cue, place));
}

const LETTER = /[\p{L}\p{N}]/u;
/** Longer words are small in no title, those of a list apart. */
const SHORT_WORD = 3;

/** Too short to be told from a name, or capitalised as a title is, whatever stops it (“How Lee Left!”). */
function isName({ tokens }: Layout, { first, last }: Run): boolean {
  let words = 0;
  let small = 0;
  for (let i = first; i <= last; i++) {
    const { text, capital } = tokens[i]!;
    if (!LETTER.test(text)) continue;
    words++;
    if (!capital && text.length > SHORT_WORD && !TITLE_SMALL_WORDS.has(text)) small++;
  }
  return words < FEWEST_WORDS || small === 0;
}

/** A pronoun, or a phrase that holds a name or an office. */
function isPerson({ names, roles }: ParagraphReading, layout: Layout, subject: Run): boolean {
  if (subject.first === subject.last && PERSONAL_PRONOUNS.has(layout.tokens[subject.first]!.lower)) return true;
  const [start, end] = pairOf(layout, subject);
  const inside = (one: { readonly start: number; readonly end: number }): boolean => one.start < end && start < one.end;
  return names.some(inside) || roles.some(inside);
}

/** Tokens behind a subject in which its verb is looked for, whatever the tagger took it for. */
const VERB_REACH = 2;

/** The verb next to the closing mark, or behind the subject there; -1 without any. */
function actBehind({ tokens }: Layout, { last }: LaidQuotation, subject: Run): number {
  for (let i = last + 1; i < subject.first; i++) if (tokens[i]!.pos === 'VERB') return i;
  const end = Math.min(tokens.length - 1, subject.last + VERB_REACH);
  for (let i = subject.last + 1; i <= end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN') return i;
  return -1;
}

/** The verb of saying nearest to the quotation, else the nearest verb; -1 without any. */
function actInFront({ tokens, quotationOf }: Layout, { first }: LaidQuotation, subject: Run): number {
  let near = -1;
  for (let i = first - 1; i > subject.last; i--) {
    if (tokens[i]!.pos !== 'VERB' || quotationOf[i]! >= 0) continue;
    if (CUE_FORMS.get(tokens[i]!.lower)?.verb.utterance) return i;
    if (near < 0) near = i;
  }
  return near;
}
