import type { Steps } from '../../engine';

/**
 * How long work may hold the extension host's thread. Short, since a collection of garbage may fall into any slice, which takes as long
 * again or twice: together they stay below a frame, and hovers and key presses get through.
 */
export const SLICE_MS = 3;

/** Shares the extension host's thread: work goes on for as long as a slice lasts, then everybody else has a turn. */
export class Pace {
  private end = performance.now() + SLICE_MS;

  /** Whether the slice is used up. */
  readonly isOver = (): boolean => performance.now() >= this.end;

  /** Lets others run if the slice is used up, and begins the next one. */
  async rest(): Promise<void> {
    if (this.isOver()) await this.next();
  }

  /** Lets others run, and begins the next slice. */
  async next(): Promise<void> {
    await turnOfOthers();
    this.end = performance.now() + SLICE_MS;
  }

  /**
   * Runs steps to their end, slice by slice.
   * @param overtaken asked after each rest.
   * @returns undefined where somebody else has overtaken: the steps are dropped.
   */
  async run<T>(steps: Steps<T>, overtaken: () => boolean): Promise<T | undefined> {
    for (;;) {
      if (this.isOver()) {
        await this.rest();
        if (overtaken()) return undefined;
      }
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

/** Resolves when all that waits already has been served: with a message, since browsers make timers wait for 4 ms, Node for 1. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Makes something of each, with a pause after each few. */
export function* eachInSteps<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (let i = 0; i < items.length; i++) {
    if (i % PAUSE === PAUSE - 1) yield;
    made.push(make(items[i]!));
  }
  return made;
}

/** Things between two pauses: each costs a few microseconds. */
const PAUSE = 32;
