import { FOR_SURNAME } from '../registry/known-names';
import type { PersonDraft } from './draft';
import { takeApart, type NameParts } from './name-parts';
import type { Named } from './named';

/** More bearers of one name than this are not told apart; it keeps the pass linear on texts that are no articles. */
const MOST_NAMESAKES = 60;

export function put(map: Map<string, PersonDraft[]>, word: string, person: PersonDraft): void {
  const list = map.get(word);
  if (!list) map.set(word, [person]);
  else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
}

/** "Ann Lee Jr." after plain "Ann Lee" is a child of hers; before it, the plain form is short for it. */
export const isJunior = (a: NameParts, firstOfA: number, b: NameParts, firstOfB: number): boolean =>
  (a.suffix === undefined && b.suffix !== undefined && firstOfA < firstOfB) ||
  (a.suffix !== undefined && b.suffix === undefined && firstOfB < firstOfA);

/** Whether the name is a part of a longer one that begins with a given name: "Juan Miguel" of "Juan Miguel Pérez", "bin Zayed". */
export const isPartOf = ({ candidate }: Named, longer: ReadonlyMap<string, readonly Named[]>): boolean =>
  (longer.get(candidate.folded[0]!) ?? []).some((first) => {
    const { words, suffix } = takeApart(first.candidate.folded);
    return words.length - (suffix === undefined ? 0 : 1) > candidate.folded.length && holds(words, candidate.folded);
  });

/** Names by each of their words. */
export function byWords(names: readonly { readonly first: Named }[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const { first } of names) {
    for (const word of first.candidate.folded) {
      const list = found.get(word);
      if (!list) found.set(word, [first]);
      else if (list.length < MOST_NAMESAKES) list.push(first);
    }
  }
  return found;
}

/** How much speaks for a person called by each single word, over the whole document. */
export function singleEvidence(names: readonly Named[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { candidate, known } of names) {
    // What the registry adds for one person says nothing of others of that name: "the Never Merkel movement".
    const score = candidate.score - (known?.kind === 'surname' ? FOR_SURNAME : 0);
    if (candidate.folded.length !== 1 || score <= 0 || candidate.heading) continue;
    const word = candidate.folded[0]!;
    found.set(word, (found.get(word) ?? 0) + score);
  }
  return found;
}

/** The words with a blank between two. */
export const keyOf = (folded: readonly string[]): string => (folded.length === 2 ? `${folded[0]!} ${folded[1]!}` : folded.join(' '));

export function holds(words: readonly string[], part: readonly string[]): boolean {
  for (let at = words.indexOf(part[0]!); at >= 0 && at + part.length <= words.length; at = words.indexOf(part[0]!, at + 1)) {
    if (part.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}
