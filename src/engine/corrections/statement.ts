import { sortedInSteps } from '../sorted';
import { finish, type Steps } from '../steps';
import type { Evidence, Pair, Span } from '../types';
import { isSure, type PlacedCorrection } from './placed';
import type { Correction } from './types';

/** The parts of a claim that a correction points at. */
export interface ClaimParts {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly via: readonly Pair[];
}

/** A correction at its place in the text: what is applied. */
export interface Statement {
  readonly correction: Correction;
  readonly body: Correction['body'];
  readonly whole: Span | undefined;
  readonly others: readonly Span[];
  readonly parts: ClaimParts;
}

/** What is placed for sure, the earliest first, so that the last of several stands; the order given does not matter. */
export function statementsOf(placed: readonly PlacedCorrection[]): Statement[] {
  return finish(statementsInSteps(placed));
}

/** Corrections between two pauses. */
const PAUSE = 256;

/** As `statementsOf`, with pauses. */
export function* statementsInSteps(placed: readonly PlacedCorrection[]): Steps<Statement[]> {
  // A time is read once, not with each comparison.
  const timed: { readonly one: PlacedCorrection; readonly at: number }[] = [];
  for (let i = 0; i < placed.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    const one = placed[i]!;
    if (isSure(one)) timed.push({ one, at: instant(one.correction) });
  }
  const inOrder = yield* sortedInSteps(timed, (a, b) => a.at - b.at || atOneTime(a.one.correction, b.one.correction));
  const statements: Statement[] = [];
  for (const { one } of inOrder) {
    if (statements.length % PAUSE === PAUSE - 1) yield;
    statements.push(statementOf(one));
  }
  return statements;
}

/** When somebody said it last. */
export const timeOf = ({ created, modified }: Correction): string => modified ?? created;

/** The earlier first; of two at one time the smaller id. */
export function byTime(a: Correction, b: Correction): number {
  return instant(a) - instant(b) || atOneTime(a, b);
}

const atOneTime = (a: Correction, b: Correction): number => compare(timeOf(a), timeOf(b)) || compare(a.id, b.id);

/** Earlier than any time that `Date` knows, in milliseconds. */
const BEFORE_ALL = -9e15;

/** Times may be written in several zones; what is no time comes before all others. */
function instant(correction: Correction): number {
  const time = Date.parse(timeOf(correction));
  return Number.isNaN(time) ? BEFORE_ALL : time;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who and when, as the reason of what a correction has changed. */
export function credit(correction: Correction): Evidence {
  const day = timeOf(correction).slice(0, DAY);
  const code = correction.body.type === 'confirm' ? 'confirmed' : 'corrected';
  return { code, value: correction.creator === undefined ? day : `${correction.creator} ${day}` };
}

/** Length of an ISO day. */
const DAY = 10;

function statementOf({ correction, placements }: PlacedCorrection): Statement {
  const parts = { source: [] as Pair[], cue: [] as Pair[], content: [] as Pair[], via: [] as Pair[] };
  const others: Span[] = [];
  let whole: Span | undefined;
  correction.targets.forEach(({ part }, i) => {
    const span = placements[i]?.span;
    if (!span || span.end <= span.start) return;
    if (part === 'whole') whole ??= span;
    else if (part === 'other') others.push(span);
    else parts[part].push([span.start, span.end]);
  });
  for (const pairs of Object.values(parts)) pairs.sort((a, b) => a[0] - b[0]);
  return { correction, body: correction.body, whole, others, parts };
}
