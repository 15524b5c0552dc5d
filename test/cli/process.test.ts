import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Annotations } from '../../src/engine';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const SOURCE = ['--import', import.meta.resolve('tsx'), pathOf('../../src/cli/main.ts')];
const BUNDLE = pathOf('../../dist/cli/on-the-record.js');
const SAMPLE = pathOf('../../samples/geneva-reservoirs.article');

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function runProcess(args: readonly string[], stdin?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

// Each starts Node, and most load the language model.
describe('the command as a process', function () {
  this.timeout(30_000);

  it('annotates a file and exits with 0', async () => {
    const { code, stdout, stderr } = await runProcess([...SOURCE, 'annotate', SAMPLE]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal((JSON.parse(stdout) as Annotations).id, 'geneva-reservoirs');
  });

  it('annotates lines from a pipe, shows no progress there, and exits with 1 where a line is bad', async () => {
    const { code, stdout, stderr } = await runProcess([...SOURCE, 'annotate'], '{"id":"a","text":"x"}\nbad\n');
    assert.deepEqual([code, stdout.split('\n').length, stderr], [1, 2, 'on-the-record: standard input:2: no JSON\n']);
  });

  it('exits with 2 for a wrong command line', async () => {
    assert.equal((await runProcess([...SOURCE, 'annotate', '--fromat', 'csv'])).code, 2);
  });

  it('prints the version of the package', async () => {
    assert.match((await runProcess([...SOURCE, '--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends quietly where its reader goes away', async () => {
    const child = spawn(process.execPath, [...SOURCE, 'annotate', '-f', 'jsonl', ...Array.from({ length: 50 }, () => SAMPLE)]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('works from the bundle as from its source', async function () {
    // Only a built tree has one; `npm test` builds first.
    if (!existsSync(BUNDLE)) this.skip();
    const [bundle, source] = [await runProcess([BUNDLE, 'annotate', SAMPLE]), await runProcess([...SOURCE, 'annotate', SAMPLE])];
    assert.deepEqual([bundle.code, bundle.stderr], [0, '']);
    assert.equal(bundle.stdout, source.stdout, 'the bundle differs from its source: is it older? npm run build');
  });
});
