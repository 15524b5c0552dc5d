import type { Workbench } from './workbench';

/** A state of the interface worth a picture. Each one goes on where the one before has ended. */
interface Scene {
  readonly name: string;
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** Enough to read a claim in the tree, in pixels. */
const SIDEBAR_WIDTH = 420;

const AGENCY = 'geneva-reservoirs.article';
const RELAYED = 'strait-talks.news';
const UNDATED = 'mayor-interview.md';

export const SCENES: readonly Scene[] = [
  {
    name: 'no-article',
    async show(workbench) {
      await workbench.command('View: Close All Editors');
      await workbench.openContainer('On the Record');
      await workbench.widenSidebar(SIDEBAR_WIDTH);
    },
  },
  {
    name: 'overview',
    async show(workbench) {
      await open(workbench, AGENCY);
      await workbench.openContainer('On the Record');
      await workbench.rows('Claims', 'We have stopped arguing').first().click();
      await workbench.waitForCursor('selected');
    },
  },
  { name: 'official', show: (workbench) => pointAt(workbench, 'Amstutz') },
  { name: 'quotation', show: (workbench) => pointAt(workbench, 'counting') },
  { name: 'date', show: (workbench) => pointAt(workbench, 'Tuesday') },
  { name: 'cue', show: (workbench) => pointAt(workbench, 'said') },
  {
    name: 'relays',
    async show(workbench) {
      await open(workbench, RELAYED);
      await workbench.openContainer('On the Record');
      await workbench.rows('Claims', 'Dravik').first().click();
    },
  },
  {
    name: 'go-to-claim',
    async show(workbench) {
      await workbench.command('On the Record: Go to Claim');
      await workbench.quickInput.fill('dravik');
    },
  },
  {
    name: 'toggle-highlights',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.command('On the Record: Toggle Highlights…');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'no-publication-date',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await open(workbench, UNDATED);
      await workbench.openContainer('On the Record');
    },
  },
  {
    name: 'set-publication-date',
    async show(workbench) {
      await workbench.command('On the Record: Set Publication Date');
      await workbench.quickInput.fill('9 April 2025');
      await workbench.quickInput.message.filter({ hasText: 'April' }).waitFor();
    },
  },
  {
    name: 'walkthrough',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.command('Welcome: Open Walkthrough');
      await workbench.quickInput.fill('On the Record');
      await workbench.quickInput.rows().first().click();
      await workbench.page.locator('.getting-started-step.expanded').first().waitFor();
      await workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body > *').first().waitFor();
    },
  },
];

/** Opens an article and waits for its highlights and claims. */
async function open(workbench: Workbench, file: string): Promise<void> {
  await workbench.openFile(file);
  await workbench.waitForHighlights();
  await workbench.status(/\d+ claims/).waitFor();
}

/** @param word one word: more of them may be wrapped. */
async function pointAt(workbench: Workbench, word: string): Promise<void> {
  await workbench.hover(word);
}
