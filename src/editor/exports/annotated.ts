import type { TextDocument } from 'vscode';
import type { AnnotatedArticle } from '../../engine/export/article';
import type { Article } from '../article/article';
import type { Corrections } from '../corrections/types';

/** An article as exports take it: with its corrections, and what reviewers have found in the text as it stands. */
export async function annotatedArticle(
  document: TextDocument,
  { text, annotations }: Article,
  corrections: Corrections,
  name: string,
): Promise<AnnotatedArticle> {
  const all = (corrections.of(document)?.placed ?? []).map(({ correction }) => correction);
  if (all.length === 0) return { name, text, annotations };
  const [{ placeCorrections }, { reviewsOf }] = await Promise.all([
    import('../../engine/corrections/placed'),
    import('../../engine/corrections/reviews'),
  ]);
  return { name, text, annotations, corrections: all, reviews: reviewsOf(annotations, placeCorrections(text, all)) };
}
