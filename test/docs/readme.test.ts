import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { productEngine } from '../../scripts/lib/product-engine';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly configuration: Configuration | readonly Configuration[];
    readonly colors: readonly { readonly id: string }[];
  };
}

interface Configuration {
  readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
}

const manifest = json('package.json') as Manifest;
const words = json('package.nls.json') as Readonly<Record<string, string>>;
const readme = read('README.md');

/** The cells of the tables below a heading, without their heads. Pipes inside a cell are written `\|`. */
function table(heading: string): string[][] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  assert.ok(section, `README has no section ${heading}`);
  return section
    .split('\n')
    .filter((line, i, lines) => line.startsWith('|') && !isRule(line) && !isRule(lines[i + 1] ?? ''))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** What stands between the head of a table and its rows. */
const isRule = (line: string): boolean => /^\|[-| ]+\|$/.test(line);
/** Commands that belong together share a row, as do their keys. */
const each = (cell: string): string[] => cell.split(' · ');
const inWords = (title: string): string => words[title.replaceAll('%', '')] ?? title;
const bare = (cell: string): string => cell.replaceAll('`', '');
/** "ctrl+k shift+alt+o" as the README writes it. */
const keys = (binding: string): string =>
  binding.replaceAll(/(^|[ +])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

describe('README', () => {
  it('lists every command with its keys, and no other', () => {
    const bindings = new Map(manifest.contributes.keybindings.map(({ command, key }) => [command, keys(key)]));
    const listed = table('Commands').flatMap(([titles = '', all = '']) => each(titles).map((title, i) => [title, each(all)[i] ?? '']));
    const contributed = manifest.contributes.commands.map(({ command, title }) => [inWords(title), bindings.get(command) ?? '']);
    assert.deepEqual(listed.sort(), contributed.sort());
  });

  it('lists every setting with its default, and no other', () => {
    const sections = [manifest.contributes.configuration].flat() as readonly Configuration[];
    const settings = sections.flatMap(({ properties }) => Object.entries(properties));
    assert.deepEqual(
      table('Settings').map(([name = '', value = '']) => [bare(name), JSON.parse(bare(value)) as unknown]),
      settings.map(([name, { default: value }]) => [name, value]),
    );
  });

  it('lists every colour, and no other', () => {
    const listed = table('Highlights and themes').flatMap(([, , cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id));
    assert.deepEqual(
      listed,
      manifest.contributes.colors.map(({ id }) => id),
    );
  });

  it('lists every field of the output, and no other', async () => {
    const engine = await productEngine();
    const samples = readdirSync(new URL('samples/', ROOT)).map((file) => read(`samples/${file}`));
    const outputs = samples.map((text) => engine.analyse(text, { id: 'a', publicationDate: '2024-04-09' }));
    const rows = new Map(table('Output format').map(([name = '', holds = '']) => [bare(name), holds]));
    assert.deepEqual(new Set(rows.keys()), new Set(['file', ...outputs.flatMap((found) => Object.keys(found))]));
    for (const [field, value] of outputs.flatMap((found) => Object.entries(found) as [string, unknown][])) {
      const records = Array.isArray(value) ? (value as unknown[]).filter((item) => !Array.isArray(item)) : [];
      const listed = new Set(/\{([^}]*)\}/.exec(rows.get(field) ?? '')?.[1]?.split(/[?,\s]+/));
      const missing = records.flatMap((record) => Object.keys(record as object)).filter((key) => !listed.has(key));
      assert.deepEqual([...new Set(missing)], [], field);
    }
  });
});

describe('documents', () => {
  for (const file of [
    'README.md',
    'CONTRIBUTING.md',
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    ...['1-open', '2-highlights', '3-sidebar', '4-date', '5-correct'].map((step) => `media/walkthrough/${step}.md`),
  ]) {
    it(`${file} names scripts and files that there are`, () => {
      const text = read(file);
      const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        scripts.filter((name) => !(name in manifest.scripts)),
        [],
      );
      const links = [...text.matchAll(/\]\(([^)#:]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, target, source]) => target ?? source ?? '');
      assert.deepEqual(
        links.filter((target) => !existsSync(new URL(target, new URL(file, ROOT)))),
        [],
      );
    });
  }
});
