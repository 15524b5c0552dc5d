import { OBJECT_PRONOUNS } from '../lang/en/people/pronouns';
import type { Paragraph, Token } from '../reading';
import { paragraphAt } from '../text/paragraph-at';
import { tokenFrom } from '../text/token-index';

/** How many tokens behind a subject its object is looked for. */
const REACH = 12;

/** "him", and "her" where nothing follows that could be hers. */
export const isObjectPronoun = (tokens: readonly Token[], i: number): boolean =>
  OBJECT_PRONOUNS.has(tokens[i]!.lower) && tokens[i]!.pos === 'PRON' && !POSSESSED.has(tokens[i + 1]?.pos ?? '');

const POSSESSED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/**
 * Whether the clause behind the offset has that pronoun for an object, who is then somebody else than its subject: "Lee reminded him of it."
 * @param offset absolute, where the subject starts
 */
export function hasObject(paragraphs: readonly Paragraph[], offset: number, pronoun: string): boolean {
  const paragraph = paragraphAt(paragraphs, offset);
  if (!paragraph) return false;
  const { tokens } = paragraph.reading;
  const first = tokenFrom(tokens, offset - paragraph.start);
  for (let i = first; i < tokens.length && i < first + REACH && tokens[i]!.sentence === tokens[first]!.sentence; i++)
    if (tokens[i]!.lower === pronoun) return isObjectPronoun(tokens, i);
  return false;
}
