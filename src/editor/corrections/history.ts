import type { Correction } from '../../engine/corrections/types';

/** One gesture: the corrections that it took away and those that it put in their place, the same id in both where one was changed. */
export interface Gesture {
  /** Localised. */
  readonly label: string;
  readonly gone: readonly Correction[];
  readonly come: readonly Correction[];
}

/** How many gestures of an article can be taken back. */
const LENGTH = 500;

/** What has been done and undone to the corrections of one article, as in any editor: a new gesture ends what could be redone. Pure. */
export class History {
  private readonly done: Gesture[] = [];
  private undone: Gesture[] = [];

  push(gesture: Gesture): void {
    this.done.push(gesture);
    if (this.done.length > LENGTH) this.done.shift();
    this.undone = [];
  }

  /** What undo would take back; undefined where there is nothing. */
  get last(): Gesture | undefined {
    return this.done.at(-1);
  }

  /** What redo would do again; undefined where there is nothing. */
  get next(): Gesture | undefined {
    return this.undone.at(-1);
  }

  /** @returns the last gesture the other way about, to be carried out. */
  undo(): Gesture | undefined {
    const gesture = this.done.pop();
    if (!gesture) return undefined;
    this.undone.push(gesture);
    return { label: gesture.label, gone: gesture.come, come: gesture.gone };
  }

  /** @returns the gesture that was undone last, to be carried out. */
  redo(): Gesture | undefined {
    const gesture = this.undone.pop();
    if (gesture) this.done.push(gesture);
    return gesture;
  }
}

/** The corrections after a gesture. What is gone already, in another window or in the sidecar, does not matter. Pure. */
export function carriedOut(corrections: readonly Correction[], { gone, come }: Gesture): readonly Correction[] {
  const byId = new Map(corrections.map((one) => [one.id, one]));
  const kept = new Set(come.map(({ id }) => id));
  for (const { id } of gone) if (!kept.has(id)) byId.delete(id);
  for (const one of come) byId.set(one.id, one);
  return [...byId.values()];
}
