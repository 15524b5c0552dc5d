import type { Annotations } from '../engine';
import { CLAIMS_CSV_HEADER, claimsCsvLines } from '../engine/export/claims-csv';
import { annotationsJson, annotationsJsonLine } from '../engine/export/json';
import type { Format } from './arguments';
import type { InputArticle } from './input';

/** How a format is written: a head, something for each article, a tail. */
export interface OutputFormat {
  readonly head: string;
  /** @param index counts the articles that were written before. */
  article(article: InputArticle, annotations: Annotations, index: number): string;
  readonly tail: string;
}

/** @param several whether more than one article may come: JSON is then an array, however many do come. */
export function outputFormat(format: Format, several: boolean): OutputFormat {
  switch (format) {
    case 'jsonl':
      return { head: '', tail: '', article: (article, found) => `${annotationsJsonLine(labelled(article, found))}\n` };
    case 'csv':
      return {
        head: CLAIMS_CSV_HEADER,
        tail: '',
        article: ({ id, file, text }, annotations) => claimsCsvLines({ name: file ?? String(id ?? ''), text, annotations }),
      };
    case 'json':
      if (!several) return { head: '', tail: '', article: (article, found) => `${annotationsJson(labelled(article, found))}\n` };
      return {
        head: '[',
        tail: '\n]\n',
        article: (article, found, index) => `${index > 0 ? ',' : ''}\n  ${annotationsJson(labelled(article, found), '  ')}`,
      };
  }
}

/** The annotations with what tells whose they are: the id as the input wrote it, the file's path. */
function labelled({ id, file }: InputArticle, annotations: Annotations): object {
  return { ...(id === undefined ? {} : { id }), ...(file === undefined ? {} : { file }), ...annotations };
}
