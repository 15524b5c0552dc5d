import type { Surroundings } from './surroundings';

/** A run shorter than this shows no progress. In milliseconds. */
const QUIET_MS = 1000;
/** A line that changes more often than this cannot be read. In milliseconds. */
const REDRAW_MS = 200;

/** One line on standard error that says how far a long run has come, where that is a terminal. */
export class Progress {
  private readonly begun: number;
  private drawn: number;
  private articles = 0;
  private characters = 0;
  private shown = false;

  /** @param total number of articles; undefined where it is not known beforehand. */
  constructor(
    private readonly around: Pick<Surroundings, 'stderr' | 'now'>,
    private readonly total: number | undefined,
  ) {
    this.begun = around.now();
    this.drawn = this.begun + QUIET_MS - REDRAW_MS;
  }

  /** Counts an article of so many characters. */
  done(characters: number): void {
    this.articles++;
    this.characters += characters;
    const now = this.around.now();
    if (!this.around.stderr.isTTY || now < this.drawn + REDRAW_MS) return;
    this.drawn = now;
    this.shown = true;
    const of = this.total === undefined ? '' : ` of ${String(this.total)}`;
    const speed = Math.round(this.characters / (now - this.begun));
    this.around.stderr.write(`\r\x1b[K${String(this.articles)}${of} articles, ${String(speed)} thousand characters a second`);
  }

  /** Takes the line away, so that something else can be written there. */
  clear(): void {
    if (this.shown) this.around.stderr.write('\r\x1b[K');
    this.shown = false;
  }
}
