import type { Paragraph } from '../reading';

/** Whether the line ends as a sentence does, inside a closing mark or bracket perhaps. */
export function endsSentence(text: string): boolean {
  const last = text.length - 1;
  return last >= 0 && (isStop(text, last) || (last > 0 && CLOSING.includes(text.charAt(last)) && isStop(text, last - 1)));
}

const CLOSING = '"”’)';

const isStop = (text: string, at: number): boolean => '.!?'.includes(text.charAt(at));

/** Whether the paragraph alone says that all of it is furniture. */
export function coversAll(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { spans } = paragraph.reading.furniture;
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === paragraph.reading.text.length;
}
