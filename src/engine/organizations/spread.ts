import { PhraseIndex } from '../lang/phrases';
import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import type { Span } from '../types';
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
 */
export function* spreadNames<T>(
  names: ReadonlyMap<string, T>,
  paragraphs: readonly Paragraph[],
  held: readonly SpanSet[],
): Steps<SpreadMention<T>[]> {
  if (names.size === 0) return [];
  const index = new PhraseIndex(names);
  const found: SpreadMention<T>[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[p]!;
    const { starts, words } = capitalsOf(reading);
    for (let at = 0; at < words.length; at++) {
      if (!index.mayBegin(words[at]!)) continue;
      const from = starts[at]!;
      const match = index.at(reading.text, from);
      if (match === undefined) continue;
      const span = { start: start + from, end: start + match.end };
      if (held.some((set) => set.over(span.start, span.end) !== undefined)) continue;
      const last = found[found.length - 1];
      if (last === undefined || last.end <= span.start) found.push({ ...span, value: match.value });
    }
  }
  return found;
}
