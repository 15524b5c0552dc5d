import type { Claim, Pair, Span, Steps } from '../../engine';
import { splitParagraphs } from '../../engine/text/paragraphs';
import type { Article } from '../article/article';
import { extentOf } from '../../engine/claims/extent';
import { firstFullNaming } from './references';
import { countLeading } from '../../engine/search';

/** A paragraph with what it holds. */
export interface Section extends Span {
  /** Claims whose first word stands in it, in text order. */
  readonly claims: readonly Claim[];
  /** People whom it names in full for the first time. */
  readonly people: readonly { readonly person: string; readonly span: Pair }[];
}

/** The paragraphs of an article that hold a claim or introduce somebody, in text order. Pure. */
export function* sectionsOf(article: Article): Steps<readonly Section[]> {
  const { annotations } = article;
  const paragraphs = splitParagraphs(article.text);
  yield;
  const sections = paragraphs.map((span) => ({ ...span, claims: [] as Claim[], people: [] as { person: string; span: Pair }[] }));
  for (const claim of annotations.claims) sections[paragraphAt(paragraphs, extentOf(claim)[0])]?.claims.push(claim);
  for (const { id } of annotations.people) {
    yield;
    const span = firstFullNaming(article, id);
    if (span) sections[paragraphAt(paragraphs, span[0])]?.people.push({ person: id, span });
  }
  return sections.filter(({ claims, people }) => claims.length + people.length > 0);
}

/** Index of the paragraph that holds an offset; that of the one before where it stands between two, -1 before the first. */
const paragraphAt = (paragraphs: readonly Span[], offset: number): number => countLeading(paragraphs, ({ start }) => start <= offset) - 1;
