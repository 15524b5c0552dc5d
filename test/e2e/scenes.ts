import type { Locator } from 'playwright-core';
import { CORRECTED_GERMAN, CORRECTION_FILES, CORRECTIONS } from './correction-scenes';
import { AGENCY, open, openInGerman, SIDEBAR_WIDTH, type Scene, type SceneSet } from './scene';
import type { Workbench } from './workbench';

/** As narrow as people have it who want to see the text. */
const NARROW_SIDEBAR = 220;

const RELAYED = 'strait-talks.news';
const UNDATED = 'mayor-interview.md';
const COPIED = 'copied-page.txt';
const DRAFT = 'draft.article';

/** What the folder holds besides the sample articles: something with problems. */
export const FILES = {
  [DRAFT]: [
    'Foreign Minister Sergey Halden left the talks on Tuesday.',
    '“We will not sign this paper, Sergei Halden said in the corridor.',
    'A diplomat who asked not to be named said the paper was “a draft of a draft.”',
    '',
  ].join('\n\n'),
  ...CORRECTION_FILES,
};

const USUAL: readonly Scene[] = [
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
      // The cursor stands at the first name: the view follows it.
      await workbench.rows('Entities', 'had threatened').first().waitFor();
      await workbench.rows('Claims', 'Dravik').first().click();
      await workbench.waitForCursor('selected');
    },
  },
  {
    name: 'claims-by-speaker',
    async show(workbench) {
      await group(workbench, 'Speaker');
      await workbench
        .rows('Claims', /\d+ claims/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'narrow-sidebar',
    async show(workbench) {
      await group(workbench, 'Text Order');
      await workbench.rows('Claims', 'via Veltpress').first().waitFor();
      await workbench.widenSidebar(NARROW_SIDEBAR);
    },
  },
  {
    name: 'go-to-claim',
    async show(workbench) {
      await workbench.widenSidebar(SIDEBAR_WIDTH);
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
    name: 'go-to-symbol',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await open(workbench, AGENCY);
      await workbench.click('We have stopped');
      await workbench.page.keyboard.press('Control+Shift+O');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'outline',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.command('Explorer: Focus on Outline View');
      await workbench.rows('Outline', 'Switzerland').first().waitFor();
    },
  },
  {
    name: 'relay-hierarchy',
    async show(workbench) {
      await open(workbench, RELAYED);
      await workbench.click('Anton Dravik');
      await workbench.command('Calls: Show Call Hierarchy');
      await workbench.page.locator('.sidebar .monaco-list-row', { hasText: 'Veltpress' }).first().waitFor();
    },
  },
  {
    name: 'context-menu',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.contextMenu('threatened', 'On the Record');
    },
  },
  {
    name: 'folding',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Escape');
      await open(workbench, COPIED);
      await workbench.command('Fold All Block Comments');
      await workbench.editor.locator('.codicon-folding-collapsed').first().waitFor();
    },
  },
  {
    name: 'problems',
    async show(workbench) {
      await open(workbench, DRAFT);
      await workbench.command('View: Focus Problems');
      await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
      await workbench.quickFixes('We will not');
    },
  },
  {
    name: 'walkthrough',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('View: Hide Panel');
      await workbench.command('Welcome: Open Walkthrough');
      await workbench.quickInput.fill('On the Record');
      await workbench.quickInput.rows().first().click();
      await workbench.page.locator('.getting-started-step.expanded').first().waitFor();
      await workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body > *').first().waitFor();
    },
  },
  {
    name: 'timeline',
    async show(workbench) {
      await workbench.command('View: Close All Editors');
      await open(workbench, AGENCY);
      await workbench.command('On the Record: Show Timeline and Sources');
      await picture(workbench, 'timeline').locator('svg').waitFor();
    },
  },
  {
    name: 'sources',
    async show(workbench) {
      await open(workbench, RELAYED);
      await picture(workbench, 'sources').locator('svg', { hasText: 'Veltpress' }).waitFor();
      await picture(workbench, 'sources').evaluate((section) => section.scrollIntoView());
    },
  },
  {
    name: 'statistics',
    async show(workbench) {
      await picture(workbench, 'statistics').evaluate((section) => section.scrollIntoView());
    },
  },
];

const HINTED: readonly Scene[] = [
  {
    name: 'inlay-hints',
    async show(workbench) {
      await open(workbench, AGENCY);
      await workbench.editor.locator('.view-line', { hasText: '2025-03' }).first().waitFor();
    },
  },
];

const GERMAN: readonly Scene[] = [
  {
    name: 'german',
    async show(workbench) {
      await openInGerman(workbench);
      await workbench.hover('Amstutz');
    },
  },
  {
    name: 'german-commands',
    async show(workbench) {
      await workbench.page.keyboard.press('F1');
      await workbench.quickInput.fill('>On the Record');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'german-problems',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.openFile(DRAFT);
      await workbench.waitForHighlights();
      await workbench.command('View: Focus Problems');
      await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
      await workbench.quickFixes('We will not');
    },
  },
  {
    name: 'german-timeline',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('View: Hide Panel');
      await workbench.openFile(AGENCY);
      await workbench.command('On the Record: Zeitleiste');
      await picture(workbench, 'timeline').locator('svg').waitFor();
    },
  },
];

export const SCENE_SETS: readonly SceneSet[] = [
  { name: 'usual', scenes: USUAL },
  {
    name: 'hinted',
    scenes: HINTED,
    settings: Object.fromEntries(['speakers', 'names', 'dates'].map((kind) => [`onTheRecord.inlayHints.${kind}`, true])),
  },
  { name: 'german', scenes: GERMAN, language: 'de' },
  { name: 'corrections', scenes: CORRECTIONS },
  { name: 'german-corrections', scenes: CORRECTED_GERMAN, language: 'de' },
];

/** A picture of the panel Timeline and Sources. */
function picture(workbench: Workbench, id: string): Locator {
  return workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator(`section[data-picture="${id}"]`);
}

async function group(workbench: Workbench, grouping: string): Promise<void> {
  await workbench.command('On the Record: Group Claims By');
  await workbench.quickInput.pick(grouping);
}

/** @param word one word: more of them may be wrapped. */
async function pointAt(workbench: Workbench, word: string): Promise<void> {
  await workbench.hover(word);
}
