import type { Paragraph } from '../reading';
import type { AnalyseOptions, PublicationDateOrigin } from '../types';

export interface PublicationDate {
  /** ISO day; undefined where nothing tells it. */
  readonly date: string | undefined;
  readonly origin: PublicationDateOrigin;
}

export function findPublicationDate(_text: string, _paragraphs: readonly Paragraph[], options: AnalyseOptions): PublicationDate {
  return options.publicationDate === undefined ? { date: undefined, origin: 'unknown' } : { date: options.publicationDate, origin: 'given' };
}
