import type { Annotations } from '../types';

/** One article with what the engine says of it. */
export interface AnnotatedArticle {
  /** Stands in the column `article`: a file's name, a row's id. */
  readonly name: string;
  readonly text: string;
  readonly annotations: Annotations;
}
