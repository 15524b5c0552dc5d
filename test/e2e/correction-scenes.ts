import { AGENCY, open, openInGerman, SIDEBAR_WIDTH, type Scene } from './scene';
import type { Workbench } from './workbench';

const DISPUTED = 'ferry.article';

/** An article whose sidecar somebody has merged and not finished. */
export const CORRECTION_FILES = {
  [DISPUTED]: 'Transport Minister Peter Brandt said on Tuesday that the ferries would run again.\n',
  [`.on-the-record/${DISPUTED}.json`]: [
    '{',
    '  "@context": ["http://www.w3.org/ns/anno.jsonld", { "otr": "urn:on-the-record:" }],',
    '  "first": {',
    '    "id": "#page",',
    '    "items": [',
    '<<<<<<< HEAD',
    '      { "id": "urn:uuid:6f1c8c7e-3a55-4be1-9f0e-0a6c3f0d1b21", "type": "Annotation" }',
    '=======',
    '    ],',
    '>>>>>>> desk',
    '    "type": "AnnotationPage"',
    '  }',
    '}',
    '',
  ].join('\n'),
};

/** What can be done with corrections, in one article: each scene needs those before it. */
export const CORRECTIONS: readonly Scene[] = [
  {
    name: 'lightbulb',
    async show(workbench) {
      await open(workbench, AGENCY);
      await workbench.openContainer('On the Record');
      await workbench.widenSidebar(SIDEBAR_WIDTH);
      await workbench.quickFixes('Amstutz');
    },
  },
  {
    name: 'correct-list',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.click('stopped');
      await workbench.command('On the Record: Correct…');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'correct-menu',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.contextMenu('Bellandi', 'On the Record: Correct');
    },
  },
  {
    name: 'speakers',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Escape');
      await workbench.click('small document');
      await workbench.command('On the Record: Change Speaker or Source');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'statuses',
    async show(workbench) {
      await workbench.quickInput.pick('Hyun-woo Park');
      await workbench.quickInput.answer('Your Name', 'Ann Lee');
      await workbench.rows('Claims', /Hyun-woo Park: called.*corrected/).waitFor();
      await review(workbench, 'stopped', 'Verified', 'The recording has it.', 'https://radio.example/march-18');
      await workbench.click('small document');
      await workbench.command('On the Record: Mark Claim as Needing a Check');
      await review(workbench, 'counting', 'Disputed', 'The operator’s log says otherwise.', '');
      await workbench.click('weather');
    },
  },
  {
    name: 'reviewed-claim',
    async show(workbench) {
      await workbench.hover('told');
    },
  },
  {
    name: 'by-status',
    async show(workbench) {
      await workbench.command('On the Record: Group Claims By');
      await workbench.quickInput.pick('Status');
      await workbench.rows('Claims', /^Verified/).waitFor();
    },
  },
  {
    name: 'review',
    async show(workbench) {
      await workbench.click('weather');
      await workbench.command('On the Record: Review Claim');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'review-mode',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.command('On the Record: Start Review');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
  {
    name: 'discussion',
    async show(workbench) {
      await workbench.quickInput.cancel();
      await workbench.click('weather');
      await workbench.command('On the Record: Discuss Claim');
      await workbench.comment('Did the press office confirm the wording?');
    },
  },
  {
    name: 'to-check',
    async show(workbench) {
      await workbench.page.locator('.review-widget .head .codicon-pass').click();
      await workbench.command('View: Hide Panel');
      await workbench.select('stopped arguing about the weather');
      await workbench.page.keyboard.type('ceased quarrelling over the weather');
      await workbench.rows('Corrections to Check').first().waitFor();
    },
  },
  {
    name: 'compared',
    async show(workbench) {
      await workbench.rows('Corrections to Check', /^Verified/).click();
      await workbench.command('On the Record: Compare Before and Now');
      await workbench.page.locator('.monaco-diff-editor').first().waitFor();
      // The views go on speaking of the article beside it.
      await workbench.rows('Corrections to Check').first().waitFor();
    },
  },
  {
    name: 'unreadable-sidecar',
    async show(workbench) {
      await workbench.command('View: Close All Editors');
      await workbench.openFile(DISPUTED);
      await workbench.waitForHighlights();
      await workbench.notification(DISPUTED).first().waitFor();
      await workbench.page.locator('.notification-list-item .monaco-button', { hasText: 'Open File' }).first().click();
      await workbench.page.locator(`.tab.active[data-resource-name="${DISPUTED}.json"]`).waitFor();
      await workbench.command('View: Focus Problems');
      await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    },
  },
];

export const CORRECTED_GERMAN: readonly Scene[] = [
  {
    name: 'german-lightbulb',
    async show(workbench) {
      await openInGerman(workbench);
      await workbench.quickFixes('Amstutz');
    },
  },
  {
    name: 'german-review-mode',
    async show(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.chord('Control+K', 'Shift+Alt+R');
      await workbench.quickInput.rows().first().waitFor();
    },
  },
];

/** Says with note and links what has been found of the claim at a text. */
async function review(workbench: Workbench, text: string, status: string, note: string, links: string): Promise<void> {
  await workbench.click(text);
  await workbench.command('On the Record: Review Claim');
  await workbench.quickInput.pick(status);
  await workbench.quickInput.answer('Note', note);
  await workbench.quickInput.answer('Evidence', links);
}
