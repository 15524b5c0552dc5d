import type { NameCandidate } from '../names/candidate';
import { joinedName, type Joined } from './joined-names';
import type { Paragraph } from '../reading';
import type { RegistryName } from '../registry/compile';
import type { Steps } from '../steps';
import type { Pair } from '../types';

/** A name candidate at its place in the document. */
export interface Named {
  readonly candidate: NameCandidate;
  /** Index of the paragraph, and of the candidate among the paragraph's names. */
  readonly paragraph: number;
  readonly index: number;
  /** Absolute. */
  readonly start: number;
  readonly end: number;
  /** The paragraph holds nothing but this name: an author's line, or a label. */
  readonly lonely: boolean;
  /** The name of the registry that it is; undefined where the registry has none such. */
  readonly known: RegistryName | undefined;
  /** What ties it to a name beside it: another name of the same person, or a family name for two; undefined where nothing does. */
  readonly joined: Joined | undefined;
}

/** Paragraphs between two pauses. */
const PAUSE = 256;

/** All name candidates of the document, in text order. */
export function* collectNames(paragraphs: readonly Paragraph[]): Steps<Named[]> {
  const all: Named[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[p]!;
    const { names, text } = reading;
    for (let n = 0; n < names.length; n++) {
      const candidate = names[n]!;
      const lonely = names.length === 1 && candidate.start === 0 && candidate.end >= text.length - 1;
      all.push({
        candidate,
        paragraph: p,
        index: n,
        start: start + candidate.start,
        end: start + candidate.end,
        lonely,
        known: undefined,
        joined: joinedName(text, names, n),
      });
    }
  }
  return all;
}

export const pairOf = ({ start, end }: { start: number; end: number }): Pair => [start, end];
