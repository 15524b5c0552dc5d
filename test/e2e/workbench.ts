import type { Locator, Page } from 'playwright-core';
import { QuickInput } from './quick-input';

/** For VS Code to show something, on a machine busy with other tests. In milliseconds. */
const WAIT_MS = 20_000;
/** For what answers a key at once. */
const KEY_MS = 2_000;
/** How often a command is tried. */
const COMMAND_TURNS = 2;

/**
 * VS Code in a browser page, in words of its user interface. The selectors hold for VS Code 1.91 to 1.139. Everything waits until what it
 * is about is there, and fails after `WAIT_MS`.
 */
export class Workbench {
  readonly quickInput: QuickInput;

  constructor(readonly page: Page) {
    page.setDefaultTimeout(WAIT_MS);
    this.quickInput = new QuickInput(page);
  }

  async load(url: string): Promise<void> {
    await this.page.goto(url, { timeout: 3 * WAIT_MS });
    await this.waitForFolder();
  }

  /** Loads the window anew, as the browser does. */
  async reload(): Promise<void> {
    await this.page.reload({ timeout: 3 * WAIT_MS });
    await this.waitForFolder();
  }

  private async waitForFolder(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 3 * WAIT_MS });
    await this.page.locator('.sidebar .monaco-list-row').first().waitFor();
  }

  private get explorer(): Locator {
    return this.page.locator('.explorer-folders-view');
  }

  /** The text editor that has or had the focus. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Opens a file of the folder, to stay, by a double click in the explorer. */
  async openFile(name: string): Promise<void> {
    if (!(await this.explorer.isVisible())) await this.openContainer('Explorer');
    await this.explorer.locator(`.monaco-list-row[aria-label^="${name}"]`).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Opens a container of the activity bar by its title. (A second click would close it: it is left alone if open.) */
  async openContainer(title: string): Promise<void> {
    const item = this.page.locator(`.activitybar .action-item:has(a.action-label[aria-label^="${title}"])`).first();
    await item.waitFor();
    if (!(await item.evaluate((element) => element.classList.contains('checked')))) await item.click();
    // The item's own hover would stand in the way of what comes.
    await this.moveMouseAway();
    await this.page.locator('.sidebar .composite.title h2', { hasText: new RegExp(title, 'i') }).waitFor();
  }

  private moveMouseAway(): Promise<void> {
    return this.page.mouse.move(2, 2);
  }

  /** Draws the right edge of the sidebar to where the sidebar has a width, in pixels. */
  async widenSidebar(width: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('There is no sidebar.');
    const middle = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, middle, { steps: 5 });
    await this.page.mouse.up();
  }

  /** A view of the open container, by its title. */
  view(title: string): Locator {
    return this.page.locator(`.sidebar .pane:has(.pane-header[aria-label^="${title}"])`);
  }

  /** The rows of a tree that are on the screen, or those that hold a text. */
  rows(view: string, text?: string | RegExp): Locator {
    const rows = this.view(view).locator('.monaco-list-row');
    return text === undefined ? rows : rows.filter({ hasText: text });
  }

  /** Gives a tree the keys; a click on one of its rows gives them to the text. */
  async focusTree(view: string): Promise<void> {
    await this.view(view).locator('.monaco-list').focus();
  }

  /** Opens a row of a tree, if it is closed. */
  async expand(row: Locator): Promise<void> {
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** How many pieces of decorations, of whatever extension, are on the screen: a decoration has one for each line and style. */
  async highlights(): Promise<number> {
    return this.decorations.count();
  }

  /** Waits until there are decorations, or until there are none. */
  async waitForHighlights(state: 'shown' | 'gone' = 'shown'): Promise<void> {
    await this.decorations.first().waitFor({ state: state === 'shown' ? 'attached' : 'detached' });
  }

  /** Classes of decorations have generated names, `ced-<type>-<number>`. */
  private get decorations(): Locator {
    return this.editor.locator('[class*="ced-"]');
  }

  /** Whether a decoration lies on a text of the editor, at its middle. */
  async isHighlighted(text: string): Promise<boolean> {
    const { x, y } = await this.placeOf(text);
    return this.decorations.evaluateAll(
      (pieces, at) =>
        pieces.some((piece) => {
          const { left, right, top, bottom } = piece.getBoundingClientRect();
          return left <= at.x && at.x <= right && top <= at.y && at.y <= bottom;
        }),
      { x, y },
    );
  }

  /** Where a text stands in the editor, in the page's pixels: its middle or one of its edges; the first place on the screen. */
  async placeOf(text: string, part: 'start' | 'middle' | 'end' = 'middle'): Promise<{ x: number; y: number }> {
    await this.editor.locator('.view-line', { hasText: text }).first().waitFor();
    const place = await this.editor.evaluate(
      (editor, { text: wanted, part }) => {
        for (const line of editor.querySelectorAll('.view-line')) {
          // VS Code shows spaces as no-break spaces.
          const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
          if (at < 0) continue;
          const offset = at + { start: 0, middle: Math.floor(wanted.length / 2), end: wanted.length - 1 }[part];
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          let passed = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (offset < passed + length) {
              const range = document.createRange();
              range.setStart(node, offset - passed);
              range.setEnd(node, offset - passed + 1);
              const { x, y, width, height } = range.getBoundingClientRect();
              return { x: x + { start: 0, middle: width / 2, end: width }[part], y: y + height / 2 };
            }
            passed += length;
          }
        }
        return undefined;
      },
      { text, part },
    );
    if (!place) throw new Error(`“${text}” is not on the screen.`);
    return place;
  }

  /** Puts the cursor into a text of the editor. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Selects a text of the editor by two clicks. */
  async select(text: string): Promise<void> {
    const start = await this.placeOf(text, 'start');
    const end = await this.placeOf(text, 'end');
    await this.page.mouse.click(start.x, start.y);
    await this.page.keyboard.down('Shift');
    await this.page.mouse.click(end.x, end.y);
    await this.page.keyboard.up('Shift');
    await this.waitForCursor(`(${text.length} selected)`);
  }

  /** Points at a text of the editor and reads the hovers that come. */
  async hover(text: string): Promise<string> {
    const { x, y } = await this.placeOf(text);
    // A hover of before would be taken for the answer.
    await this.moveMouseAway();
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
    await this.page.mouse.move(x, y);
    await this.page.mouse.move(x + 1, y);
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { has: this.page.locator('.hover-contents') }).first();
    await hover.waitFor();
    return hover.innerText();
  }

  /** Opens the menu of a text of the editor, and in it the submenu of a title. */
  async contextMenu(text: string, submenu: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
    await this.page.mouse.click(x, y, { button: 'right' });
    await this.page.locator('.monaco-menu .action-label', { hasText: submenu }).first().hover();
    await this.page.locator('.monaco-submenu .action-label').first().waitFor();
  }

  /** Presses keys one after the other, as for commands that begin with Ctrl+K. */
  async chord(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens the quick fixes at a text of the editor. */
  async quickFixes(text: string): Promise<Locator> {
    await this.click(text);
    // With Ctrl, what is under the mouse would become a link.
    await this.moveMouseAway();
    await this.page.keyboard.press('Control+.');
    const list = this.page.locator('.action-widget .monaco-list-row');
    await list.first().waitFor();
    return list;
  }

  /** Writes a remark into the discussion that is open, and waits until it stands there. */
  async comment(text: string): Promise<void> {
    const thread = this.page.locator('.review-widget').first();
    await thread.locator('.comment-form .monaco-editor').first().click();
    await this.page.keyboard.type(text);
    await thread.locator('.form-actions .monaco-button').first().click();
    await this.page.locator('.review-comment .comment-body', { hasText: text }).waitFor();
  }

  /** Draws a row of a tree into the text editor that stands beside the active one, in steps, as a hand does. */
  async dragIntoOtherEditor(row: Locator): Promise<void> {
    const from = await row.boundingBox();
    const to = await this.otherEditor.locator('.view-lines').boundingBox();
    if (!from || !to) throw new Error('There is nothing to drag, or nowhere.');
    await this.page.mouse.move(from.x + 60, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 90, from.y + from.height, { steps: 4 });
    await this.page.mouse.move(to.x + 200, to.y + 150, { steps: 8 });
    await this.page.mouse.move(to.x + 120, to.y + 40, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The text editor that stands beside the active one. */
  get otherEditor(): Locator {
    return this.page.locator('.editor-group-container:not(.active) .editor-instance .monaco-editor').first();
  }

  /** Opens the palette. A key pressed while VS Code still starts is lost, so it is pressed again until the palette is there. */
  private async openPalette(): Promise<void> {
    const { widget } = this.quickInput;
    for (let waited = 0; waited < WAIT_MS; waited += KEY_MS) {
      await this.page.keyboard.press('F1');
      if (await appears(widget, KEY_MS)) return;
    }
    throw new Error('The command palette does not open.');
  }

  /** Runs a command of the palette by its full name, category included. A palette that VS Code closes while it starts is opened again. */
  async command(name: string): Promise<void> {
    for (let turns = COMMAND_TURNS; ; turns--) {
      try {
        await this.openPalette();
        await this.quickInput.fill(`>${name}`);
        await this.quickInput.pick(name, WAIT_MS / COMMAND_TURNS);
        // What comes in the palette's place would show the hover of what is under the mouse.
        await this.moveMouseAway();
        return;
      } catch (error) {
        if (turns <= 1) throw error;
      }
    }
  }

  /** Whether the palette offers a command at this moment. */
  async offersCommand(name: string): Promise<boolean> {
    await this.openPalette();
    await this.quickInput.fill(`>${name}`);
    // The list is there when anything is: a command, or the line that there is none.
    await this.quickInput.rows().first().waitFor();
    const offered = (await this.quickInput.labels()).some((label) => label.startsWith(name));
    await this.quickInput.cancel();
    return offered;
  }

  /** The messages that are on the screen as notifications. */
  notification(text: string | RegExp): Locator {
    return this.page.locator(
      '.notifications-toasts .notification-list-item-message, .notifications-center .notification-list-item-message',
      {
        hasText: text,
      },
    );
  }

  /** An entry of the status bar that shows a text. */
  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** Where the cursor is, as the status bar says it: `Ln 4, Col 7 (12 selected)`. */
  async cursor(): Promise<string> {
    return (await this.page.locator('[id="status.editor.selection"]').innerText()).trim();
  }

  /** Waits until the status bar's line and column say so. */
  async waitForCursor(text: string | RegExp): Promise<void> {
    await this.page.locator('[id="status.editor.selection"]', { hasText: text }).waitFor();
  }

  /** Saves a picture of the page, or of a part of it, without what fades in and out. */
  async screenshot(file: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
  }
}

/** Whether something comes into sight in a time. */
async function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}
