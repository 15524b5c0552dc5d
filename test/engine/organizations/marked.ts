import assert from 'node:assert/strict';
import { decideFurniture } from '../../../src/engine/furniture/decide';
import { readParagraph } from '../../../src/engine/pipeline';
import type { Paragraph } from '../../../src/engine/reading';
import { loadLanguageModel } from '../../../src/engine/text/load-model';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';
import { createTagger, type Tagger } from '../../../src/engine/text/tagger';
import type { Span } from '../../../src/engine/types';

let tagger: Tagger | undefined;

/** The paragraphs of a text as the pipeline reads them. */
export async function paragraphsOf(text: string): Promise<Paragraph[]> {
  tagger ??= createTagger(await loadLanguageModel());
  const read = tagger;
  return splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(read(text.slice(start, end))) }));
}

/** Checks that `find` gives exactly the stretches that stand in `⟦ ⟧` in the text. */
export async function check(marked: string, find: (paragraphs: readonly Paragraph[], text: string) => readonly Span[]): Promise<void> {
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = find(await paragraphsOf(text), text);
  let shown = '';
  let at = 0;
  for (const { start, end } of found) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
}

export const organizations = (paragraphs: readonly Paragraph[]): Span[] =>
  paragraphs.flatMap(({ start, reading }) => reading.organizations.map((o) => ({ start: start + o.start, end: start + o.end })));

export const places = (paragraphs: readonly Paragraph[]): Span[] =>
  paragraphs.flatMap(({ start, reading }) => reading.places.map((p) => ({ start: start + p.start, end: start + p.end })));

export const furniture = (paragraphs: readonly Paragraph[], text: string): Span[] =>
  decideFurniture(text, paragraphs).map(([start, end]) => ({ start, end }));
