import type { Pair } from '../types';

/** Stands between the parts of a split content ("“A,” she said. “B.”"). */
const GAP = ' … ';

/** The words of a list of spans on one line: white space made one space, parts joined with an ellipsis. */
export function wordsOf(text: string, spans: readonly Pair[]): string {
  return spans.map(([start, end]) => text.slice(start, end).trim().replaceAll(/\s+/g, ' ')).join(GAP);
}
