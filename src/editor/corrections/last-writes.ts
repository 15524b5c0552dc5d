import type { Sidecar } from '../../engine/corrections/sidecar';

/** Two windows may overlap in reading and writing for so long, with the time that the news of a change takes. */
const OVERLAP_MS = 3000;

/**
 * What this window has written a moment ago. Two windows that write at the same moment have both begun with what stood there before: the
 * one that was faster finds its words gone, and they have not been taken away.
 */
export class LastWrites {
  private writes: { readonly base: Sidecar; readonly written: Sidecar; readonly until: number }[] = [];

  add(base: Sidecar, written: Sidecar): void {
    this.writes.push({ base, written, until: Date.now() + OVERLAP_MS });
  }

  /** What a window began with that has written the file without knowing of one of these writes; undefined where it knew of them all. */
  baseOf(theirs: Sidecar): Sidecar | undefined {
    this.writes = this.writes.filter(({ until }) => Date.now() < until);
    return this.writes.find(({ base, written }) => isUnaware(theirs, base, written))?.base;
  }
}

/** Whether nothing that one write has changed is in a sidecar. */
function isUnaware(theirs: Sidecar, base: Sidecar, written: Sidecar): boolean {
  const [there, before, after] = [theirs, base, written].map(
    ({ corrections }) => new Map(corrections.map((one) => [one.id, JSON.stringify(one)])),
  );
  const changed = [...new Set([...before!.keys(), ...after!.keys()])].filter((id) => before!.get(id) !== after!.get(id));
  return changed.length > 0 && changed.every((id) => there!.get(id) === before!.get(id));
}
