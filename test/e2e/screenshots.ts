// npm run screenshots: pictures of the user's path in all themes, into .cache/screenshots.
//   npm run screenshots -- --theme dark    in one theme only
//   npm run screenshots -- --set corrections    one set of scenes alone
//   npm run screenshots -- --readme    also renews those of the README and the walkthrough in media/
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT } from '../../scripts/hosts/paths';
import { openWorkbench, THEMES, type Theme } from './harness';
import { FILES, SCENE_SETS } from './scenes';

interface Shown {
  readonly scene: string;
  readonly theme: Theme;
  /** In media/. */
  readonly file: string;
  /** The part of the window, in pixels; all of it where there is none. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What the README and the walkthrough show. */
const SHOWN: readonly Shown[] = [
  { scene: 'overview', theme: 'light', file: 'screenshots/overview.png' },
  { scene: 'timeline', theme: 'light', file: 'screenshots/timeline.png', clip: { x: 956, y: 70, width: 484, height: 768 } },
  { scene: 'official', theme: 'dark', file: 'walkthrough/2-highlights.png', clip: { x: 470, y: 92, width: 800, height: 440 } },
  { scene: 'relays', theme: 'dark', file: 'walkthrough/3-sidebar.png', clip: { x: 48, y: 36, width: 420, height: 760 } },
  { scene: 'lightbulb', theme: 'dark', file: 'walkthrough/5-correct.png', clip: { x: 470, y: 340, width: 720, height: 500 } },
  { scene: 'by-status', theme: 'dark', file: 'walkthrough/5-check.png', clip: { x: 48, y: 472, width: 420, height: 240 } },
  { scene: 'to-check', theme: 'dark', file: 'screenshots/to-check.png', clip: { x: 48, y: 609, width: 420, height: 176 } },
  { scene: 'set-publication-date', theme: 'dark', file: 'walkthrough/4-date.png', clip: { x: 270, y: 0, width: 780, height: 260 } },
];

const { values } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    theme: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
  },
});
for (const theme of Object.keys(THEMES) as Theme[]) {
  if (values.theme && !values.theme.includes(theme)) continue;
  const folder = path.join(CACHE, 'screenshots', theme);
  await mkdir(folder, { recursive: true });
  let count = 0;
  for (const { name: set, scenes, ...options } of SCENE_SETS) {
    if (values.set && !values.set.includes(set)) continue;
    const session = await openWorkbench({ theme, files: FILES, ...options });
    try {
      for (const [at, { name, show }] of scenes.entries()) {
        await show(session.workbench);
        count++;
        const file = path.join(folder, `${set}-${String(at + 1).padStart(2, '0')}-${name}.png`);
        await session.workbench.screenshot(file);
        const shown = values.readme && SHOWN.find((one) => one.scene === name && one.theme === theme);
        if (shown) await session.workbench.screenshot(path.join(ROOT, 'media', shown.file), shown.clip);
      }
    } catch (error) {
      await session.workbench.screenshot(path.join(CACHE, 'failed-screenshots.png'));
      throw error;
    } finally {
      await session.close();
    }
  }
  console.log(`${count} pictures in ${folder}`);
}
// @vscode/test-web leaves its connections open.
process.exit();
