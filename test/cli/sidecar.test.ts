import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotations } from '../../src/engine';
import { EMPTY_SIDECAR, parseSidecar, writeSidecar } from '../../src/engine/corrections/sidecar';
import { targetMaker } from '../../src/engine/corrections/targets';
import type { Correction, CorrectionBody, Target } from '../../src/engine/corrections/types';
import { runHere } from './run-here';

const ARTICLE = [
  'LISBON, March 3 (Wire) — “The bridge is safe,” Mayor Ana Duarte said on Monday.',
  'Engineer Rui Pinto said the cables were new. He showed a report from Brightwater Labs.',
].join('\n\n');

describe('the command line and sidecars', () => {
  let folder = '';
  let made = 0;
  const at = (...names: string[]): string => path.join(folder, ...names);
  const maker = targetMaker(ARTICLE);
  const words = (some: string): Target[] => [maker.at({ start: ARTICLE.indexOf(some), end: ARTICLE.indexOf(some) + some.length })];
  const said = (body: CorrectionBody, targets: readonly Target[], creator = 'Ann Lee'): Correction => ({
    id: `urn:uuid:${String(++made)}`,
    targets,
    body,
    creator,
    created: `2026-11-22T09:${String(made).padStart(2, '0')}:00Z`,
  });
  const claimAt = (content: string, cue: string): Target[] => [
    maker.at({ start: ARTICLE.indexOf(cue), end: ARTICLE.indexOf(cue) + cue.length }, 'cue'),
    maker.at({ start: ARTICLE.indexOf(content), end: ARTICLE.indexOf(content) + content.length }, 'content'),
  ];
  const keep = async (corrections: readonly Correction[], article = 'news/talks.article', text = ARTICLE): Promise<string> => {
    await mkdir(path.dirname(at(article)), { recursive: true });
    await writeFile(at(article), text);
    const file = at('.on-the-record', `${article}.json`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, writeSidecar({ ...EMPTY_SIDECAR, corrections }, `../../${article}`));
    return file;
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
    made = 0;
  });
  afterEach(() => rm(folder, { recursive: true }));

  describe('annotate', () => {
    it('applies the corrections of a sidecar, unless told not to', async () => {
      await keep([said({ type: 'name', name: 'Ana M. Duarte' }, words('Ana Duarte'))]);
      const names = async (...options: string[]): Promise<string[]> =>
        (JSON.parse((await runHere(['annotate', at('news/talks.article'), ...options])).stdout) as Annotations).people.map(
          ({ name }) => name,
        );
      assert.ok((await names()).includes('Ana M. Duarte'));
      assert.ok((await names('--no-corrections')).includes('Ana Duarte'));
    });

    it('has reviews in the table of claims', async () => {
      await keep([said({ type: 'review', status: 'disputed', note: 'The inspectors say no' }, claimAt('“The bridge is safe,”', 'said'))]);
      const { stdout } = await runHere(['annotate', at('news/talks.article'), '-f', 'csv']);
      assert.match(stdout, /,disputed,Ann Lee,2026-11-22,The inspectors say no,,\r\n/);
    });

    it('names what is wrong with a sidecar and annotates without it', async () => {
      const file = await keep([]);
      await writeFile(file, '{\n"type": oops\n}');
      const { code, stdout, stderr } = await runHere(['annotate', at('news/talks.article')]);
      assert.equal(code, 1);
      assert.ok(stdout.includes('Ana Duarte'));
      assert.match(stderr, /talks\.article\.json:2: no JSON/);
      assert.equal(await readFile(file, 'utf8'), '{\n"type": oops\n}');
    });

    it('warns of corrections whose words are not there for sure', async () => {
      await keep([said({ type: 'name', name: 'X' }, words('Ana Duarte'))], 'a.article', 'Something else altogether happened.');
      const { code, stderr } = await runHere(['annotate', at('a.article')]);
      assert.equal(code, 0);
      assert.match(stderr, /a\.article: warning: a correction is not found for sure/);
    });
  });

  describe('export', () => {
    it('writes one article onto standard output, corrected', async () => {
      await keep([said({ type: 'name', name: 'Ana M. Duarte' }, words('Ana Duarte'))]);
      const { code, stdout, stderr } = await runHere(['export', at('news/talks.article'), '--format', 'report']);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /### Ana M\. Duarte \(1 claim\)/);
    });

    it('writes several into a folder, brat with the texts, and never over an article or each other', async () => {
      await keep([]);
      await keep([], 'other/talks.article');
      await keep([], 'other/more.txt');
      const files = ['news/talks.article', 'other/talks.article', 'other/more.txt'].map((name) => at(name));
      const { code, stderr } = await runHere(['export', ...files, '-f', 'brat', '-o', `${at('out')}/`]);
      assert.deepEqual((await readdir(at('out'))).sort(), ['more.ann', 'more.txt', 'talks.ann', 'talks.txt']);
      assert.equal(code, 1);
      assert.match(stderr, /talks\.ann would be written over/);
      assert.equal((await runHere(['export', files[2]!, '-f', 'brat', '-o', at('other')])).code, 0);
      assert.equal(await readFile(at('other/more.txt'), 'utf8'), ARTICLE);
    });

    it('writes tables of several articles with one head, and nothing else without a folder', async () => {
      await keep([]);
      const two = [at('news/talks.article'), at('news/talks.article')];
      const { stdout } = await runHere(['export', ...two, '-f', 'people-csv']);
      assert.equal(stdout.split('\r\n').filter((line) => line.startsWith('article,')).length, 1);
      const { code, stderr } = await runHere(['export', ...two, '-f', 'w3c']);
      assert.equal(code, 2);
      assert.match(stderr, /several articles are written into a folder: --output FOLDER\//);
    });

    it('asks for what a ClaimReview needs, and writes it', async () => {
      await keep([said({ type: 'review', status: 'disputed' }, claimAt('“The bridge is safe,”', 'said'))]);
      const args = ['export', at('news/talks.article'), '-f', 'claim-review'];
      const { code, stderr } = await runHere(args);
      assert.equal(code, 1);
      assert.match(stderr, /needs --publisher: .*; a ClaimReview needs --url: .*; a ClaimReview needs --rating disputed=WORDS/);
      const found = await runHere([...args, '--publisher', 'The Desk', '--url', 'https://desk.example/1', '--rating', 'disputed=False']);
      assert.deepEqual([found.code, found.stderr], [0, '']);
      assert.match(found.stdout, /"claimReviewed": "“The bridge is safe,”"/);
    });
  });

  describe('import', () => {
    it('marks what the engine has not found, and writes the sidecar below the repository', async () => {
      await mkdir(at('.git'));
      await mkdir(at('news'));
      await writeFile(at('news/talks.article'), `\ufeff${ARTICLE}`);
      const start = ARTICLE.indexOf('The bridge');
      await writeFile(at('coded.ann'), `T1\tPlace ${String(start)} ${String(start + 10)}\tThe bridge\nbad line\n`);
      const { code, stdout, stderr } = await runHere(['import', at('coded.ann'), at('news/talks.article'), '--author', 'Kim']);
      assert.deepEqual([code, stderr], [1, `on-the-record: ${at('coded.ann')}:2: not a line of brat standoff annotations\n`]);
      const file = at('.on-the-record/news/talks.article.json');
      assert.equal(stdout, `${file}: 1 correction made, 0 taken over, 0 there already\n`);
      const parsed = parseSidecar(await readFile(file, 'utf8'));
      assert.ok(parsed.kind === 'sidecar');
      const [mark] = parsed.sidecar.corrections;
      assert.deepEqual([mark?.body, mark?.creator, mark?.targets[0]?.anchor.start], [{ type: 'mark', layer: 'place' }, 'Kim', start]);
      assert.match(await readFile(file, 'utf8'), /"source": "\.\.\/\.\.\/news\/talks\.article"/);
      assert.deepEqual(await readdir(path.dirname(file)), ['talks.article.json']);

      const again = await runHere(['import', at('coded.ann'), at('news/talks.article')]);
      assert.equal(again.stdout, `${file}: 0 corrections made, 0 taken over, 1 there already\n`);
    });

    it('takes over what another sidecar holds, and gives the same export', async () => {
      const corrections = [
        said({ type: 'name', name: 'Ana M. Duarte' }, words('Ana Duarte')),
        said({ type: 'review', status: 'verified', evidence: ['https://example.org'] }, claimAt('“The bridge is safe,”', 'said')),
      ];
      await keep(corrections);
      const first = await runHere(['export', at('news/talks.article'), '-f', 'w3c']);
      await writeFile(at('export.jsonld'), first.stdout);
      await rm(at('.on-the-record/news'), { recursive: true });
      const { code, stdout } = await runHere(['import', at('export.jsonld'), at('news/talks.article')]);
      assert.equal(code, 0);
      assert.match(stdout, /0 corrections made, 2 taken over, \d+ there already/);
      assert.equal((await runHere(['export', at('news/talks.article'), '-f', 'w3c'])).stdout, first.stdout);
    });

    it('leaves a sidecar that it cannot read as it is', async () => {
      const file = await keep([]);
      await writeFile(file, '{ "otr:version": 9 }');
      await writeFile(at('a.ann'), 'T1\tPlace 0 6\tLISBON\n');
      const { code, stderr } = await runHere(['import', at('a.ann'), at('news/talks.article')]);
      assert.equal(code, 1);
      assert.match(stderr, /version 9 of the format is newer than this program; nothing is imported/);
      assert.equal(await readFile(file, 'utf8'), '{ "otr:version": 9 }');
    });

    it('asks for the format where the name does not tell, and names files that are not there', async () => {
      await keep([]);
      assert.equal((await runHere(['import', at('a.xml'), at('news/talks.article')])).code, 2);
      const { code, stderr } = await runHere(['import', at('a.ann'), at('news/talks.article')]);
      assert.deepEqual([code, stderr], [1, `on-the-record: ${at('a.ann')}: no such file or folder\n`]);
    });
  });

  describe('check', () => {
    it('is quiet where nothing is amiss, and where there are no sidecars', async () => {
      assert.deepEqual(await runHere(['check', folder]), { code: 0, stdout: '', stderr: '' });
      await keep([said({ type: 'review', status: 'verified' }, claimAt('“The bridge is safe,”', 'said'))]);
      assert.deepEqual(await runHere(['check', folder, at('news/talks.article'), at('gone.txt')]), { code: 0, stdout: '', stderr: '' });
    });

    it('names disputed claims and who disagrees', async () => {
      const claim = claimAt('“The bridge is safe,”', 'said');
      const file = await keep([
        said({ type: 'review', status: 'disputed', note: 'The inspectors say no' }, claim),
        said({ type: 'review', status: 'disputed' }, claimAt('the cables were new', 'said the').slice(1)),
      ]);
      const { code, stdout } = await runHere(['check', at('news/talks.article')]);
      assert.equal(code, 1);
      assert.deepEqual(stdout.trimEnd().split('\n'), [
        `${at('news/talks.article')}:1: disputed by Ann Lee: “The bridge is safe,” (The inspectors say no)`,
        `${at('news/talks.article')}:3: disputed by Ann Lee: “the cables were new”`,
      ]);
      assert.equal((await runHere(['check', file])).stdout, stdout);
      await keep([said({ type: 'review', status: 'disputed' }, claim), said({ type: 'review', status: 'verified' }, claim, 'Tom')]);
      assert.match((await runHere(['check', folder])).stdout, /:1: disputed by Ann Lee, but verified by Tom: /);
    });

    it('names lost and doubtful words with their lines, and sidecars that cannot be read', async () => {
      const file = await keep(
        [said({ type: 'confirm', layer: 'organization' }, words('Brightwater Labs'))],
        'a.article',
        'Another article.',
      );
      await keep(
        [said({ type: 'reject', layer: 'date' }, words('Monday'))],
        'b.article',
        'On Monday or Monday, not Monday.\nOr on Monday.',
      );
      const broken = await keep([], 'c.article');
      await writeFile(broken, '\n\n<<<<<<< ours\n');
      const gone = await keep([said({ type: 'confirm', layer: 'date' }, words('Monday'))], 'd.article');
      await rm(at('d.article'));
      const { code, stdout } = await runHere(['check', folder]);
      assert.equal(code, 1);
      const lines = stdout.trimEnd().split('\n');
      assert.equal(lines.length, 4);
      assert.match(lines[0]!, /a\.article\.json:\d+: confirm: its words are not in the article any more: “Brightwater Labs”$/);
      const [, line = ''] = /json:(\d+):/.exec(lines[0]!) ?? [];
      assert.match((await readFile(file, 'utf8')).split('\n')[Number(line) - 1]!, /"id": "urn:uuid:1"/);
      assert.match(lines[1]!, /b\.article:\d: reject: not sure that its words stand here: “Monday”$/);
      assert.match(lines[2]!, /c\.article\.json:3: git has left a conflict here$/);
      assert.match(lines[3]!, /d\.article\.json:1: its article .*d\.article: no such file or folder$/);
      assert.ok(existsSync(gone));
    });

    it('takes the registry of people for none', async () => {
      await mkdir(at('.on-the-record'));
      await writeFile(at('.on-the-record/people.json'), '{ "version": 1 }');
      assert.deepEqual(await runHere(['check', folder, at('.on-the-record/people.json')]), { code: 0, stdout: '', stderr: '' });
    });
  });
});
