import type { Anchor, Placement } from '../corrections/types';
import { likelyPlaces, samePlaces, type Haystack, type Needle } from './candidates';
import { fold, foldedOffset, foldInSteps, unfolded } from './fold';
import { similarity } from './similarity';
import { indexWordsInSteps } from './word-index';
import { countLeading } from '../search';
import { finish, type Steps } from '../steps';

/**
 * What a place is judged by, each 0 to 1. The words weigh most; the surroundings tell repetitions apart; the old distance from anchors
 * that are found for sure settles what the surroundings leave open.
 */
export const WEIGHTS = { words: 0.5, prefix: 0.2, suffix: 0.2, neighbours: 0.1 } as const;

/** Words that are found changed by less than this are shown as the best guess; below it the anchor is an orphan. */
const GUESS = 0.6;
/** How alike the surroundings on one side must be to identify words that stand in several places, or that are short. */
const TELLING_CONTEXT = 0.6;
/** What both sides must reach together where the words stand in fewer places than before: one that is gone is none that is left. */
const SURE_CONTEXT = 1.4;
/** How much better the best of several places must fit than the next. */
const LEAD = 0.25;
/** By how much another place may fit better on one side. */
const RIVAL = 0.15;
/** Any two stretches of prose are as much alike as this. */
const CHANCE = 0.35;
/** Places of the same words that are looked at closely. */
const CLOSELY = 8;
/** Surroundings that are the same on both sides for so many folded characters are those that there were. */
const TELLING = 12;
/** Words of this length, in folded characters, that stood in one place and stand in one place are the same. */
const DISTINCTIVE = 16;

interface Candidate {
  /** Folded offset. */
  readonly at: number;
  readonly prefix: number;
  readonly suffix: number;
}

interface Task {
  readonly anchor: Anchor;
  readonly needle: Needle;
  readonly candidates: readonly Candidate[];
  /** How many places there are where the words stand; at least so many unless `all`. */
  readonly places: number;
  readonly all: boolean;
}

/** Where a text's anchors stand now, one placement for each. Time: linear in the text and in the anchors. */
export function placeAnchors(text: string, anchors: readonly Anchor[]): Placement[] {
  return placeGroups(
    text,
    anchors.map((anchor) => [anchor]),
  ).flat();
}

/** As `placeAnchors`, for anchors that belong together: parts of one claim. One list of placements for each group. */
export function placeGroups(text: string, groups: readonly (readonly Anchor[])[]): Placement[][] {
  return finish(placeGroupsInSteps(text, groups));
}

/** As `placeGroups`, with pauses. */
export function* placeGroupsInSteps(text: string, groups: readonly (readonly Anchor[])[]): Steps<Placement[][]> {
  const folded = yield* foldInSteps(text);
  const haystack: Haystack = { folded, index: yield* indexWordsInSteps(folded.text) };
  const tasks: Task[][] = [];
  const alone: (Candidate | undefined)[][] = [];
  for (const group of groups) {
    const own = group.map((anchor) => taskOf(haystack, anchor));
    tasks.push(own);
    alone.push(own.map(identified));
    yield;
  }
  const drift = driftOf(tasks.flat(), alone.flat());
  const placements: Placement[][] = [];
  for (const [g, group] of tasks.entries()) {
    placements.push(
      group.map((task, i) => {
        const candidate = alone[g]![i] ?? byCompanions(group, alone[g]!, i) ?? byNeighbours(task, drift(task.anchor));
        return candidate ? found(text, haystack, task, candidate) : guess(haystack, task);
      }),
    );
    yield;
  }
  return placements;
}

function taskOf(haystack: Haystack, anchor: Anchor): Task {
  const { folded } = haystack;
  const needle: Needle = {
    exact: fold(anchor.exact).text,
    prefix: fold(anchor.prefix).text,
    suffix: fold(anchor.suffix).text,
    at: foldedOffset(folded, anchor.start),
  };
  const { places, all } = samePlaces(haystack, needle);
  const glances = places.map((at) => ({ at, same: glance(folded.text, needle, at) }));
  const byDistance = (a: { at: number }, b: { at: number }): number => Math.abs(a.at - needle.at) - Math.abs(b.at - needle.at);
  const isTelling = needle.prefix.length >= TELLING && needle.suffix.length >= TELLING;
  const unchanged = isTelling ? glances.filter(({ same }) => same === needle.prefix.length + needle.suffix.length) : [];
  // Where all that stood around the words still does, other places need no closer look; else those that agree best at a glance get one.
  const candidates =
    unchanged.length > 0
      ? unchanged
          .sort(byDistance)
          .slice(0, CLOSELY)
          .map(({ at }) => ({ at, prefix: 1, suffix: 1 }))
      : glances
          .sort((a, b) => b.same - a.same || byDistance(a, b))
          .slice(0, CLOSELY)
          .map(({ at }) => surroundings(folded.text, needle, at));
  return { anchor, needle, candidates, places: places.length, all };
}

function surroundings(text: string, { exact, prefix, suffix }: Needle, at: number): Candidate {
  const end = at + exact.length;
  // Without words around it the needle stood at the text's edge.
  return {
    at,
    prefix: prefix === '' ? Number(at === 0) : alike(reversed(prefix), reversed(text.slice(Math.max(0, at - prefix.length), at))),
    suffix: suffix === '' ? Number(end === text.length) : alike(suffix, text.slice(end, end + suffix.length)),
  };
}

/** How many units are the same on both sides, from the words outwards: quick to tell. */
function glance(text: string, { exact, prefix, suffix }: Needle, at: number): number {
  const end = at + exact.length;
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[at - 1 - before]) before++;
  let behind = 0;
  while (behind < suffix.length && suffix[behind] === text[end + behind]) behind++;
  return before + behind;
}

/** Surroundings agree as far as they are the same from the words outwards, or as they are alike on the whole. */
function alike(wanted: string, there: string): number {
  let same = 0;
  while (same < wanted.length && wanted[same] === there[same]) same++;
  return same === wanted.length ? 1 : Math.max(same / wanted.length, similarity(wanted, there, 8));
}

const reversed = (text: string): string => [...text].reverse().join('');

/** The place that words and surroundings identify by themselves; undefined where they leave a doubt. */
function identified(task: Task): Candidate | undefined {
  const { anchor, needle, candidates, places, all } = task;
  const [best, next] = [...candidates].sort((a, b) => contextOf(b) - contextOf(a));
  if (!best) return undefined;
  if (all && places === 1 && anchor.occurrences === 1 && needle.exact.length >= DISTINCTIVE) return best;
  if (!isTold(task, best)) return undefined;
  // A passage that stands there twice, word for word: the one at the old place is the one, unless one of them is gone.
  const isComplete = !all || places >= (anchor.occurrences ?? Infinity);
  if (isComplete && best.at === needle.at && best.prefix === 1 && best.suffix === 1) return best;
  if (next && contextOf(best) - contextOf(next) < LEAD) return undefined;
  return candidates.some((other) => isRival(other, best)) ? undefined : best;
}

/**
 * Whether another place fits better on one side. A paragraph that has moved away leaves the words before it to the next one: these agree
 * wholly at the wrong place ("MS. LEE" behind the same question), and only the other side tells.
 */
function isRival(other: Candidate, best: Candidate): boolean {
  const isBetter = (there: number, here: number): boolean => there >= CHANCE && there - here > RIVAL;
  return isBetter(other.prefix, best.prefix) || isBetter(other.suffix, best.suffix);
}

/** Whether the surroundings of a place speak for it. */
function isTold({ anchor: { occurrences = Infinity }, places, all }: Task, candidate: Candidate): boolean {
  if (all && places < occurrences) return contextOf(candidate) >= SURE_CONTEXT;
  return Math.max(candidate.prefix, candidate.suffix) >= TELLING_CONTEXT;
}

const contextOf = ({ prefix, suffix }: Candidate): number => prefix + suffix;

/** By how much the surroundings of an anchor have moved: undefined where its neighbours before and behind do not agree. Folded units. */
type Drift = (anchor: Anchor) => number | undefined;

function driftOf(tasks: readonly Task[], placed: readonly (Candidate | undefined)[]): Drift {
  const sure = tasks
    .flatMap(({ anchor, needle }, i) => {
      const candidate = placed[i];
      return candidate ? [{ at: anchor.start, by: candidate.at - needle.at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  return ({ start }) => {
    const count = countLeading(sure, ({ at }) => at < start);
    const before = sure[count - 1];
    const behind = sure[count];
    if (!before || !behind) return undefined;
    return before.by === behind.by ? before.by : undefined;
  };
}

/** Parts of one claim stand so near to each other, in folded units. */
const COMPANY = 400;

/**
 * The same words at the same distance from the other parts of the group, where these are found and have moved alike: "she" beside the very
 * words that she said.
 */
function byCompanions(group: readonly Task[], placed: readonly (Candidate | undefined)[], i: number): Candidate | undefined {
  const { needle, candidates } = group[i]!;
  let by: number | undefined;
  for (let other = 0; other < group.length; other++) {
    const there = placed[other];
    if (other === i) continue;
    const was = group[other]!.needle;
    if (!there || Math.abs(was.at - needle.at) > COMPANY) return undefined;
    if (by !== undefined && by !== there.at - was.at) return undefined;
    by = there.at - was.at;
  }
  return by === undefined ? undefined : candidates.find(({ at }) => at === needle.at + by);
}

/** Repeated words between two neighbours that have moved by the same distance have moved with them. */
function byNeighbours(task: Task, drift: number | undefined): Candidate | undefined {
  if (drift === undefined) return undefined;
  const there = task.candidates.find(({ at }) => at === task.needle.at + drift);
  return there && isTold(task, there) ? there : undefined;
}

function found(text: string, { folded }: Haystack, { anchor, needle }: Task, candidate: Candidate): Placement {
  const span = unfolded(folded, candidate.at, candidate.at + needle.exact.length);
  const isExact = span.start === anchor.start && text.slice(span.start, span.end) === anchor.exact;
  return { status: isExact ? 'exact' : 'moved', span, score: scoreOf(1, candidate, 1) };
}

/** The best of several places, or words that have changed: to be shown and confirmed, never to be relied upon. */
function guess({ folded, index }: Haystack, { needle, candidates }: Task): Placement {
  const [best] = [...candidates].sort((a, b) => contextOf(b) - contextOf(a) || Math.abs(a.at - needle.at) - Math.abs(b.at - needle.at));
  if (best) return { status: 'uncertain', span: unfolded(folded, best.at, best.at + needle.exact.length), score: scoreOf(1, best, 0) };
  let guessed: Placement = { status: 'orphan', score: 0 };
  for (const place of likelyPlaces({ folded, index }, needle)) {
    const stretch = bestStretch(folded.text, needle, place);
    const words = similarity(needle.exact, folded.text.slice(stretch.start, stretch.end));
    const score = scoreOf(
      words,
      surroundings(folded.text, { ...needle, exact: folded.text.slice(stretch.start, stretch.end) }, stretch.start),
      0,
    );
    if (words >= GUESS && score > guessed.score) {
      guessed = { status: 'uncertain', span: unfolded(folded, stretch.start, stretch.end), score };
    }
  }
  return guessed;
}

/** The stretch of words near a place that is most like the needle: its edges are put where the surroundings end and begin. */
function bestStretch(text: string, { exact, prefix, suffix }: Needle, place: number): { readonly start: number; readonly end: number } {
  const head = prefix.slice(-EDGE);
  const tail = suffix.slice(0, EDGE);
  const before = head === '' ? -1 : text.indexOf(head, Math.max(0, place - SLACK));
  const start = before >= 0 && before < place + SLACK ? before + head.length : nextWord(text, place);
  const behind = tail === '' ? -1 : text.indexOf(tail, start + Math.max(0, exact.length - SLACK));
  const end = behind >= 0 && behind < start + exact.length + SLACK ? behind : Math.min(text.length, start + exact.length);
  return { start: Math.min(start, end), end };
}

/** Units of the surroundings that mark an edge, and how far off it is looked for. */
const EDGE = 6;
const SLACK = 48;

function nextWord(text: string, place: number): number {
  const blank = text.indexOf(' ', Math.max(0, place - 1));
  return place === 0 || text[place - 1] === ' ' ? place : blank >= 0 && blank < place + SLACK ? blank + 1 : Math.min(place, text.length);
}

function scoreOf(words: number, { prefix, suffix }: Candidate, neighbours: number): number {
  return WEIGHTS.words * words + WEIGHTS.prefix * prefix + WEIGHTS.suffix * suffix + WEIGHTS.neighbours * neighbours;
}
