import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT, SAMPLES } from '../../scripts/hosts/paths';
import { productEngine } from '../../scripts/lib/product-engine';
import type { Annotations } from '../../src/engine';

const dist = (file: string): string => path.join(ROOT, 'dist', file);
const BUNDLES = ['node/engine.js', 'web/extension.js'];

/** Of a bundle without minification. The model's data alone have 3.6 MB. */
const BUNDLE_LIMIT_BYTES = 3_500_000;

describe('the bundles (of npm run build)', () => {
  for (const bundle of BUNDLES) {
    it(`${bundle} does not contain the language model's data`, async () => {
      assert.ok((await stat(dist(bundle))).size < BUNDLE_LIMIT_BYTES);
    });

    it(`${bundle} asks for parts that language-model.json has`, async () => {
      const asked = [...(await readFile(dist(bundle), 'utf8')).matchAll(/\bmodelPart\("([\w-]+)"\)/g)].map(([, name]) => name);
      const parts = Object.keys(JSON.parse(await readFile(dist('language-model.json'), 'utf8')) as object);
      assert.deepEqual(asked.sort(), parts.sort());
    });
  }

  it('hold the engine apart where the host is Node, so that activation does not read it', async () => {
    const code = await readFile(dist('node/extension.js'), 'utf8');
    assert.ok(code.includes('require("./engine.js")'));
    assert.ok(!code.includes('modelPart("'));
    assert.ok((await stat(dist('node/extension.js'))).size < (await stat(dist('node/engine.js'))).size / 2);
  });

  it('share one engine in Node', async () => {
    const code = await readFile(dist('cli/on-the-record.js'), 'utf8');
    assert.ok(code.includes('require("../node/engine.js")'));
    assert.ok(!code.includes('modelPart("'));
  });

  it('require nothing of Node in the web', async () => {
    const required = [...(await readFile(dist('web/extension.js'), 'utf8')).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(required)], ['vscode']);
  });

  it('come with the licences of the packages whose code or data are in them', async () => {
    const notices = await readFile(dist('THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model', 'world-countries']) assert.ok(notices.includes(`\n${name} `), name);
  });

  it('analyse as the sources do, where the model comes out of its package', async () => {
    const sample = (await readdir(SAMPLES)).filter((file) => file.endsWith('.article')).sort()[0]!;
    const file = path.join(SAMPLES, sample);
    const { stdout } = await promisify(execFile)(process.execPath, [dist('cli/on-the-record.js'), 'annotate', '--format', 'json', file], {
      maxBuffer: 100_000_000,
    });
    const bundled = JSON.parse(stdout) as Annotations;
    const fresh = (await productEngine()).analyse(await readFile(file, 'utf8'), { fileName: sample });
    assert.ok(fresh.quotes.length > 0);
    assert.deepEqual(bundled.quotes, JSON.parse(JSON.stringify(fresh.quotes)));
    assert.deepEqual(bundled.mentions, JSON.parse(JSON.stringify(fresh.mentions)));
    assert.deepEqual(bundled.claims, JSON.parse(JSON.stringify(fresh.claims)));
  });
});

describe('the language model', () => {
  it("is the package's data, part by part, as far as the engine uses them", async () => {
    const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('wink-eng-lite-web-model')), 'languages', 'cur', 'models');
    const parts = JSON.parse(await readFile(dist('language-model.json'), 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(parts), ['eng-core-web-model', 'eng-pos-model', 'eng-sbd-model']);
    for (const [name, part] of Object.entries(parts))
      assert.deepEqual(part, JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8')), name);
  });
});
