import type { Annotations } from '../../engine';
import type { Article } from './article';

const known = new WeakMap<Article, { readonly minimum: number; readonly article: Article }>();

/**
 * The article with the claims that the engine is sure enough of: the same object each time, since surfaces remember what they made of an
 * article by the object. Claims without a confidence are kept. Pure.
 * @param minimum the least confidence, 0 to 1; 0 keeps all.
 */
export function withSureClaims(article: Article, minimum: number): Article {
  if (minimum <= 0) return article;
  const last = known.get(article);
  if (last?.minimum === minimum) return last.article;
  const shown: Article = { ...article, annotations: sureOnly(article.annotations, minimum) };
  known.set(article, { minimum, article: shown });
  return shown;
}

function sureOnly(annotations: Annotations, minimum: number): Annotations {
  return { ...annotations, claims: annotations.claims.filter(({ confidence }) => confidence === undefined || confidence >= minimum) };
}
