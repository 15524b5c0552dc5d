import { countLeading } from '../search';
import type { Pair, Quotation } from '../types';

/** What a quotation that was closed ends with. */
const CLOSED = /[”"»’'“]$/;

/**
 * “One. ¶ “Two,” she said: words whose quotation is left open are those of whoever speaks in the next paragraph, which opens again.
 * @param content one part of a content
 * @param next where the next paragraph begins
 * @returns whether a quotation is left open by the content and the next paragraph begins with one.
 */
export function isTakenUp(text: string, quotes: readonly Quotation[], [start, end]: Pair, next: number): boolean {
  const behind = countLeading(quotes, ({ start: from }) => from < end);
  const open = quotes[behind - 1];
  if (!open || open.start < start || quotes[behind]?.start !== next) return false;
  return !CLOSED.test(text.slice(Math.max(open.start + 1, open.end - 1), open.end));
}
