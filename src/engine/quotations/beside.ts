import { isCapital, type LaidQuotation, type Layout, type Run } from '../claims/layout';
import { nounPhraseEnd } from '../claims/noun-phrase';
import { mainSubject } from '../claims/subject';
import { BE_FORMS } from '../lang/en/quotations/beside-words';

/** Tokens from the closing mark on in which the speaker's name is looked for: “…,” the younger of the two went on. */
const REACH = 12;

/**
 * Who stands beside words that no known verb of saying attributes: “…,” Lee shot back; “…!” beamed Ann Lee. Undefined where the sentence
 * ends with the quotation or something else follows.
 */
export function subjectBehind(layout: Layout, quotation: LaidQuotation): Run | undefined {
  const { tokens, quotationOf } = layout;
  if (!goesOn(layout, quotation)) return undefined;
  let at = quotation.last + 1;
  if (tokens[at]?.text === ',') at++;
  const limit = Math.min(tokens.length - 1, at + REACH);
  if (at > limit || quotationOf[at]! >= 0) return undefined;
  const { pos, text } = tokens[at]!;
  if (pos === 'VERB' && !isCapital(text)) {
    const last = nounPhraseEnd(layout, at + 1, limit, true);
    return last < 0 ? undefined : { first: at + 1, last };
  }
  const last = nounPhraseEnd(layout, at, limit, true);
  if (last < 0) return undefined;
  if (isPlainVerb(layout, last + 1)) return { first: at, last };
  // The tagger takes a verb behind a name for a noun: “…,” Ortega notes.
  const mistaken =
    last > at && !isCapital(tokens[last]!.text) && tokens[last - 1]!.pos === 'PROPN' && /(?:s|ed)$/.test(tokens[last]!.lower);
  return mistaken ? { first: at, last: last - 1 } : undefined;
}

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—', '―']);
/** A longer signature is a sentence. In tokens. */
const LONGEST_SIGNATURE = 20;

/**
 * Whose name stands below or behind a quotation that is all the rest of the paragraph: “…” — Ann Lee, mayor of Oslo. Undefined where a
 * sentence goes on behind the dash.
 */
export function signatureBehind({ tokens, dateline }: Layout, { first, last }: LaidQuotation): Run | undefined {
  if (first !== dateline || !DASHES.has(tokens[last + 1]?.text ?? '')) return undefined;
  let start = last + 2;
  if (DASHES.has(tokens[start]?.text ?? '')) start++;
  const end = tokens.length - 1;
  if (start > end || end - start > LONGEST_SIGNATURE || tokens[start]!.pos !== 'PROPN') return undefined;
  for (let i = start; i <= end; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return undefined;
  let name = start;
  while (name < end && (tokens[name + 1]!.pos === 'PROPN' || tokens[name + 1]!.text === '-')) name++;
  return { first: start, last: name };
}

/** Whether the words behind the closing mark belong to the quotation's sentence. */
function goesOn({ tokens }: Layout, { first, last }: LaidQuotation): boolean {
  for (let i = last; i > first && i > last - 4; i--) {
    const { text } = tokens[i]!;
    if (text === ',' || text === '?' || text === '!' || text === '—' || text === '–' || text === '…') return true;
    if (text.endsWith('.')) return false;
  }
  return tokens[last + 1]?.text === ',';
}

/** The subject of the sentence that the quotation stands in, where it acts in front of it: Lee thanked them for “…”. */
export function subjectInFront(layout: Layout, { first }: LaidQuotation): Run | undefined {
  const sentence = layout.sentences[layout.sentenceOf[first]!]!;
  return sentence.first < first ? actor(layout, sentence.first, first) : undefined;
}

/** The subject of the sentence that ends before the token: Lee shrugged. “…” */
export function subjectOfSentenceBefore(layout: Layout, token: number): Run | undefined {
  const number = token < layout.tokens.length ? layout.sentenceOf[token]! : layout.sentences.length;
  const sentence = layout.sentences[number - 1];
  return sentence && actor(layout, sentence.first, sentence.last + 1);
}

/** How many tokens a subject may take up whose verb the tagger did not recognise. */
const LEADING = 10;

/**
 * The phrase that begins a sentence whose verb the tagger took for something else ("Ann Lee, the premier, fumed that “…”"); undefined where
 * it is only said what somebody is.
 */
function leading({ tokens, quotationOf, time }: Layout, from: number, before: number): Run | undefined {
  const { pos } = tokens[from]!;
  if ((pos !== 'PROPN' && pos !== 'DET') || time[from] === 1) return undefined;
  let named = false;
  let end = from;
  for (; end < before && end - from < LEADING; end++) {
    const token = tokens[end]!;
    if (token.pos === 'VERB' || token.pos === 'AUX' || quotationOf[end]! >= 0) break;
    // The hyphen of "Ortega-Ruiz".
    if (token.pos === 'PUNCT' && (token.text !== '-' || !named)) break;
    named ||= token.pos === 'PROPN';
    if (named && token.pos !== 'PUNCT' && !isCapital(token.text)) break;
  }
  const next = tokens[end];
  return end > from && next?.pos !== 'AUX' && next?.pos !== 'VERB' ? { first: from, last: end - 1 } : undefined;
}

/** The subject that does something there; undefined where something is only said about it ("Lee is a “fraud”"). */
function actor(layout: Layout, from: number, before: number): Run | undefined {
  // "Stated Ann Lee: …"
  const inverted = layout.tokens[from]!.pos === 'VERB' && layout.tokens[from + 1]?.pos === 'PROPN' && from + 1 < before;
  if (inverted) return { first: from + 1, last: Math.max(from + 1, nounPhraseEnd(layout, from + 1, before - 1, true)) };
  const subject = mainSubject(layout, from, before);
  if (!subject) return leading(layout, from, before);
  for (let i = subject.last + 1; i < before; i++) {
    const { pos, lower } = layout.tokens[i]!;
    // "Ann Lee, speaking in Oslo, alleged": the finite verb is still to come.
    if (pos === 'VERB' && lower.endsWith('ing') && layout.tokens[i - 1]!.pos !== 'AUX') continue;
    if (pos === 'VERB') return subject;
    if (pos !== 'AUX') continue;
    if (!BE_FORMS.has(lower)) continue;
    return layout.tokens[i + 1]?.pos === 'VERB' && layout.tokens[i + 1]!.lower.endsWith('ing') ? subject : undefined;
  }
  return subject;
}

/** A verb that tells what somebody did, and not what somebody or something is. */
function isPlainVerb({ tokens }: Layout, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'ADV') return isPlain(tokens[at + 1]?.pos, tokens[at + 1]?.lower);
  return isPlain(token.pos, token.lower);
}

const isPlain = (pos: string | undefined, lower: string | undefined): boolean =>
  (pos === 'VERB' && lower?.endsWith('ing') !== true) || (pos === 'AUX' && !BE_FORMS.has(lower ?? ''));
