import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Page } from 'playwright-core';
import { chromium, NO_CHROMIUM } from './chromium';

export interface Browser {
  readonly page: Page;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test has changed on its way counts as one of the public network, which may not show webviews of this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

/** VS Code's webviews live on another host than its page, and need their service worker and storage there. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/**
 * Starts the installed Chromium without a window, on a profile of its own. (Not an incognito one, as Playwright's usual contexts are: it
 * would block the storage that webviews need.)
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const profile = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-browser-'));
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    await mkdir(path.join(profile, 'Default'));
    await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
    const context = await playwright.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: FLAGS,
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page,
      async close() {
        await context.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
