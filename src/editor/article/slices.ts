import type { AnalyseOptions, Annotations, ArticleSession } from '../../engine';
import type { Pace } from './pace';

/** While claims of a long article arrive, the surfaces are told of the first ones at once, and of more no more often than this. */
const LATE_RESULTS_MS = 500;
/** Nor so often that making them ready takes more than this share of the time. */
const LATE_RESULTS_SHARE = 0.2;

/** So many slices the claims that an edit has touched are waited for; who has put in more than a few paragraphs sees the fast layers first. */
const SLICES_AFTER_EDIT = 16;

/** What of a session a reading needs. */
export type ReadableSession = Pick<ArticleSession, 'loadInSteps' | 'annotateInSteps' | 'readClaims'>;

/** One reading of a text. */
export interface Reading {
  readonly text: string;
  readonly options: AnalyseOptions;
  readonly pace: Pace;
  /** Whether an earlier version of the text has been shown already. */
  readonly isAgain: () => boolean;
  /** Whether nobody wants the outcome any more. */
  readonly overtaken: () => boolean;
  readonly publish: (annotations: Annotations) => Promise<void>;
}

/** Reads a text slice by slice, and publishes the fast layers as soon as they are there, the claims as they come. */
export async function readInSlices(session: ReadableSession, reading: Reading): Promise<void> {
  const { text, options, pace, isAgain, overtaken, publish } = reading;
  await pace.run(session.loadInSteps(text, options), overtaken);
  await pace.rest();
  if (overtaken()) return;
  // After an edit the claims of a paragraph or two are missing, which is a matter of milliseconds: without them the trees would
  // flicker with every pause in typing.
  for (let slices = isAgain() ? SLICES_AFTER_EDIT : 0; slices > 0 && !session.readClaims(pace.isOver); slices--) {
    await pace.rest();
    if (overtaken()) return;
  }
  const fast = await pace.run(session.annotateInSteps(), overtaken);
  if (!fast) return;
  await publish(fast);
  if (!fast.complete) await readLateClaims(session, reading);
}

async function readLateClaims(session: ReadableSession, { pace, overtaken, publish }: Reading): Promise<void> {
  let next = -Infinity;
  for (;;) {
    await pace.rest();
    if (overtaken()) return;
    const complete = session.readClaims(pace.isOver);
    if (!complete && Date.now() < next) continue;
    const begun = Date.now();
    const annotations = await pace.run(session.annotateInSteps(), overtaken);
    if (!annotations) return;
    await publish(annotations);
    if (overtaken() || annotations.complete) return;
    next = Date.now() + Math.max(LATE_RESULTS_MS, (Date.now() - begun) / LATE_RESULTS_SHARE);
  }
}
