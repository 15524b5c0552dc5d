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

/** Opens an article and waits for its highlights and claims. @param claims what the status bar calls these in the window's language. */
export async function open(workbench: Workbench, file: string, claims = 'claims'): Promise<void> {
  await workbench.openFile(file);
  await workbench.waitForHighlights();
  await workbench.status(new RegExp(String.raw`\d+ ${claims}`)).waitFor();
}

/** Opens the article of most pictures, in German, beside views that are wide enough. */
export async function openInGerman(workbench: Workbench): Promise<void> {
  await open(workbench, AGENCY, 'Aussagen');
  await workbench.openContainer('On the Record');
  await workbench.widenSidebar(SIDEBAR_WIDTH);
}
