// tsx scripts/gold.ts: makes NAME.txt and NAME.gold.json in test/gold of NAME.xml.txt (the tagged article) and NAME.json (people, claims).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildGold, type Notes } from './gold/build';
import { ROOT } from './hosts/paths';

const FOLDER = path.join(ROOT, 'test/gold');
const TAGGED = '.xml.txt';

for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith(TAGGED)).sort()) {
  const name = path.join(FOLDER, file.slice(0, -TAGGED.length));
  const notes = JSON.parse(await readFile(`${name}.json`, 'utf8')) as Notes;
  try {
    const { text, gold } = buildGold(await readFile(name + TAGGED, 'utf8'), notes);
    await writeFile(`${name}.txt`, text);
    const options = await resolveConfig(`${name}.gold.json`);
    await writeFile(`${name}.gold.json`, await format(JSON.stringify(gold), { ...options, filepath: `${name}.gold.json` }));
  } catch (error) {
    process.exitCode = 1;
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
