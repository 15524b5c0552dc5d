import type { Locator, Page } from 'playwright-core';

/** VS Code's palette, quick picks and input boxes: one widget. */
export class QuickInput {
  constructor(private readonly page: Page) {}

  get widget(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  private get input(): Locator {
    return this.widget.locator('.quick-input-box input');
  }

  /** Types into the box, in place of what is there. */
  async fill(text: string): Promise<void> {
    await this.input.waitFor();
    await this.input.fill(text);
  }

  /** The entries on the screen. */
  rows(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** What the entries on the screen say to a screen reader: label, description, detail. */
  async labels(): Promise<string[]> {
    return this.rows().evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Takes the first entry whose label begins with a text. @param timeout in milliseconds; without one, the page's. */
  async pick(label: string, timeout?: number): Promise<void> {
    const entry = this.widget.locator(`.quick-input-list .monaco-list-row[aria-label^="${label}"]`).first();
    await entry.click(timeout === undefined ? {} : { timeout });
  }

  /** Answers the question of an input box. @param question words of its title or its prompt: several boxes may follow one another */
  async answer(question: string, text: string): Promise<void> {
    await this.widget.filter({ hasText: question }).waitFor();
    await this.fill(text);
    await this.accept();
  }

  /** Takes the path that a dialog for a file proposes. @param end of that path */
  async acceptFile(end: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.quick-input-widget .quick-input-box input')?.value.endsWith(wanted),
      end,
    );
    await this.accept();
  }

  /** What the box says about what was typed into it. */
  get message(): Locator {
    return this.widget.locator('.quick-input-message');
  }

  async accept(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.widget.waitFor({ state: 'hidden' });
  }
}
