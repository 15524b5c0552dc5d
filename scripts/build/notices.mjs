import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** esbuild names its inputs relative to it. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that scripts/data takes word lists from: their data are in the bundles, though none of their files is. */
const DATA_PACKAGES = ['@faker-js/faker', 'compromise', 'world-countries'];

/** Data of other sources in word lists: src/engine/lang/en/world-cities.ts. */
const DATA = [
  'GeoNames (CC BY 4.0)\n\nNames of cities and their countries are from GeoNames, https://www.geonames.org, under the licence Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/; a selection was made.',
];

/**
 * The licences of all packages whose code or data the bundles contain, as these licences ask for.
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles that are shipped.
 */
export async function thirdPartyNotices(metafiles) {
  const folders = new Set(DATA_PACKAGES.map((name) => `node_modules/${name}`));
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found?.[1]) folders.add(found[1]);
  }
  const notices = [...DATA];
  for (const name of [...folders].sort()) {
    const folder = path.join(root, name);
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
    if (!file) throw new Error(`${folder} is bundled, but has no licence file`);
    const text = (await readFile(path.join(folder, file), 'utf8')).trim();
    notices.push(`${manifest.name} ${manifest.version}${manifest.license ? ` (${manifest.license})` : ''}\n\n${text}`);
  }
  return `On the Record contains software and data of the following packages and sources.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
