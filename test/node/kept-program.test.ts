import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { KeptCode } from '../../src/node/kept-code';
import { KeptProgram } from '../../src/node/kept-program';

interface Greeter {
  greet(name: string): string;
}

const SOURCE = 'exports.greet = (name) => { const greeting = "Good day"; return `${greeting}, ${name}`; };';

describe('a program with what V8 has made of it', () => {
  let folder: string;
  let kept: string;
  let file: string;

  const program = (version = '1.0.0', place = kept): KeptProgram<Greeter> => new KeptProgram(file, new KeptCode(place, version));

  /** A start: whether it used what was kept, and whether it kept anything itself. */
  async function start(version?: string, place?: string): Promise<{ used: boolean | undefined; wrote: boolean }> {
    const one = program(version, place);
    assert.equal((await one.load()).greet('Ann'), 'Good day, Ann');
    return { used: one.fromKept, wrote: await one.keep() };
  }

  const keptFile = async (): Promise<string> => {
    const [name] = await readdir(kept);
    return path.join(kept, name!);
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-kept-'));
    kept = path.join(folder, 'storage', 'extension');
    file = path.join(folder, 'program.js');
    await writeFile(file, SOURCE);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is read the second time from what the first has kept, and not written again', async () => {
    assert.deepEqual(await start(), { used: false, wrote: true });
    assert.deepEqual(await start(), { used: true, wrote: false });
    assert.equal((await readdir(kept)).length, 1);
  });

  it('keeps nothing before it has been loaded', async () => {
    assert.equal(await program().keep(), false);
    assert.equal(program().fromKept, undefined);
  });

  it('is read anew when it has changed, even by a letter', async () => {
    await start();
    await writeFile(file, SOURCE.replace('(name)', '(word)').replace('${name}', '${word}'));
    assert.deepEqual(await start(), { used: false, wrote: true });
    assert.deepEqual(await start(), { used: true, wrote: false });
  });

  it('is read anew by another version, whose file takes the place of the first', async () => {
    await start('1.0.0');
    assert.deepEqual(await start('1.1.0'), { used: false, wrote: true });
    assert.equal((await readdir(kept)).length, 1);
    assert.deepEqual(await start('1.1.0'), { used: true, wrote: false });
  });

  it('is read anew where any byte of what was kept has been damaged', async () => {
    await start();
    const name = await keptFile();
    const sound = await readFile(name);
    for (const at of [0, 31, 32, 63, 64, 64 + 40, sound.length >> 1, sound.length - 1]) {
      const damaged = Buffer.from(sound);
      damaged[at]! ^= 0x10;
      await writeFile(name, damaged);
      assert.deepEqual(await start(), { used: false, wrote: true }, `byte ${at}`);
    }
    assert.deepEqual(await start(), { used: true, wrote: false });
  });

  it('is read anew where what was kept has been cut off or is empty', async () => {
    await start();
    const name = await keptFile();
    const sound = await readFile(name);
    for (const length of [0, 10, 64, 65, sound.length - 1]) {
      await writeFile(name, sound.subarray(0, length));
      assert.deepEqual(await start(), { used: false, wrote: true }, `${length} bytes`);
    }
  });

  it('is read anew where V8 refuses what was kept', async () => {
    const code = new KeptCode(kept, '1.0.0');
    assert.equal(await code.write(await readFile(file), Buffer.from('what another V8 has written')), true);
    assert.deepEqual(await start(), { used: false, wrote: true });
    assert.deepEqual(await start(), { used: true, wrote: false });
  });

  it('runs all the same where nothing can be kept', async () => {
    const blocked = path.join(folder, 'file');
    await writeFile(blocked, '');
    assert.deepEqual(await start('1.0.0', path.join(blocked, 'storage')), { used: false, wrote: false });
    await mkdir(path.join(kept), { recursive: true });
    await chmod(kept, 0o500);
    // Root may write everywhere.
    const isRoot = process.getuid?.() === 0;
    if (!isRoot && process.platform !== 'win32') assert.deepEqual(await start(), { used: false, wrote: false });
    await chmod(kept, 0o700);
  });

  it('leaves nothing half-written behind, where somebody else stands in its place', async () => {
    await start();
    const name = await keptFile();
    await rm(name);
    await mkdir(path.join(name, 'taken'), { recursive: true });
    assert.deepEqual(await start(), { used: false, wrote: false });
    assert.deepEqual(await readdir(kept), [path.basename(name)]);
  });

  it('takes away what earlier versions and interrupted writes have left, and nothing else', async () => {
    await start();
    const name = await keptFile();
    await rm(name);
    for (const other of [`0.9.0-old.code`, `${path.basename(name)}.5f0c`, 'notes.txt']) await writeFile(path.join(kept, other), '');
    await start();
    assert.deepEqual((await readdir(kept)).sort(), [path.basename(name), 'notes.txt'].sort());
  });

  it('is kept by several windows at once', async () => {
    const windows = Array.from({ length: 5 }, () => program());
    await Promise.all(windows.map((one) => one.load()));
    await Promise.all(windows.map((one) => one.keep()));
    assert.equal((await readdir(kept)).length, 1);
    assert.deepEqual(await start(), { used: true, wrote: false });
  });

  it('is not mistaken for an older one that is newer on the disk', async () => {
    await start();
    await utimes(file, new Date(0), new Date(0));
    assert.deepEqual(await start(), { used: true, wrote: false });
  });

  it('fails where the program does', async () => {
    await writeFile(file, 'throw new Error("broken");');
    await assert.rejects(program().load(), /broken/);
    await rm(file);
    await assert.rejects(program().load(), { code: 'ENOENT' });
  });
});
