import type { Paragraph } from '../reading';

/** Whether the line ends as a sentence does, inside a closing mark or bracket perhaps. Asked of each line several times, so without a pattern. */
export function endsSentence(text: string): boolean {
  const last = text.length - 1;
  return last >= 0 && (isStop(text.charCodeAt(last)) || (CLOSING.includes(text.charAt(last)) && isStop(text.charCodeAt(last - 1))));
}

/** Full stop, exclamation and question mark. */
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;
const CLOSING = '"”’)';

/** Whether the paragraph alone says that all of it is furniture. */
export function coversAll(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { spans } = paragraph.reading.furniture;
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === paragraph.reading.text.length;
}
