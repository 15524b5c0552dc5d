import type { Paragraph, Token } from '../reading';
import type { DateExpression } from '../types';
import type { DateCandidate } from './candidate';

export function findDates(_text: string, _tokens?: readonly Token[]): DateCandidate[] {
  return [];
}

export function resolveDates(_paragraphs: readonly Paragraph[], _publicationDate: string | undefined): DateExpression[] {
  return [];
}
