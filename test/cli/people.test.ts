import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotations } from '../../src/engine';
import { runHere } from './run-here';

const ARTICLE = 'Anna Vogel opened the bridge on Monday. Vogel thanked the engineers.\n';

describe('annotate --people', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    await writeFile(at('a.txt'), ARTICLE);
    await writeFile(
      at('mayors.json'),
      '{ "version": 1, "people": [\n{ "name": "Anna Vogel", "offices": [{ "role": "Mayor", "country": "Norway" }], "alias": 1 },\n{ "name": 7 },\n] }',
    );
    await writeFile(at('private.json'), '\uFEFF{ "version": 1, "people": [{ "name": "Anna Vogel", "official": false }] } // ours');
  });
  after(() => rm(folder, { recursive: true }));

  const official = (stdout: string): unknown =>
    (JSON.parse(stdout) as Annotations).people.map((person) => [person.official, person.country]);

  it('reads what is right in a registry, and names the rest with its line', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', at('a.txt'), '--people', at('mayors.json')]);
    assert.deepEqual(official(stdout), [[true, 'Norway']]);
    assert.equal(code, 1);
    assert.deepEqual(stderr.trim().split('\n'), [
      `on-the-record: ${at('mayors.json')}:2:80: warning: "alias" means nothing here and is ignored; known are name, aliases, surname, offices, official, country, body, gender, note, sameAs`,
      `on-the-record: ${at('mayors.json')}:3:11: must be a text in quotation marks`,
    ]);
  });

  it('lets the later registry stand above the earlier', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', at('a.txt'), '-p', at('mayors.json'), '-p', at('private.json')]);
    assert.deepEqual(official(stdout), [[false, undefined]]);
    assert.equal(code, 1);
    assert.ok(stderr.includes('mayors.json'));
    const alone = await runHere(['annotate', at('a.txt'), '-p', at('private.json')]);
    assert.deepEqual([alone.code, alone.stderr, official(alone.stdout)], [0, '', [[false, undefined]]]);
  });

  it('annotates without a registry that is not there', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', at('a.txt'), '-p', at('none.json')]);
    assert.equal(code, 1);
    assert.equal(stderr, `on-the-record: ${at('none.json')}: no such file or folder\n`);
    assert.deepEqual(official(stdout), [[false, undefined]]);
  });
});
