import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The licences of all packages that the bundles contain, as their licences ask for.
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles that are shipped.
 */
export async function thirdPartyNotices(metafiles) {
  const folders = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found?.[1]) folders.add(found[1]);
  }
  const notices = [];
  for (const folder of [...folders].sort()) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
    if (!file || !existsSync(path.join(folder, file))) throw new Error(`${folder} is bundled, but has no licence file`);
    const text = (await readFile(path.join(folder, file), 'utf8')).trim();
    notices.push(`${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}`);
  }
  return `On the Record contains the following software.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
