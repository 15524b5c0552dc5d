import { ACCORDING, OCCASIONS, SUBORDINATORS } from '../lang/en/claims/clause-words';
import { attributionOpens, clauseFollows, isCueParticiple } from './clause-ahead';
import { type ContentShape, endsAtComma, endsAtConjunction, isComment, opensOwnClause } from './content-break';
import { verbBehindOpener } from './content-opener';
import { endsInStop, withoutStop } from './full-stop';
import { isOccasion } from './occasion';
import { verbBeyondInsertions } from './insertion';
import { isCapital, type Layout, type Run } from './layout';

/** "in an interview", behind the preposition. In tokens. */
const LONGEST_OCCASION = 4;

/**
 * What is reported from `from` on: to the sentence's end, or to where the reporter speaks again. A reporter's remark between dashes
 * is left out, which gives two runs.
 */
export function contentRuns(layout: Layout, from: number, last: number, shape: ContentShape): Run[] {
  const end = withoutStop(layout, from, last);
  const cut = contentEnd(layout, from, end, shape);
  if (cut >= end - 2) return [{ first: from, last: Math.min(cut, end) }];
  // “A” — a clear sign of B — and “C”: what follows the remark goes on.
  const sign = layout.tokens[cut + 1]!.text;
  if (!isDash(layout, cut + 1) || !isComment(layout, cut + 2, end)) return [{ first: from, last: cut }];
  const close = closingDash(layout, cut + 1, end, sign);
  if (close < 0 || close >= end - 1) return [{ first: from, last: cut }];
  const next = close + 1;
  return [
    { first: from, last: cut },
    { first: next, last: contentEnd(layout, next, end, shape) },
  ];
}

/** The last token of one run. */
function contentEnd(layout: Layout, from: number, end: number, shape: ContentShape): number {
  const { tokens, quotationOf, quotations } = layout;
  const inOpener = opensSubordinate(layout, from);
  // What stands between a subject and its verb ends nothing.
  const opened = shape === 'infinitive' ? -1 : verbBehindOpener(layout, from, end);
  if (opened >= 0) shape = 'clause';
  const verb = opened >= 0 ? opened : shape === 'clause' ? verbBeyondInsertions(layout, from, end) : -1;
  let brackets = 0;
  /** The dash that ends an insertion which a dash has opened. */
  let closed = -1;
  for (let i = from; i <= end; i++) {
    if (quotationOf[i]! >= 0) {
      const quotation = quotations[quotationOf[i]!]!;
      i = Math.min(quotation.last, end);
      const next = i + 1;
      if (next > end) return i;
      // After the words themselves, a new clause is the reporter's.
      if (
        i > from &&
        endsInStop(layout, i) &&
        (tokens[next]!.pos !== 'ADP' || tokens[next]!.lower === 'as' || isComment(layout, next, end)) &&
        opensOwnClause(layout, next, end)
      )
        return i;
      if (tokens[next]!.lower === 'as' && clauseFollows(layout, next + 1, end)) return i;
      continue;
    }
    const { text, lower, pos } = tokens[i]!;
    if (text === '(') brackets++;
    else if (text === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0 || i === from || i < verb) continue;
    if (text === ';') return i - 1;
    // A sentence of the reporter's behind a colon.
    if (text === ':' && i < end && quotationOf[i + 1]! < 0 && isCapital(tokens[i + 1]!.text) && attributionOpens(layout, i + 1, end))
      return i - 1;
    if (isDash(layout, i)) {
      if (i === closed) continue;
      closed = closingDash(layout, i, end, text);
      if (closed < 0 || isComment(layout, i + 1, end)) return i - 1;
      continue;
    }
    if (text === ',') {
      if (i < end && (endsAtComma(layout, i, end, shape, from) || (inOpener && clauseFollows(layout, i + 1, end)))) return i - 1;
      continue;
    }
    if (lower === ACCORDING && tokens[i + 1]?.lower === 'to') return i - 1;
    if (pos === 'CCONJ' && i < end && endsAtConjunction(layout, i, end, shape, from)) {
      return tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    }
    if (shape !== 'clause') {
      if (lower === 'as' && clauseFollows(layout, i + 1, end)) return i - 1;
      if (
        pos === 'ADP' &&
        i < end &&
        (isCueParticiple(layout, i + 1) || isOccasion(tokens, i, Math.min(end, i + LONGEST_OCCASION), OCCASIONS))
      )
        return i - 1;
      if (SUBORDINATORS.has(lower) && i < end && (clauseFollows(layout, i + 1, end) || isGerund(layout, i + 1))) return i - 1;
    }
  }
  return end;
}

function isDash({ tokens }: Layout, i: number): boolean {
  const { text } = tokens[i]!;
  return text === '—' || text === '–' || text === '--' || (text === '-' && i > 0 && tokens[i]!.start > tokens[i - 1]!.end);
}

/** Whether the sentence begins with a clause of its own, which the content stands in: "When a member hoped that …, Lee said". */
function opensSubordinate({ tokens, sentences, sentenceOf }: Layout, at: number): boolean {
  const { first } = sentences[sentenceOf[at]!]!;
  if (!SUBORDINATORS.has(tokens[first]!.lower)) return false;
  for (let i = first + 1; i < at; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** "since taking office", "while visiting Oslo". */
export function isGerund({ tokens }: Layout, at: number): boolean {
  return tokens[at]!.pos === 'VERB' && tokens[at]!.lower.endsWith('ing');
}

/** The dash that ends what a dash opens; -1 where none does. */
function closingDash(layout: Layout, open: number, end: number, sign: string): number {
  for (let i = open + 1; i <= end; i++) if (layout.tokens[i]!.text === sign && layout.quotationOf[i]! < 0) return i;
  return -1;
}
