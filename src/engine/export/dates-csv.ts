import type { AnnotatedArticle } from './article';
import { csvLine } from './csv';
import { lineCounter } from './lines';
import { wordsOf } from './words';

/** The columns, in order. `line` counts from 1; `start` and `end` are UTF-16 offsets; the rest is TIMEX3's. */
const COLUMNS = ['article', 'publicationDate', 'line', 'start', 'end', 'words', 'type', 'value', 'mod', 'quant', 'freq', 'begin', 'last'];

/** The dates of one article as comma-separated values (RFC 4180), with the header. */
export function datesCsv({ name, text, annotations: { dates, publicationDate } }: AnnotatedArticle): string {
  const lineAt = lineCounter(text);
  const rows = dates.map(({ start, end, type, value, mod, quant, freq, evidence }) => {
    const told = (code: string): string | undefined => evidence.find((one) => one.code === code)?.value;
    const words = wordsOf(text, [[start, end]]);
    return [name, publicationDate, lineAt(start), start, end, words, type, value, mod, quant, freq, told('date-begin'), told('date-end')];
  });
  return [COLUMNS, ...rows].map(csvLine).join('');
}
