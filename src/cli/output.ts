import { CLAIMS_CSV_HEADER, claimsCsvLines } from '../engine/export/claims-csv';
import { annotationsJson, annotationsJsonLine } from '../engine/export/json';
import type { Analysed } from './analysed';
import type { Format } from './arguments';

/** How a format is written: a head, something for each article, a tail. */
export interface OutputFormat {
  readonly head: string;
  /** @param index counts the articles that were written before. */
  article(found: Analysed, index: number): string;
  readonly tail: string;
}

/** @param several whether more than one article may come: JSON is then an array, however many do come. */
export function outputFormat(format: Format, several: boolean): OutputFormat {
  switch (format) {
    case 'jsonl':
      return { head: '', tail: '', article: (found) => `${annotationsJsonLine(labelled(found))}\n` };
    case 'csv':
      return {
        head: CLAIMS_CSV_HEADER,
        tail: '',
        article: ({ article: { id, file, text }, annotations, reviews }) =>
          claimsCsvLines({ name: file ?? String(id ?? ''), text, annotations, reviews }),
      };
    case 'json':
      if (!several) return { head: '', tail: '', article: (found) => `${annotationsJson(labelled(found))}\n` };
      return {
        head: '[',
        tail: '\n]\n',
        article: (found, index) => `${index > 0 ? ',' : ''}\n  ${annotationsJson(labelled(found), '  ')}`,
      };
  }
}

/** The annotations with what tells whose they are: the id as the input wrote it, the file's path. */
function labelled({ article: { id, file }, annotations }: Analysed): object {
  return { ...(id === undefined ? {} : { id }), ...(file === undefined ? {} : { file }), ...annotations };
}
