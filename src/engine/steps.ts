/**
 * A computation that can be interrupted: between two steps, each well under a millisecond, whoever drives it may do something else, or
 * drop it. The engine knows no clock, so it says where it may pause, and the driver says when.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs to the end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
