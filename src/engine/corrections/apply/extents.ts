import type { Span } from '../../types';
import type { SpanLayer } from './span-layer';

/** A layer whose annotations are corrected one by one, each for itself. `make` gives the annotation another extent. */
export interface Extents<T extends Span> {
  readonly layer: SpanLayer<T>;
  readonly at: (item: T, span: Span) => T;
  /** Told of what goes. */
  readonly gone?: (item: T) => void;
  /** Told of what comes. */
  readonly come?: (item: T) => void;
}

/** Takes an annotation away. */
export function take<T extends Span>({ layer, gone }: Extents<T>, item: T): void {
  if (layer.remove(item)) gone?.(item);
}

/** Puts an annotation where no other one of its layer stays in its way. */
export function put<T extends Span>(extents: Extents<T>, item: T): void {
  for (const other of extents.layer.over(item)) take(extents, other);
  extents.layer.add(item);
  extents.come?.(item);
}

/** Another extent, or several pieces instead of one. */
export function cut<T extends Span>(extents: Extents<T>, item: T, spans: readonly Span[]): void {
  take(extents, item);
  for (const span of disjoint(spans)) put(extents, extents.at(item, span));
}

/** In text order; of two that overlap the first. */
export function disjoint(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (found[found.length - 1]?.end ?? 0)) found.push(span);
  }
  return found;
}

/** Where words stand in the text as whole words, in order. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!isWord(text, at - 1, at) && !isWord(text, end - 1, end)) found.push({ start: at, end });
  }
  return found;
}

/** Whether a word goes on between two neighbouring units. */
const isWord = (text: string, a: number, b: number): boolean => LETTER.test(text[a] ?? '') && LETTER.test(text[b] ?? '');

/** Halves of surrogate pairs count as letters: a name is not found within a longer one of another script. */
const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
