import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { needsInstall } from '../../scripts/install.mjs';

describe('whether the dependencies have to be installed', () => {
  let folder: string;

  const json = (file: string, content: object): Promise<void> => writeFile(path.join(folder, file), JSON.stringify(content));
  const installed = async (packages: object): Promise<void> => {
    await mkdir(path.join(folder, 'node_modules'));
    await json('node_modules/.package-lock.json', { packages });
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-the-record-install-'));
    await json('package.json', { devDependencies: { left: '1.0.0' } });
    await json('package-lock.json', {
      packages: {
        '': { devDependencies: { left: '1.0.0' } },
        'node_modules/left': { version: '1.0.0' },
        'node_modules/left-for-another-system': { version: '1.0.0', optional: true },
      },
    });
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is so on a fresh clone', () => {
    assert.deepEqual(needsInstall(folder), { reason: 'node_modules is missing', command: 'ci' });
  });

  it('is not where all is there but the optional packages', async () => {
    await installed({ 'node_modules/left': { version: '1.0.0' } });
    assert.equal(needsInstall(folder), undefined);
  });

  it('is so after another version came into package-lock.json', async () => {
    await installed({ 'node_modules/left': { version: '0.9.0' } });
    assert.deepEqual(needsInstall(folder), { reason: 'node_modules/left is not at 1.0.0', command: 'ci' });
  });

  it('is so where package.json was edited by hand: npm then completes package-lock.json', async () => {
    await installed({ 'node_modules/left': { version: '1.0.0' } });
    await json('package.json', { devDependencies: { left: '1.0.0', right: '2.0.0' } });
    assert.deepEqual(needsInstall(folder), { reason: 'package.json asks for right 2.0.0', command: 'install' });
  });
});
