import type { Uri } from 'vscode';
import type { Sidecar } from '../../engine/corrections/sidecar';
import type { Keeping, Unreadable, Unwritten } from './keeping';
import { LastWrites } from './last-writes';
import { interrupted, isPart, NotText, readText, removeFile, replaceText, sweep } from './sidecar-file';
import type { SidecarPlace } from './sidecar-path';

/** The sidecar of one article: its content as it stands now, and the file that it is kept in. Reads and writes go one after the other, and never reject. */
export class KeptSidecar {
  private ours: Sidecar;
  /** What was last read or written: what both sides of a merge began with. */
  private base: Sidecar;
  /** The file's text then; undefined where there was no file. */
  private text: string | undefined;
  /** What this window has written last. */
  private own: string | undefined;
  /** Why the file is left alone. */
  private unreadable: Unreadable | undefined;
  /** What was being written when writing failed. */
  private attempted: string | undefined;
  private readonly writes = new LastWrites();
  private wasSwept = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    readonly article: Uri,
    private readonly keeping: Keeping,
  ) {
    this.ours = this.base = keeping.format.EMPTY_SIDECAR;
  }

  get sidecar(): Sidecar {
    return this.ours;
  }

  /** Whether something is still to be written. */
  isDirty(): boolean {
    return this.ours !== this.base;
  }

  /** Why the last attempt to write came to nothing; undefined where all is in the file. */
  unwritten: Unwritten | undefined;

  put(sidecar: Sidecar): void {
    this.ours = sidecar;
    this.keeping.later(this.article, 'changed');
  }

  /** The first reading: the file, what a crash has left beside it, and what could not be written earlier. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      const place = this.keeping.placeOf(this.article);
      const isReadable = place && (await this.takeIn(place));
      if (isReadable) await this.recover(place);
      this.takeInStored();
      if (!place && this.isDirty()) this.unwritten = { kind: 'no-place' };
      else if (this.isDirty()) this.keeping.later(this.article, 'changed');
    });
  }

  /** Reads the file again, because it may have changed. */
  reread(): Promise<void> {
    return this.inTurn(async () => {
      const place = this.keeping.placeOf(this.article);
      if (place && (await this.takeIn(place)) && this.isDirty()) this.keeping.later(this.article, 'changed');
    });
  }

  /** Writes what has changed, into the file or, where that cannot be, into the storage. */
  save(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.isDirty()) return;
      const { files } = this.keeping;
      const place = this.keeping.placeOf(this.article);
      if (!place) return this.store(place, { kind: 'no-place' });
      if (!(await this.takeIn(place))) return this.store(place, this.unreadable!);
      if (!this.isDirty()) return this.written();
      if (files.isWritableFileSystem(place.uri.scheme) === false) return this.store(place, { kind: 'read-only' });
      try {
        await this.write(place);
      } catch (error) {
        await this.store(place, { kind: 'failed', error });
        this.keeping.later(this.article, 'failed');
      }
    });
  }

  /** Takes in what another sidecar holds, losing nothing of either. */
  join(other: Sidecar): void {
    const { merged } = this.keeping.format.mergeSidecars(undefined, this.ours, other);
    this.put(merged);
  }

  /** Takes the file away, since its content stands elsewhere now. */
  discard(): Promise<void> {
    return this.inTurn(async () => {
      const place = this.keeping.placeOf(this.article);
      this.ours = this.base = this.keeping.format.EMPTY_SIDECAR;
      if (place && !this.unreadable) await removeFile(this.keeping.files, place.uri);
    });
  }

  /** Gives a file that cannot be read another place as it is, unless something stands there. */
  moveUnreadable(to: SidecarPlace | undefined): Promise<void> {
    return this.inTurn(async () => {
      const place = this.keeping.placeOf(this.article);
      if (place && to && this.unreadable) await this.keeping.files.rename(place.uri, to.uri, { overwrite: false });
    });
  }

  private async write({ uri, source }: SidecarPlace): Promise<void> {
    const { files, format } = this.keeping;
    const sidecar = this.ours;
    const text = isEmpty(sidecar) ? undefined : format.writeSidecar(sidecar, source);
    if (text !== this.text) {
      // What somebody has written by hand stays in their hand where it says the same.
      const isByHand = this.text !== undefined && this.text !== this.own;
      const isSame = text !== undefined && isByHand && text === format.writeSidecar(this.base, source);
      if (!isSame) {
        this.attempted = text;
        if (text === undefined) await removeFile(files, uri);
        else await replaceText(files, uri, text);
        this.text = this.own = text;
      }
    }
    this.writes.add(this.base, sidecar);
    this.base = sidecar;
    this.attempted = undefined;
    await this.written();
    if (!this.wasSwept) {
      this.wasSwept = true;
      await sweep(files, uri);
    }
  }

  private async written(): Promise<void> {
    this.unwritten = undefined;
    await this.keeping.fallback.forget(this.article);
  }

  /** Keeps what cannot be written, with what it began with, so that it can be merged later. */
  private async store(place: SidecarPlace | undefined, why: Unwritten): Promise<void> {
    const { fallback, format } = this.keeping;
    const source = place?.source ?? '';
    const text = (sidecar: Sidecar): string => format.writeSidecar(sidecar, source);
    const stored = { ours: text(this.ours), ...(isEmpty(this.base) ? {} : { base: text(this.base) }) };
    // First of all: whoever waits for this must not take it for written if the storage fails as well.
    this.unwritten = why;
    await fallback.set(this.article, stored, place !== undefined);
    this.keeping.unwritten(this.article, why);
  }

  private takeInStored(): void {
    const { fallback, format } = this.keeping;
    const stored = fallback.get(this.article);
    if (!stored) return;
    const parsed = [stored.base ?? '', stored.ours].map((text) => format.parseSidecar(text));
    const [base, ours] = parsed.map((one) => (one.kind === 'sidecar' ? one.sidecar : undefined));
    // Written by this program, so it can be read, unless by a later version of it: then it waits for that.
    if (!base || !ours) return;
    const { merged, conflicts } = format.mergeSidecars(base, ours, this.ours);
    this.ours = merged;
    if (conflicts.length > 0) this.keeping.conflicts(this.article, conflicts);
  }

  /** What a crash has kept from the file. */
  private async recover({ uri }: SidecarPlace): Promise<void> {
    const { files, format } = this.keeping;
    const isWhole = (text: string): boolean => text.trim() !== '' && format.parseSidecar(text).kind === 'sidecar';
    const text = await interrupted(files, uri, this.text, isWhole);
    const parsed = text === undefined ? undefined : format.parseSidecar(text);
    if (parsed?.kind === 'sidecar') this.ours = parsed.sidecar;
  }

  /** Reads the file and merges what has changed in it. @returns whether it can be read, and so be written */
  private async takeIn({ uri }: SidecarPlace): Promise<boolean> {
    const { files, format } = this.keeping;
    let text: string | undefined;
    try {
      text = await readText(files, uri);
    } catch (error) {
      const problem = { line: 1, code: 'syntax' } as const;
      return this.leaveAlone(uri, error instanceof NotText ? { kind: 'unreadable', problem } : { kind: 'unavailable', error });
    }
    if (text === this.text && !this.unreadable) return true;
    // What this window has not written to the end is nobody else's.
    if (isPart(text, this.attempted)) {
      this.text = text;
      return true;
    }
    const parsed = format.parseSidecar(text ?? '');
    const whole = parsed.kind !== 'sidecar' || text === '' ? await this.halfWritten(uri, text) : undefined;
    if (!whole && parsed.kind !== 'sidecar') return this.leaveAlone(uri, parsed);
    this.unreadable = undefined;
    this.keeping.read(uri, parsed.kind === 'sidecar' && text !== undefined ? parsed.problems : undefined);
    this.text = text;
    if (whole) {
      this.merge(whole);
      // What stands there in part is still to be written.
      this.own = text;
      this.base = { ...whole };
    } else if (parsed.kind === 'sidecar') this.merge(parsed.sidecar);
    return true;
  }

  /** The whole of what a crash, or another window that is still writing, has left in part. */
  private async halfWritten(uri: Uri, text: string | undefined): Promise<Sidecar | undefined> {
    const { files, format } = this.keeping;
    const whole = await interrupted(files, uri, text, (one) => isPart(text, one) && format.parseSidecar(one).kind === 'sidecar');
    const parsed = whole === undefined ? undefined : format.parseSidecar(whole);
    return parsed?.kind === 'sidecar' ? parsed.sidecar : undefined;
  }

  private merge(theirs: Sidecar): void {
    const before = this.ours;
    const base = this.writes.baseOf(theirs) ?? this.base;
    this.base = theirs;
    if (before === base) this.ours = theirs;
    else {
      const { merged, conflicts } = this.keeping.format.mergeSidecars(base, before, theirs);
      this.ours = merged;
      if (conflicts.length > 0) this.keeping.conflicts(this.article, conflicts);
    }
    if (before !== this.ours) this.keeping.changed(this.article);
  }

  private leaveAlone(uri: Uri, why: Unreadable): false {
    this.unreadable = why;
    this.keeping.read(uri, why);
    return false;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    return (this.turn = this.turn.then(work).catch((error: unknown) => this.keeping.fault(this.article, error)));
  }
}

/** Whether nothing is said in a sidecar. */
export const isEmpty = ({ corrections, others, head }: Sidecar): boolean =>
  corrections.length === 0 && others.length === 0 && Object.keys(head).length === 0;
