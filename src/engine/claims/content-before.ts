import { SUBORDINATORS } from '../lang/en/claims/clause-words';
import { TEMPORAL_WH } from '../lang/en/claims/function-words';
import { HEADLINE_SOURCES } from '../lang/en/claims/headline-words';
import { officeOf } from '../roles/offices';
import { clauseFollows } from './clause-ahead';
import { contentRuns } from './content';
import { leavesClauseOpen } from './content-opener';
import { endsInStop, withoutStop } from './full-stop';
import { CUE_FORMS } from './cue-lexicon';
import { isOnPaper, type Frame } from './frame';
import type { Layout, Run } from './layout';
import { nounPhraseEnd } from './noun-phrase';
import { isCollective } from './source-phrase';
import { subjectAfter, type Subject } from './subject';
import type { VerbGroup } from './verb-group';

/** What stands in front of a cue and is reported by it. */
export interface ContentBefore {
  readonly content: readonly Run[];
  readonly subject: Subject | undefined;
}

/**
 * Content in front of the verb: “…,” Wang said; “…,” said Wang; the deal is off, the ministry said.
 * @param prepositions those whose object would be the verb's content
 * @param taken last token that an attribution before has taken
 */
export function contentBefore(
  layout: Layout,
  group: VerbGroup,
  subject: Subject | undefined,
  frame: Frame,
  prepositions: ReadonlySet<string>,
  sentence: Run,
  taken: number,
): ContentBefore | undefined {
  const { tokens, quotationOf } = layout;
  const border = (subject ? subject.first : group.first) - 1;
  if (border < sentence.first) return undefined;
  const quoted = quotationOf[border]! >= 0;
  if (!quoted && !isComma(tokens[border]!.text)) return undefined;
  let source = subject;
  if (subject) {
    // “No,” Lee replied when asked: the words in front are what was said.
    const isAside = frame.kind === 'wh' && (quoted || quotationOf[border - 1]! >= 0) && TEMPORAL_WH.has(tokens[frame.start]!.lower);
    if (frame.kind === 'that' || (frame.kind === 'wh' && !isAside) || frame.kind === 'colon') return undefined;
  } else {
    if (!frame.addressee && !INVERTED_FRAMES.has(frame.kind)) return undefined;
    source = subjectAfter(layout, group.verb, sentence.last);
    if (!source || isThing(layout, source)) return undefined;
  }
  if (quoted) {
    // the “Star” author said: the words belong to the subject's phrase.
    if (subject && !endsInStop(layout, border)) return undefined;
    const start = leftStart(layout, layout.quotations[quotationOf[border]!]!.first, sentence, taken);
    return start > border ? undefined : { content: [{ first: start, last: border }], subject: source };
  }
  if (frame.kind === 'prep' && frame.preposition && prepositions.has(frame.preposition) && !isOnPaper(layout, frame)) return undefined;
  const split = subject ? afterInsertion(layout, subject.first, frame, sentence) : undefined;
  if (!split && subject && CONTENT_FRAMES.has(frame.kind)) {
    const quotationAfter = frame.kind === 'quote' && quotationOf[border - 1]! >= 0;
    const addressee = frame.kind === 'object' && frame.objectEnd !== undefined && isTold(layout, group.verb, frame.objectEnd, sentence);
    if (!quotationAfter && !addressee) return undefined;
  }
  const start = leftStart(layout, border - 1, sentence, taken);
  if (subject && leavesClauseOpen(layout, start, border - 1)) return undefined;
  // "Still work to be done, says minister": what ends the sentence leaves nothing else that the words in front could open.
  const isAll = !subject && source !== undefined && endsSentence(layout, source.last, sentence.last);
  const whole = start < border && (isAll || !isOpener(layout, start, border - 1)) && hasVerb(layout, start, border - 1);
  if (split) return { content: whole ? [{ first: start, last: border - 1 }, ...split] : split, subject: source };
  return whole ? { content: [{ first: start, last: border - 1 }], subject: source } : undefined;
}

/** "Coalition rejects deal, announces | boycott": a bare noun behind a headline’s second verb that names nobody who could say anything. */
function isThing({ tokens, sentences, sentenceOf }: Layout, { first, last }: Run): boolean {
  const { pos, lower, capital } = tokens[last]!;
  const end = sentences[sentenceOf[last]!]!.last;
  if (pos !== 'NOUN' || capital || tokens[first]!.pos === 'DET' || end !== tokens.length - 1 || tokens[end]!.text === '.') return false;
  return !HEADLINE_SOURCES.has(lower) && !isCollective(lower) && !officeOf(lower);
}

const endsSentence = ({ tokens }: Layout, at: number, last: number): boolean =>
  at === last || (at === last - 1 && tokens[last]!.pos === 'PUNCT');

/** "told Lee.", "told reporters in Oslo": the object is whom it was said to. */
function isTold(layout: Layout, verb: number, objectEnd: number, { last }: Run): boolean {
  if (!CUE_FORMS.get(layout.tokens[verb]!.lower)?.verb.frames.has('T')) return false;
  const after = layout.tokens[objectEnd + 1];
  if (!after || objectEnd >= last || layout.time[objectEnd + 1] === 1) return true;
  return after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'ADV' || after.pos === 'SCONJ' || after.pos === 'CCONJ';
}

/** What may follow an inverted verb: its subject, whatever that looks like. */
const INVERTED_FRAMES: ReadonlySet<string> = new Set(['object', 'clause', 'none', 'object-as', 'object-to']);
/** What carries the content itself, unless the verb is only inserted. */
const CONTENT_FRAMES: ReadonlySet<string> = new Set(['clause', 'quote', 'object', 'gerund', 'to']);

const isComma = (text: string): boolean => text === ',' || text === '—' || text === '–';

/** "Instead, Lee told the council, the plan would": the clause behind the insertion. */
function afterInsertion(layout: Layout, from: number, frame: Frame, sentence: Run): readonly Run[] | undefined {
  const { tokens, quotationOf } = layout;
  if (frame.kind !== 'object' && frame.kind !== 'none' && frame.kind !== 'prep') return undefined;
  let at = frame.objectEnd === undefined ? frame.start : frame.objectEnd + 1;
  while (at < sentence.last && layout.time[at] === 1) at++;
  if (at <= from || at + 2 > sentence.last || tokens[at]!.text !== ',' || quotationOf[at + 1]! >= 0) return undefined;
  const next = tokens[at + 1]!;
  if (next.pos === 'CCONJ' || next.pos === 'SCONJ' || SUBORDINATORS.has(next.lower) || !clauseFollows(layout, at + 1, sentence.last))
    return undefined;
  return contentRuns(layout, at + 1, sentence.last, 'clause');
}

/** "After the vote, Lee said": a clause or a time in front, and nothing that was said. */
function isOpener(layout: Layout, first: number, last: number): boolean {
  const { tokens, time } = layout;
  const { lower, pos } = tokens[first]!;
  const opens = SUBORDINATORS.has(lower) || time[first] === 1 || pos === 'ADP' || pos === 'SCONJ' || pos === 'ADV' || lower.endsWith('ing');
  if (!opens || (!SUBORDINATORS.has(lower) && opensSentence(layout, first, last))) return false;
  for (let i = first + 1; i < last; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** "At least 37 people have died", "In Kabul the streets were empty": a whole sentence behind the opening word. */
function opensSentence(layout: Layout, first: number, last: number): boolean {
  const { tokens, time } = layout;
  for (let i = first + 1; i <= first + 2 && i < last; i++) {
    if (tokens[i]!.pos === 'NUM' && time[i] !== 1 && time[first] !== 1 && clauseFollows(layout, i, last)) return true;
  }
  let at = first;
  if (tokens[at]!.pos === 'ADP' && time[at + 1] !== 1) {
    const end = nounPhraseEnd(layout, at + 1, last, false);
    if (end < 0) return false;
    at = end + 1;
  } else {
    at++;
    while (at < last && time[at] === 1) at++;
  }
  return (
    at < last && (tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'PROPN' || tokens[at]!.pos === 'NOUN') && clauseFollows(layout, at, last)
  );
}

function hasVerb({ tokens, quotationOf }: Layout, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || quotationOf[i]! >= 0) return true;
  }
  return false;
}

/** Where content in front of the verb begins: the sentence, or what follows the claim before. */
export function leftStart({ tokens, quotationOf }: Layout, at: number, sentence: Run, taken: number): number {
  let start = sentence.first;
  if (taken >= start) {
    start = taken + 1;
    while (start < at && quotationOf[start]! < 0) start++;
  }
  // But “A,” he said: the joining word in front is the reporter's.
  if (start < at && tokens[start]!.pos === 'CCONJ' && quotationOf[start]! < 0) start++;
  const before = tokens[at - 1];
  if (quotationOf[at]! >= 0 && before && at > start && (isComma(before.text) || before.text === ':')) return at;
  return start;
}

/** “A,” he said, “B.” and “A,” he said. “B.”: the words that go on after the reporter's. */
export function continuation(layout: Layout, verb: number, subject: Subject | undefined, sentence: Run): Run | undefined {
  const { quotationOf, quotations, sentences, sentenceOf, tokens } = layout;
  let at = Math.max(verb, subject?.last ?? verb) + 1;
  while (at <= sentence.last && quotationOf[at]! < 0) at++;
  if (at <= sentence.last) {
    const before = tokens[at - 1]!.text;
    return isComma(before) || before === ':' ? { first: at, last: quotations[quotationOf[at]!]!.last } : undefined;
  }
  let run: Run | undefined;
  for (let next = sentenceOf[sentence.last]! + 1; next < sentences.length; next++) {
    const { first, last } = sentences[next]!;
    if (quotationOf[first]! < 0) break;
    const quotation = quotations[quotationOf[first]!]!;
    if (quotation.last !== last && withoutStop(layout, first, last) !== quotation.last) break;
    run = { first: run?.first ?? first, last: quotation.last };
  }
  return run;
}
