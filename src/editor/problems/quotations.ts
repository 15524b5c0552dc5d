import type { Quotation } from '../../engine';
import { Lookup, type Article } from '../article/article';
import type { Problem } from './problem';

/** Shorter quotations are said by many: letters of a quotation that two speakers share. */
const SAME_WORDS_LETTERS = 16;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»', '»': '«', '‘': '’', "'": "'", '‹': '›' };

/** Quotations that nobody is found to have said. */
export function withoutSpeaker({ annotations: { quotes } }: Article): readonly Problem[] {
  return quotes
    .filter(({ kind, speaker }) => kind === 'speech' && speaker === 'unknown')
    .map(({ start, end }) => ({ code: 'quotation-without-speaker', span: [start, end], values: [], related: [] }));
}

/** Quotation marks that never close. */
export function unclosed({ annotations: { quotes }, text }: Article): readonly Problem[] {
  return quotes
    .filter(({ evidence }) => evidence.some(({ code }) => code === 'quotation-unclosed'))
    .map(({ start, end }) => {
      const closing = CLOSING[text[start] ?? ''];
      return { code: 'quotation-unclosed', span: [start, end], values: [], related: [], ...(closing ? { closing } : {}) };
    });
}

/** The same words that the article puts into two mouths. */
export function sameWords(article: Article): readonly Problem[] {
  const lookup = Lookup.of(article);
  const named = (quotation: Quotation): string =>
    lookup
      .speakers(quotation.speaker ?? '')
      .flatMap(({ name }) => name ?? [])
      .join(', ');
  const first = new Map<string, Quotation>();
  const problems: Problem[] = [];
  for (const quotation of article.annotations.quotes) {
    if (quotation.kind !== 'speech' || quotation.speaker === undefined || quotation.speaker === 'unknown') continue;
    const key = article.text
      .slice(quotation.start, quotation.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    if (key.length < SAME_WORDS_LETTERS) continue;
    const before = first.get(key);
    if (!before) first.set(key, quotation);
    else if (before.speaker !== quotation.speaker)
      problems.push({
        code: 'same-words-two-speakers',
        span: [quotation.start, quotation.end],
        values: [named(quotation), named(before)],
        related: [{ span: [before.start, before.end], value: named(before) }],
      });
  }
  return problems;
}
