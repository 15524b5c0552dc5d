import { calledHeads } from './heads';
import type { OrganizationCandidate } from './candidate';

/** A body as it stands in the document. */
export interface Standing {
  readonly candidate: OrganizationCandidate;
  /** In one line. */
  readonly words: string;
}

/**
 * Bodies by the head of their names, by which the article may call them: "the Commission", "the Court" for a Court of Appeal. The first of
 * several is meant. No outlets: "the Times" is one of its own.
 */
export function firstByHead<T extends Standing>(bodies: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const body of bodies) {
    const { candidate, words } = body;
    if (candidate.strength !== 'certain' || candidate.kind === 'media') continue;
    const head = headOf(words);
    if (head !== undefined && !first.has(head)) first.set(head, body);
  }
  return first;
}

/** What a name of several words is called by: its last word, or the word that its of-phrase belongs to; undefined where that is none of the list. */
function headOf(words: string): string | undefined {
  const phrase = / (?:of|for|on|against) /.exec(words);
  const name = phrase === null ? words : words.slice(0, phrase.index);
  const head = name.slice(name.lastIndexOf(' ') + 1);
  return head !== words && calledHeads.has(head) ? head : undefined;
}

/** Whether the words are no more than such a head behind an article, which the paragraph's text tells. */
export const isCall = ({ candidate, words }: Standing, text: string): boolean =>
  calledHeads.has(words) && candidate.kind !== 'media' && text.slice(candidate.start - 4, candidate.start).toLowerCase() === 'the ';
