import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serveWithCheckout } from '../../scripts/hosts/code-server';
import { codeServerIsInstalled } from '../../scripts/hosts/code-server-install';
import { CACHE } from '../../scripts/hosts/paths';
import { openWorkbench, type Session } from './harness';
import { until } from './until';
import type { Workbench } from './workbench';

const ARTICLE = 'quota.article';
const SIDECAR = `.on-the-record/${ARTICLE}.json`;
const REVIEWER = 'Ann Lee';
const NOTE = 'The gazette of 17 March has it.';

/** What is corrected below: a date, a speaker, words that the engine leaves unmarked, two claims. */
const TEXT = `---
title: A quota holds
date: 2025-03-18
---

A quota holds

BELLMAR, March 18 (Coast Wire) — Fisheries Minister Ada Korwin said on Tuesday that the herring quota would hold until June.

“The nets come in on Friday,” Korwin told reporters in Bellmar. Her deputy, Tomas Ilves, said that no boat would be fined this year.

The old ropery beside the quay kept its doors open all week.

Transport Minister Peter Brandt denied that the ferries had been late.
`;

/** The same from another hand: a paragraph before all that is corrected, one corrected place in other words, another one gone. */
const EDITED = TEXT.replace('BELLMAR, March 18', 'The fleet of the bay has halved in ten years.\n\nBELLMAR, March 18')
  .replace('old ropery beside', 'former ropery beside')
  .replace('Transport Minister Peter Brandt denied that the ferries had been late.\n', '');

interface Sidecar {
  readonly first: { readonly items: readonly object[] };
}

/** Correct, save, load again, edit outside, check, export: on a folder that stands on the disk, so with VS Code as a server has it. */
describe('the path of a correction', function () {
  // After a step that failed, the next ones would fail for want of it.
  this.bail(true);

  let session: Session | undefined;
  let workbench: Workbench;
  let folder: string;

  before(async function () {
    if (!codeServerIsInstalled() && !process.env['CI']) {
      console.log('The path of a correction is left out: code-server is not installed (npm run test:node-host does that).');
      this.skip();
    }
    this.timeout(600_000);
    session = await openWorkbench({ files: { [ARTICLE]: TEXT }, serve: serveWithCheckout });
    ({ workbench, folder } = session);
  });

  after(() => session?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot(path.join(CACHE, 'failed-corrections.png'));
  });

  const onDisk = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8').catch(() => '');
  /** The corrections that are on the disk, as JSON. */
  const saved = async (): Promise<readonly string[]> => {
    const content = await onDisk(SIDECAR);
    return content === '' ? [] : (JSON.parse(content) as Sidecar).first.items.map((item) => JSON.stringify(item));
  };
  const claim = (words: string | RegExp): ReturnType<Workbench['rows']> => workbench.rows('Claims', words).first();

  it('rejects a date by a key, signed with a name that is asked for once', async () => {
    await workbench.openFile(ARTICLE);
    await workbench.waitForHighlights();
    await workbench.openContainer('On the Record');
    await claim('herring quota').waitFor();
    await until(() => workbench.isHighlighted('June'), 'the date is highlighted');
    await workbench.click('June');
    await workbench.chord('Control+K', 'Alt+N');
    await workbench.quickInput.answer('Your Name', REVIEWER);
    await workbench.status('June').waitFor();
    await until(async () => !(await workbench.isHighlighted('June')), 'the date has lost its highlight');
  });

  it('changes who said something', async () => {
    await workbench.click('boat would');
    await workbench.command('On the Record: Change Speaker or Source');
    await workbench.quickInput.pick('Ada Korwin');
    await claim(/Ada Korwin.*no boat would be fined.*corrected/).waitFor();
  });

  it('marks words that were not seen', async () => {
    await workbench.select('old ropery');
    await workbench.command('On the Record: Mark as Organization');
    await workbench.rows('Entities', 'old ropery').first().waitFor();
  });

  it('verifies a claim with a note, and disputes another from its row', async () => {
    await workbench.click('herring quota');
    await workbench.command('On the Record: Review Claim');
    await workbench.quickInput.pick('Verified');
    await workbench.quickInput.answer('Note', NOTE);
    await workbench.quickInput.answer('Evidence', 'https://gazette.example/17');
    await claim(/herring quota.*Verified/).waitFor();
    await workbench.click('ferries had');
    await workbench.command('On the Record: Mark Claim as Disputed');
    await claim(/ferries had been late.*Disputed/).waitFor();
  });

  it('takes a rejection back by the keys of undo in the tree, and makes it again', async () => {
    await claim('nets come in').click();
    await workbench.waitForCursor('selected');
    await workbench.focusTree('Claims');
    // The view may still be on its way to the claim at the cursor before.
    await claim('nets come in').and(workbench.page.locator('.selected')).waitFor();
    await workbench.chord('Control+K', 'Alt+N');
    await claim('nets come in').waitFor({ state: 'detached' });
    await workbench.chord('Control+Z');
    await claim('nets come in').waitFor();
    await workbench.chord('Control+Shift+Z');
    await claim('nets come in').waitFor({ state: 'detached' });
    await workbench.chord('Control+Z');
    await claim('nets come in').waitFor();
  });

  it('finds everything on the disk', async () => {
    await until(async () => (await saved()).length === 5, 'five corrections are on the disk');
    const items = await saved();
    for (const words of ['June', 'Ada Korwin', 'old ropery', NOTE, 'https://gazette.example/17', 'ferries had been late']) {
      assert.ok(
        items.some((item) => item.includes(words)),
        words,
      );
    }
    assert.ok(items.every((item) => item.includes(REVIEWER)));
  });

  it('reads it back when the window is loaded again', async () => {
    await workbench.reload();
    await workbench.openFile(ARTICLE);
    await workbench.waitForHighlights();
    await workbench.openContainer('On the Record');
    await claim(/herring quota.*Verified/).waitFor();
    await claim(/Ada Korwin.*no boat would be fined.*corrected/).waitFor();
    await workbench.expand(workbench.rows('Entities', 'Organizations').first());
    await workbench.rows('Entities', 'old ropery').first().waitFor();
    assert.equal(await workbench.isHighlighted('June'), false);
  });

  it('follows the words when the article is edited outside, and asks where it is not sure', async () => {
    await writeFile(path.join(folder, ARTICLE), EDITED);
    await workbench.rows('Corrections to Check', 'Uncertain Place').waitFor();
    await workbench.rows('Corrections to Check', 'Words Not Found').waitFor();
    await claim(/herring quota.*Verified/).waitFor();
    await claim(/Ada Korwin.*no boat would be fined.*corrected/).waitFor();
    assert.equal(await workbench.isHighlighted('June'), false);
  });

  it('confirms the one and drops the other', async () => {
    await workbench.rows('Corrections to Check', /^Organization/).click();
    await workbench.command('On the Record: Confirm Here');
    await workbench.rows('Corrections to Check', 'Uncertain Place').waitFor({ state: 'detached' });
    await workbench.rows('Corrections to Check', /^Disputed/).click();
    await workbench.command('On the Record: Drop Correction');
    await workbench.view('Corrections to Check').waitFor({ state: 'hidden' });
    await workbench.rows('Entities', 'former ropery').first().waitFor();
    await until(async () => (await saved()).length === 4, 'the dropped correction has left the sidecar');
    const items = await saved();
    assert.ok(items.some((item) => item.includes('former ropery')));
    assert.ok(!items.some((item) => item.includes('ferries had been late')));
  });

  it('exports Web Annotations and a report that hold what was said', async () => {
    const annotations = await exportAs('Web Annotations', 'quota.jsonld');
    for (const words of [NOTE, 'former ropery', REVIEWER]) assert.ok(annotations.includes(words), words);
    const report = await exportAs('Markdown', 'quota.report.md');
    for (const words of [NOTE, 'Verified', 'https://gazette.example/17', 'Ada Korwin']) assert.ok(report.includes(words), words);
    assert.doesNotMatch(report, /ferries had been late/);
  });

  async function exportAs(format: string, file: string): Promise<string> {
    await workbench.command('On the Record: Export Annotations');
    await workbench.quickInput.pick(format);
    await workbench.quickInput.acceptFile(`/${file}`);
    await workbench.notification(`Annotations written to ${file}.`).waitFor();
    return onDisk(file);
  }
});
