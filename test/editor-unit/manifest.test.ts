import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LAYERS } from '../../src/editor/decorations/layers';
import { SAMPLES } from '../../src/editor/sample-names';
import manifest from '../../package.json' with { type: 'json' };
import { declaredParts } from './declared';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { contributes } = manifest;
const words = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;

describe('the manifest', () => {
  it('words each %key% once, and no other', () => {
    const used = new Set(
      [...readFileSync(path.join(root, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? ''),
    );
    assert.deepEqual([...used].sort(), Object.keys(words).sort());
  });

  it('contributes the colours of the layers, and no others', () => {
    const wanted = LAYERS.flatMap((layer) => [
      ...('colour' in layer ? [layer.colour] : []),
      ...('background' in layer ? [layer.background] : []),
    ]);
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), wanted.map((id) => `onTheRecord.${id}`).sort());
  });

  it('offers each layer as a setting with the default that the layer has', () => {
    const setting = declaredParts('onTheRecord.highlights');
    const defaults = Object.fromEntries(LAYERS.map(({ id, shown }) => [id, shown]));
    assert.deepEqual(setting.default, defaults);
    assert.deepEqual(Object.fromEntries(Object.entries(setting.properties).map(([id, { default: shown }]) => [id, shown])), defaults);
  });

  it('names only commands that it declares', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap((entry) =>
      'command' in entry ? entry.command : [],
    );
    assert.deepEqual(
      named.filter((command) => !declared.has(command)),
      [],
    );
  });

  it('puts each command into the palette where it applies, or keeps it out', () => {
    const hidden = new Set(contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
    const always = contributes.commands.filter((entry) => !('enablement' in entry) && !hidden.has(entry.command));
    assert.deepEqual(
      always.map(({ command }) => command),
      ['onTheRecord.openSample', 'onTheRecord.showLog'],
    );
  });

  it('shows each menu entry only where it applies: in its own views and comments, or in articles', () => {
    const everywhere = Object.entries(contributes.menus)
      .filter(([menu]) => menu !== 'commandPalette' && !menu.startsWith('onTheRecord.'))
      .flatMap(([menu, entries]) => (entries as readonly { readonly when?: string }[]).map(({ when = '' }) => ({ menu, when })))
      .filter(
        ({ when }) => !/\b(view|commentController)\b.*onTheRecord|onTheRecord\.(state|can|has|at)|resourceExtname == \.article/.test(when),
      );
    assert.deepEqual(everywhere, []);
  });

  it('asks only for what the extension sets: context keys, and what the rows of its views are', () => {
    const sources = readdirSync(path.join(root, 'src', 'editor'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(root, 'src', 'editor', file), 'utf8'))
      .join('\n');
    const set = new Set(
      [...sources.matchAll(/setContext\('(\w+)'|createCommentController\('onTheRecord\.(\w+)'/g)].map(([, key, id]) => key ?? id),
    );
    const views = new Set(Object.values(contributes.views).flatMap((some) => some.map(({ id }) => id)));
    const clauses = [...JSON.stringify(contributes).matchAll(/"(?:when|enablement)":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
    const asked = new Set(clauses.flatMap((clause) => [...clause.matchAll(/onTheRecord\.(\w+)/g)].map((match) => match[1] ?? '')));
    assert.deepEqual(
      [...asked].filter((key) => !set.has(key) && !views.has(`onTheRecord.${key}`)),
      [],
    );
  });

  it('names only files that there are', () => {
    const files = [
      ...contributes.languages.flatMap(({ configuration, icon }) =>
        [configuration, icon?.light, icon?.dark].filter((file) => file !== undefined),
      ),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });

  it('gives no two commands one key', () => {
    for (const system of ['key', 'mac'] as const) {
      // One command may have its key twice: in the editor, and in a view where it is for the rows that are selected.
      const keys = [
        ...new Map(contributes.keybindings.map((binding) => [`${binding.command} ${binding[system]}`, binding[system]])).values(),
      ];
      assert.equal(new Set(keys).size, keys.length);
    }
  });
});

describe('the list of samples', () => {
  it('is what samples/ holds', () => {
    assert.deepEqual([...SAMPLES].sort(), readdirSync(path.join(root, 'samples')).sort());
  });
});
