import type { Progress } from './progress';
import { reasonOf } from './reason';
import type { Surroundings } from './surroundings';

/** What went wrong in a run, each named on standard error as it happens. */
export class Faults {
  private count = 0;

  constructor(
    private readonly around: Pick<Surroundings, 'stderr'>,
    private readonly progress: Progress,
  ) {}

  /** Whether there was one. */
  get any(): boolean {
    return this.count > 0;
  }

  /** Names what is amiss and costs nothing. */
  warn(what: string, words: string): void {
    this.progress.clear();
    this.around.stderr.write(`on-the-record: ${what}: warning: ${words}\n`);
  }

  /** @param what the file, or the line of a file, that could not be read or written. */
  report(what: string, error: unknown): void {
    this.count++;
    this.progress.clear();
    this.around.stderr.write(`on-the-record: ${what}: ${reasonOf(error)}\n`);
  }
}
