import { isBylineHead, joinsByline } from '../furniture/stamped';
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

/**
 * All name candidates of the document, in text order.
 * @param furniture the page's, in text order: what stands alone in a menu ("Privacy Policy", "Wildfire Tracker") is no author's line
 */
export function* collectNames(paragraphs: readonly Paragraph[], furniture: readonly Pair[] = []): Steps<Named[]> {
  const all: Named[] = [];
  const isMenu = menusOf(paragraphs, furniture);
  for (let p = 0; p < paragraphs.length; p++) {
    if (p % PAUSE === PAUSE - 1) yield;
    const { start, reading } = paragraphs[p]!;
    const { names, text } = reading;
    const isAuthors = reading.furniture.names && isBelowByline(paragraphs, p);
    for (let n = 0; n < names.length; n++) {
      const name = names[n]!;
      const isAuthor = !name.byline && (isAuthors || reading.furniture.bylines.some(([from, to]) => from <= name.start && name.end <= to));
      const candidate = isAuthor ? { ...name, byline: true } : name;
      const lonely = names.length === 1 && candidate.start === 0 && candidate.end >= text.length - 1 && !isMenu(p);
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

/**
 * Whether a paragraph is an item of a page's menu: furniture that names no author. A name alone may be an author's, or whom to ask, unless
 * labels stand on both sides, no date and no telephone.
 */
function menusOf(paragraphs: readonly Paragraph[], furniture: readonly Pair[]): (at: number) => boolean {
  const covered: boolean[] = [];
  let next = 0;
  for (const { start } of paragraphs) {
    while (next < furniture.length && furniture[next]![1] <= start) next++;
    covered.push(next < furniture.length && furniture[next]![0] <= start);
  }
  const isItem = (at: number): boolean => covered[at] === true && paragraphs[at]!.reading.furniture.bylines.length === 0;
  const isLabel = (at: number): boolean =>
    isItem(at) && !paragraphs[at]!.reading.furniture.standing && !CONTACT.test(paragraphs[at]!.reading.text);
  return (at) => isItem(at) && (!paragraphs[at]!.reading.furniture.names || [at - 2, at - 1, at, at + 1].every(isLabel));
}

/** A telephone or an address: "2024 Elections" is a label. */
const CONTACT = /@|(?:\d[^\d]{0,3}){5}/;

/** "By", and the name in the next line, or in a later one behind "," and "and". */
function isBelowByline(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let above = at - 1; above >= 0 && above >= at - MOST_ABOVE; above--) {
    const { text, furniture } = paragraphs[above]!.reading;
    if (isBylineHead(text)) return true;
    if (!furniture.names && !joinsByline(text)) return false;
  }
  return false;
}

/** Lines between "By" and a name: another name, a comma or "and", an outlet. */
const MOST_ABOVE = 5;
export const pairOf = ({ start, end }: { start: number; end: number }): Pair => [start, end];
