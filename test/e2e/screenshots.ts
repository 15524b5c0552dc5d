// npm run screenshots: pictures of the user's path in all themes, into .cache/screenshots.
//   npm run screenshots -- --theme dark    in one theme only
//   npm run screenshots -- --readme    also renews that of the README, media/screenshots/overview.png
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT } from '../../scripts/hosts/paths';
import { openWorkbench, THEMES, type Theme } from './harness';
import { FILES, SCENE_SETS } from './scenes';

/** What the README shows. */
const README = { scene: 'overview', theme: 'light', folder: path.join(ROOT, 'media', 'screenshots') };

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false }, theme: { type: 'string', multiple: true } } });
for (const theme of Object.keys(THEMES) as Theme[]) {
  if (values.theme && !values.theme.includes(theme)) continue;
  const folder = path.join(CACHE, 'screenshots', theme);
  await mkdir(folder, { recursive: true });
  let count = 0;
  for (const { scenes, ...options } of SCENE_SETS) {
    const session = await openWorkbench({ theme, files: FILES, ...options });
    try {
      for (const { name, show } of scenes) {
        await show(session.workbench);
        const file = path.join(folder, `${String(++count).padStart(2, '0')}-${name}.png`);
        await session.workbench.screenshot(file);
        if (values.readme && name === README.scene && theme === README.theme) {
          await mkdir(README.folder, { recursive: true });
          await copyFile(file, path.join(README.folder, `${name}.png`));
        }
      }
    } finally {
      await session.close();
    }
  }
  console.log(`${count} pictures in ${folder}`);
}
// @vscode/test-web leaves its connections open.
process.exit();
