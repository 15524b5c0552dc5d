import type { Paragraph } from '../reading';
import type { Steps } from '../steps';
import type { Named } from './named';

/** Paragraphs between two pauses. */
const PAUSE = 256;

/**
 * The names without those that a bracket explains as a body's somewhere in the document: behind "the Coastal Water Board (Cowab)", nobody
 * is called Cowab, whatever office stands before the word.
 */
export function* withoutToldBodies(names: readonly Named[], paragraphs: readonly Paragraph[]): Steps<readonly Named[]> {
  let told: Set<string> | undefined;
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    for (const { short } of paragraphs[p]!.reading.organizations) if (short !== undefined) (told ??= new Set()).add(short);
  }
  if (told === undefined) return names;
  const bodies = told;
  return names.filter(({ candidate: { words } }) => words.length > 1 || !bodies.has(words[0]!));
}
