import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadEngine, type Annotations, type Engine } from '../../src/engine';
import { runHere, TERMINAL } from './run-here';

const ARTICLE = 'LISBON, March 3 (Wire) — “The bridge is safe,” Mayor Ana Duarte said on Monday.\n';

type Labelled = Annotations & { readonly file?: string };

const rowsOf = (stdout: string): Labelled[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

describe('annotate', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    await writeFile(at('one.txt'), ARTICLE);
    await writeFile(at('2024-05-06-two.article'), ARTICLE);
    await writeFile(at('marked.txt'), `\uFEFF${ARTICLE}`);
    await writeFile(at('wide.txt'), Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'));
    await writeFile(at('latin.txt'), Buffer.from('Der Präsident sagte nichts.', 'latin1'));
    await writeFile(at('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await writeFile(
      at('rows.jsonl'),
      `{"id":"a","text":"x","publicationDate":"2024-04-09"}\n\nno json\n{"id":7,"text":"He left on Monday."}\n{"id":"c"}\n`,
    );
  });
  after(() => rm(folder, { recursive: true }));

  it('gives one object for one article, with id, file and the given date', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', at('one.txt'), '--date', '2024-03-04']);
    const found = JSON.parse(stdout) as Labelled;
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual([found.id, found.file], ['one', at('one.txt')]);
    assert.deepEqual([found.publicationDate, found.publicationDateOrigin, found.complete], ['2024-03-04', 'given', true]);
    for (const layer of ['people', 'mentions', 'roles', 'quotes', 'dates', 'organizations', 'places', 'claims', 'furniture'] as const) {
      assert.ok(Array.isArray(found[layer]), layer);
    }
  });

  it('gives an array for several, and lines on request', async () => {
    const files = [at('one.txt'), at('2024-05-06-two.article')];
    const { stdout } = await runHere(['annotate', ...files]);
    const ids = (found: Labelled[]): unknown[] => found.map(({ id }) => id);
    assert.deepEqual(ids(JSON.parse(stdout) as Labelled[]), ['one', '2024-05-06-two']);
    assert.deepEqual(ids(rowsOf((await runHere(['annotate', '-f', 'jsonl', ...files])).stdout)), ['one', '2024-05-06-two']);
  });

  it('reads lines of JSON into lines of JSON, in order, ids as they were, and goes on after a bad line', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', at('rows.jsonl'), '--date', '2020-01-01']);
    const rows = rowsOf(stdout);
    assert.equal(code, 1);
    assert.deepEqual(
      rows.map(({ id, publicationDate, file }) => [id, publicationDate, file]),
      [
        ['a', '2024-04-09', undefined],
        [7, '2020-01-01', undefined],
      ],
    );
    assert.equal(stderr, `on-the-record: ${at('rows.jsonl')}:3: no JSON\non-the-record: ${at('rows.jsonl')}:5: no "text"\n`);
  });

  it('names each unreadable file and annotates the rest', async () => {
    const names = ['missing.txt', 'one.txt', 'latin.txt', 'picture.txt'].map(at);
    const { code, stdout, stderr } = await runHere(['annotate', ...names, folder]);
    assert.equal(code, 1);
    assert.equal((JSON.parse(stdout) as Labelled[]).length, 1);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `on-the-record: ${at('missing.txt')}: no such file or folder`,
      `on-the-record: ${at('latin.txt')}: not UTF-8 text`,
      `on-the-record: ${at('picture.txt')}: a binary file`,
      `on-the-record: ${folder}: a folder, not a file`,
    ]);
  });

  it('loses no other article to one that the engine stumbles over', async () => {
    const real = await loadEngine();
    const stumbling: Engine = {
      ...real,
      analyse: (text, options) => {
        if (text === 'bad') throw new RangeError('too bad');
        return real.analyse(text, options);
      },
    };
    const rows = '{"id":"a","text":"good"}\n{"id":"b","text":"bad"}\n{"id":"c","text":"good"}\n';
    const { code, stdout, stderr } = await runHere(['annotate'], rows, () => Promise.resolve(stumbling));
    assert.deepEqual([code, stderr], [1, 'on-the-record: standard input:2: too bad\n']);
    assert.deepEqual(
      rowsOf(stdout).map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('gives an empty array where nothing could be read', async () => {
    assert.deepEqual(JSON.parse((await runHere(['annotate', at('missing.txt'), at('latin.txt')])).stdout), []);
  });

  it('counts a byte order mark, so that offsets fit the text as given', async () => {
    const plain = JSON.parse((await runHere(['annotate', at('one.txt')])).stdout) as Labelled;
    for (const file of ['marked.txt', 'wide.txt']) {
      const marked = JSON.parse((await runHere(['annotate', at(file)])).stdout) as Labelled;
      assert.deepEqual(
        marked.quotes.map(({ start, end }) => [start, end]),
        plain.quotes.map(({ start, end }) => [start + 1, end + 1]),
      );
    }
  });

  it('takes an article or lines of JSON from standard input', async () => {
    const article = JSON.parse((await runHere(['annotate', '-'], ARTICLE)).stdout) as Labelled;
    assert.deepEqual([article.id, article.file], [undefined, undefined]);
    const { code, stdout } = await runHere(['annotate'], '{"id":"a","text":"x"}\n{"id":"b","text":"y"}');
    assert.equal(code, 0);
    assert.deepEqual(
      rowsOf(stdout).map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('takes empty input for an article without words', async () => {
    const { code, stdout } = await runHere(['annotate', '-']);
    assert.deepEqual([code, (JSON.parse(stdout) as Labelled).claims], [0, []]);
  });

  it('writes claims as comma-separated values, one header for all articles', async () => {
    const { stdout } = await runHere(['annotate', '--format', 'csv', at('one.txt'), at('2024-05-06-two.article')]);
    const lines = stdout.split('\r\n');
    assert.match(lines[0]!, /^article,publicationDate,claim,/);
    assert.equal(lines.filter((line) => line === lines[0]).length, 1);
  });

  it('writes into a file', async () => {
    const { code, stdout } = await runHere(['annotate', at('one.txt'), '--output', at('out.json')]);
    assert.deepEqual([code, stdout], [0, '']);
    assert.equal((JSON.parse(await readFile(at('out.json'), 'utf8')) as Labelled).id, 'one');
  });

  it('never overwrites an article, and says where the output cannot be written', async () => {
    const overwriting = await runHere(['annotate', at('one.txt'), '--output', path.join(folder, '.', 'one.txt')]);
    assert.equal(overwriting.code, 2);
    assert.equal(await readFile(at('one.txt'), 'utf8'), ARTICLE);
    const nowhere = await runHere(['annotate', at('one.txt'), '--output', at('none/out.json')]);
    assert.deepEqual([nowhere.code, nowhere.stderr], [1, `on-the-record: ${at('none/out.json')}: no such file or folder\n`]);
  });

  it('explains itself where nothing is named and nothing piped', async () => {
    const { code, stderr } = await runHere(['annotate'], TERMINAL);
    assert.equal(code, 2);
    assert.match(stderr, /no files named and nothing piped in/);
  });
});

describe('the command', () => {
  it('prints help and version on standard output', async () => {
    const help = await runHere(['--help']);
    assert.equal(help.code, 0);
    for (const option of ['--format json|jsonl|csv', '--date', '--output', '--version', 'Exit codes', 'Examples']) {
      assert.ok(help.stdout.includes(option), option);
    }
    assert.ok(help.stdout.split('\n').every((line) => line.length <= 100));
    assert.deepEqual(await runHere(['--version']), { code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('prints the problem and the help on standard error for a wrong command line', async () => {
    const { code, stdout, stderr } = await runHere(['annotate', '--format', 'xml', 'a.txt']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^on-the-record: unknown format 'xml'.*\n\non-the-record: who said what/);
  });
});
