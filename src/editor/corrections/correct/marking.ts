import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Span } from '../../../engine';
import type { Article } from '../../article/article';
import { askTimex } from './ask-timex';
import { choose } from './choose';
import { Drafts, together, type Said } from './drafts';
import { askSpeaker } from './speakers';
import { layerInWords } from '../wording';
import { entityInWords, quotationInWords } from './wording';

/** What a selection can be marked as, in the order in which lists offer it. A claim is marked part by part: `claim-parts.ts`. */
export const MARKS = ['official', 'person', 'role', 'organization', 'place', 'quotation', 'date', 'claim'] as const;
export type Mark = (typeof MARKS)[number];
export type SpanMark = Exclude<Mark, 'claim'>;

export const markInWords: { readonly [Name in Mark]: () => string } = { ...layerInWords, official: () => l10n.t('Official') };

/** A selection without white space around it; undefined where no word is left. Pure. */
export function wordsAt({ text }: Pick<Article, 'text'>, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const length = words.trim().length;
  const from = start + words.length - words.trimStart().length;
  return length === 0 ? undefined : { start: from, end: from + length };
}

/** Asks what a mark needs to know. @returns undefined where the user has thought better of it. */
export async function askMark(article: Article, mark: SpanMark, span: Span, title: string): Promise<Said | undefined> {
  const drafts = new Drafts(article);
  switch (mark) {
    case 'official':
      return drafts.mark(span, 'person', { official: true });
    case 'person':
    case 'organization':
    case 'place':
      return drafts.mark(span, mark);
    case 'role':
      // Whoever is named beside it is its holder; another one can be chosen later.
      return drafts.markRole(span, undefined);
    case 'quotation': {
      const kind = await choose(title, ['speech', 'term'], (one) => quotationInWords[one]());
      if (kind !== 'speech') return kind && drafts.markQuotation(span, kind, undefined);
      const speaker = await askSpeaker(article, { title });
      return speaker && together([speaker.besides ?? {}, drafts.markQuotation(span, kind, speaker.reference)]);
    }
    case 'date': {
      const read = await askTimex(title, article.annotations.publicationDate ?? '');
      return read && drafts.markDate(span, read.type, read.value);
    }
  }
}

/** Asks as which name all occurrences of the selected words are to be marked. */
export async function askEverywhere(article: Article, span: Span, title: string): Promise<Said | undefined> {
  const drafts = new Drafts(article);
  const items = (['official', 'person', 'organization', 'place'] as const).map((mark) => ({
    label: mark === 'official' ? l10n.t('an Official') : entityInWords[mark](),
    mark,
  }));
  const item = await vscode.window.showQuickPick(items, { title });
  if (!item) return undefined;
  const { mark } = item;
  return mark === 'official'
    ? drafts.mark(span, 'person', { official: true, everywhere: true })
    : drafts.mark(span, mark, { everywhere: true });
}
