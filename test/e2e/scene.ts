import type { Workbench } from './workbench';

/** A state of the interface worth a picture. Each one goes on where the one before has ended. */
export interface Scene {
  readonly name: string;
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** Pictures that need settings or a language of their own, each set in a window of its own. */
export interface SceneSet {
  /** To be asked for alone. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly language?: string;
  readonly scenes: readonly Scene[];
}

/** The article of most pictures. */
export const AGENCY = 'geneva-reservoirs.article';
/** Enough to read a claim in the tree, in pixels. */
export const SIDEBAR_WIDTH = 420;

/** Opens an article and waits for its highlights and claims. */
export async function open(workbench: Workbench, file: string): Promise<void> {
  await workbench.openFile(file);
  await workbench.waitForHighlights();
  await workbench.status(/\d+ claims/).waitFor();
}
