import type { Steps } from '../../engine';

/**
 * How long work may hold the extension host's thread: a third of a frame, so that hovers and key presses get through also where the last
 * step takes a millisecond longer, or a collection of garbage falls into it.
 */
export const SLICE_MS = 6;

/** Shares the extension host's thread: work goes on for as long as a slice lasts, then everybody else has a turn. */
export class Pace {
  private end = Date.now() + SLICE_MS;

  /** Whether the slice is used up. */
  readonly isOver = (): boolean => Date.now() >= this.end;

  /** Lets others run if the slice is used up, and begins the next one. */
  async rest(): Promise<void> {
    if (!this.isOver()) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.end = Date.now() + SLICE_MS;
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
