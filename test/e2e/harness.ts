import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser';
import { freePort } from '../../scripts/hosts/ports';
import { ROOT, SAMPLES } from '../../scripts/hosts/paths';
import { serveVSCodeWeb, type Served } from '../../scripts/hosts/vscode-web';
import { Workbench } from './workbench';

/** The four kinds of VS Code's built-in themes. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof THEMES;

/** Lines are wrapped, for what is beyond the right edge cannot be pointed at. */
const SETTINGS = { 'editor.wordWrap': 'on' };

export interface OpenOptions {
  readonly theme?: Theme;
  /** Settings of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of the interface, as `de`. Default: English. VS Code's own words stay English, for there are no language packs here. */
  readonly language?: string;
  /** Files by path that the folder holds besides the sample articles. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Serves the folder. Default: VS Code web with the extension of this checkout. */
  readonly serve?: (folder: string) => Promise<Served>;
}

export interface Session {
  readonly workbench: Workbench;
  /** The folder that is open, on the disk. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens VS Code on a copy of the sample articles, in a browser without a window. To be closed in the end, whatever happens. */
export async function openWorkbench({
  theme = 'dark',
  settings = {},
  files = {},
  language,
  serve = serveWeb,
}: OpenOptions = {}): Promise<Session> {
  const opened: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const one of opened.reverse().splice(0)) await one.close();
  };
  try {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-folder-'));
    opened.push({ close: () => rm(folder, { recursive: true, force: true }) });
    await fill(folder, { ...SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings }, files);
    const server = await serve(folder);
    opened.push({ close: () => server.stop() });
    const browser = await launchBrowser();
    opened.push(browser);
    if (language !== undefined) await speak(browser.page, language);
    const workbench = new Workbench(browser.page);
    await workbench.load(server.url);
    return { workbench, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** VS Code takes its language from its loader's configuration, and the manifest's words of a served extension from one file only. */
async function speak(page: Page, language: string): Promise<void> {
  const nls = `'vs/nls': { availableLanguages: { '*': ${JSON.stringify(language)} } },`;
  await page.route('http://localhost:*/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('recordStats: true,', `recordStats: true, ${nls}`) });
  });
  const translated = path.join(ROOT, `package.nls.${language}.json`);
  await page.context().route('**/devextensions/package.nls.json', (route) => route.fulfill({ path: translated }));
}

async function serveWeb(folder: string): Promise<Served> {
  return serveVSCodeWeb({ port: await freePort(), folder });
}

async function fill(folder: string, settings: object, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await cp(SAMPLES, folder, { recursive: true });
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
