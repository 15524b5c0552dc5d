import assert from 'node:assert/strict';

/** For a machine that is busy with other tests. */
const WAIT_MS = 20_000;
const PAUSE_MS = 100;

/** Asks again until the answer is yes. @param what is to come, for the message when it does not */
export async function until(asked: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!(await asked())) {
    assert.ok(performance.now() < end, `${WAIT_MS / 1000} seconds passed before ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
