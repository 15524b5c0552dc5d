import { isWordCode, PhraseIndex } from '../lang/phrases';
import type { Paragraph, ParagraphReading, Token } from '../reading';
import { officeOf } from '../roles/offices';
import type { Steps } from '../steps';
import { ORGANIZATION_HEAD } from '../text/lists';
import { opensSentence } from '../text/sentence';
import type { OrganizationKind, Span } from '../types';
import { capitalsOf } from './runs';
import type { SpanSet } from './spans';

/** A short form found elsewhere in the document, absolute. */
export interface SpreadMention<T> extends Span {
  readonly value: T;
}

/** Paragraphs between two pauses. */
const PAUSE = 64;

/**
 * Looks for names that one paragraph has told ("broadcaster Suspilne", "Acme Inc.") in the others, where nothing tells them but the
 * capital. What others hold already is left alone.
 * @param heldIn what else is held of a paragraph, relative to it
 */
export function* spreadNames<T>(
  names: ReadonlyMap<string, T>,
  paragraphs: readonly Paragraph[],
  held: readonly SpanSet[],
  heldIn: (reading: ParagraphReading) => readonly Span[],
): Steps<SpreadMention<T>[]> {
  if (names.size === 0) return [];
  const index = new PhraseIndex(names);
  const letters = firstLetters(names.keys());
  const found: SpreadMention<T>[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[p]!;
    const { starts, words } = capitalsOf(reading);
    for (let at = 0; at < words.length; at++) {
      if ((letters & (1 << (words[at]!.charCodeAt(0) & 31))) === 0 || !index.mayBegin(words[at]!)) continue;
      const from = starts[at]!;
      const match = index.at(reading.text, from);
      if (match === undefined) continue;
      const span = { start: start + from, end: start + match.end };
      if (isHeld(held, span) || isOver(heldIn(reading), from, match.end)) continue;
      const last = found[found.length - 1];
      if (last === undefined || last.end <= span.start) found.push({ start: span.start, end: span.end, value: match.value });
    }
  }
  return found;
}

/**
 * Looks for bodies by the last word of their names, where the article or an office beside it tells that one is meant: "the Commission",
 * "Commission president". What others hold already is left alone.
 */
export function* spreadCalled<T extends { readonly kind: OrganizationKind }>(
  called: ReadonlyMap<string, T>,
  paragraphs: readonly Paragraph[],
  held: readonly SpanSet[],
  heldIn: (reading: ParagraphReading) => readonly Span[],
): Steps<SpreadMention<T>[]> {
  if (called.size === 0) return [];
  const found: SpreadMention<T>[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start: shift, reading } = paragraphs[p]!;
    const { tokens } = reading;
    for (const i of capitalsOf(reading).indexes) {
      const token = tokens[i]!;
      if ((token.lists & ORGANIZATION_HEAD) === 0) continue;
      const value = called.get(token.text);
      if (value === undefined || !isCalled(tokens, i, value.kind === 'international')) continue;
      const span = { start: shift + token.start, end: shift + token.end };
      if (!isHeld(held, span) && !isOver(heldIn(reading), token.start, token.end)) found.push({ start: span.start, end: span.end, value });
    }
  }
  return found;
}

/** A function of its own: in the loops, what it closes over would be made anew for every token. */
const isHeld = (held: readonly SpanSet[], { start, end }: Span): boolean => held.some((set) => set.over(start, end) !== undefined);

const isOver = (spans: readonly Span[], start: number, end: number): boolean => spans.some((one) => one.start < end && start < one.end);

/** A bit for the last five bits of the code with which each name begins, since most words of a text begin none; all where one begins with no letter. */
function firstLetters(names: Iterable<string>): number {
  let letters = 0;
  for (const name of names) {
    const code = name.charCodeAt(0);
    if (!isWordCode(code)) return -1;
    letters |= 1 << (code & 31);
  }
  return letters;
}

/**
 * Whether the capitalised word stands alone, behind an article, or before an office of the body, which has its capital from the sentence
 * only where the body is an international one ("Party leader Ann Lee").
 */
function isCalled(tokens: readonly Token[], at: number, international: boolean): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  const after = at + 1 < tokens.length ? tokens[at + 1] : undefined;
  if (after !== undefined && (after.text === '-' || after.lower === 'of' || after.lower === 'for')) return false;
  const hasOffice = after !== undefined && officeOf(after.lower) !== undefined;
  // "the Commission President", but "the Army General"
  if (after?.capital === true && !(hasOffice && international)) return false;
  if (before?.lower === 'the') return true;
  return hasOffice && (before === undefined || opensSentence(tokens, at) ? international : !before.capital);
}
