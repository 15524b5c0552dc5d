import assert from 'node:assert/strict';
import path from 'node:path';
import { CACHE } from '../../scripts/hosts/paths';
import { openWorkbench, type Session } from './harness';
import { FILES } from './scenes';
import { until } from './until';
import type { Workbench } from './workbench';

/** With front matter, a dateline, officials of two countries, direct and indirect claims. */
const ARTICLE = 'geneva-reservoirs.article';
/** Nothing in it says when it was published. */
const UNDATED = 'mayor-interview.md';

/** With a quotation mark that never closes. */
const DRAFT = 'draft.article';
/** Another text, to put claims into. */
const NOTES = 'notes.txt';

/** One path through the interface, each step going on where the one before has ended. */
describe("the user's path", function () {
  // After a step that failed, the next ones would fail for want of it.
  this.bail(true);

  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await openWorkbench({ files: { ...FILES, [NOTES]: 'Notes\n' } });
    ({ workbench } = session);
  });

  after(() => session.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(path.join(CACHE, 'failed-walk.png'));
  });

  it('opens a sample article and sees highlights', async () => {
    await workbench.openFile(ARTICLE);
    await workbench.waitForHighlights();
    for (const text of ['Lukas Amstutz', 'Chiara Bellandi', 'We have stopped arguing', 'Tuesday']) {
      await until(() => workbench.isHighlighted(text), `“${text}” is highlighted`);
    }
    assert.equal(await workbench.isHighlighted('The quarrel began'), false);
  });

  it('reads in the status bar whose article it is and from when', async () => {
    await workbench.status(/\d+ officials · \d+ claims/).waitFor();
    await workbench.status('2025-03-18').waitFor();
  });

  it('reads the Entities tree', async () => {
    await workbench.openContainer('On the Record');
    await workbench.rows('Entities', 'Lukas Amstutz').first().waitFor();
    await workbench.rows('Entities', 'Chiara Bellandi').first().waitFor();
  });

  it('clicks a claim: its words are selected', async () => {
    const claim = workbench.rows('Claims', 'We have stopped arguing').first();
    await claim.waitFor();
    await claim.click();
    await workbench.waitForCursor(/Ln 13, .*selected/);
  });

  it('hovers over an official', async () => {
    const hover = await workbench.hover('Lukas Amstutz');
    assert.match(hover, /Lukas Amstutz/);
    assert.match(hover, /Energy Minister/);
  });

  it('hovers over a date', async () => {
    // Tuesday the 18th, read against the date of publication.
    assert.match(await workbench.hover('Tuesday'), /18 March 2025|March 18, 2025|2025-03-18/);
  });

  it('goes to the next official by a command', async () => {
    await workbench.click('The quarrel began');
    await workbench.waitForCursor(/Ln 15, /);
    await workbench.command('On the Record: Go to Next Official');
    await workbench.waitForCursor(/Ln 15, .*\(7 selected\)/);
  });

  it('finds a claim by a command', async () => {
    await workbench.command('On the Record: Go to Claim');
    await workbench.quickInput.fill('no agreement will fill');
    await until(async () => (await workbench.quickInput.labels()).length === 1, 'one claim is offered');
    await workbench.quickInput.accept();
    await workbench.waitForCursor(/Ln 21, .*selected/);
  });

  it('clicks a date of the timeline: its words are selected, and the picture shows where the cursor is', async () => {
    await workbench.command('On the Record: Show Timeline and Sources');
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const mark = page.locator('svg [data-id="moment-2025-02-04-2025-02-04"]');
    await mark.click();
    await page.locator('svg [data-id="moment-2025-02-04-2025-02-04"][aria-current]').waitFor();
    await mark.press('ArrowDown');
    await page.locator('svg .told:focus').press('Enter');
    // The article stays the active one while its pictures have the focus.
    await workbench.rows('Entities', 'Lukas Amstutz').first().waitFor();
    // The status bar has no line and column while no editor has the focus.
    await workbench.command('View: Focus First Editor Group');
    await workbench.waitForCursor(/Ln 15, .*\(\d{2,} selected\)/);
  });

  it('reaches the marks of a picture by the Tab key, and moves among them by the arrow keys', async () => {
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.getByRole('button', { name: 'Save as PNG: Timeline' }).focus();
    await workbench.page.keyboard.press('Tab');
    await page.locator('[data-picture="timeline"] .mark:focus').waitFor();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('ArrowDown');
    await page.locator('[data-picture="timeline"] .told:focus').waitFor();
    await workbench.page.keyboard.press('Tab');
    await page.locator('[data-picture="timeline"] summary:focus').waitFor();
  });

  it('saves pictures', async () => {
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    for (const format of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: `Save as ${format}: Sources` }).click();
      await workbench.quickInput.widget.waitFor();
      await workbench.quickInput.accept();
      await workbench.notification(`sources.${format.toLowerCase()}`).first().waitFor();
    }
    await workbench.command('View: Close Editor');
    await workbench.openFile(ARTICLE);
  });

  it('goes to a symbol: a paragraph, a person or a claim by its words', async () => {
    await workbench.page.keyboard.press('Control+Shift+O');
    await workbench.quickInput.fill('@Chiara Bellandi');
    await until(async () => (await workbench.quickInput.labels()).some((label) => label.startsWith('Chiara Bellandi')), 'she is offered');
    await workbench.quickInput.pick('Chiara Bellandi');
    await workbench.waitForCursor(/Ln 13, /);
  });

  it('goes from a surname to the full name', async () => {
    await workbench.click('Bellandi said');
    await workbench.waitForCursor(/Ln 19, /);
    await workbench.page.keyboard.press('F12');
    await workbench.waitForCursor(/Ln 13, /);
  });

  it('hides and shows the highlights by a command', async () => {
    await workbench.command('On the Record: Toggle All Highlights');
    await workbench.waitForHighlights('gone');
    await workbench.command('On the Record: Toggle All Highlights');
    await workbench.waitForHighlights();
  });

  it('mends an open quotation by a quick fix', async () => {
    await workbench.openFile(DRAFT);
    await workbench.waitForHighlights();
    const fixes = await workbench.quickFixes('We will not sign');
    // The first one has the focus.
    await fixes.and(workbench.page.locator('.focused', { hasText: 'Close the quotation here' })).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.editor.locator('.view-line', { hasText: 'paper,” Sergei' }).waitFor();
  });

  it('drags a claim into another editor, where it arrives as a citation', async () => {
    await workbench.command('View: Split Editor Right');
    await workbench.openFile(NOTES);
    const claim = workbench.rows('Claims', 'We will not sign').first();
    // Where something is dropped, there the focus goes. On a busy machine the mouse is sometimes faster than the drag: once more then, from
    // the article again, whose claims the view shows.
    const dropped = workbench.editor.locator('.view-line', { hasText: 'draft.article, line 3' });
    for (let turn = 0; turn < 3 && (await dropped.count()) === 0; turn++) {
      await workbench.command('View: Focus First Editor Group');
      await workbench.openContainer('On the Record');
      await claim.waitFor();
      await workbench.dragIntoOtherEditor(claim);
      await dropped.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await dropped.first().waitFor();
    await workbench.command('View: Join All Editor Groups');
  });

  it('sets the publication date of an article that does not tell it', async () => {
    await workbench.openFile(UNDATED);
    await workbench.status('no publication date').waitFor();
    await workbench.status('no publication date').click();
    await workbench.quickInput.fill('the day of the fair');
    await workbench.quickInput.message.filter({ hasText: 'not a date' }).waitFor();
    await workbench.quickInput.accept();
    await workbench.quickInput.fill('9 April 2025');
    await workbench.quickInput.message.filter({ hasText: 'April' }).waitFor();
    await workbench.quickInput.accept();
    await workbench.status('2025-04-09').waitFor();
    await workbench.click('She was elected');
    assert.match(await workbench.hover('Tuesday'), /15 April 2025|April 15, 2025|2025-04-15/);
  });

  it('finds the date remembered when the article is opened again', async () => {
    await workbench.command('View: Close Editor');
    await workbench.openFile(UNDATED);
    await workbench.status('2025-04-09').waitFor();
  });
});
