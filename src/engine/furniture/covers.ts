import type { Paragraph } from '../reading';

/** Whether the line ends as a sentence does, inside a closing mark or bracket perhaps. */
export const endsSentence = (text: string): boolean => /[.!?]["”’)]?$/.test(text.slice(-2));

/** Whether the paragraph alone says that all of it is furniture. */
export function coversAll(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const { spans } = paragraph.reading.furniture;
  return spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === paragraph.reading.text.length;
}
