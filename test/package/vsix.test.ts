import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { serveWithPackage } from '../../scripts/hosts/code-server';
import { ROOT } from '../../scripts/hosts/paths';
import manifest from '../../package.json';
import { openWorkbench, type Session } from '../e2e/harness';

const VSIX = path.join(ROOT, 'on-the-record.vsix');

/** What somebody downloads: wink-nlp's model and the claim reader's weights are most of it. */
const LIMIT_BYTES = 5_000_000;

describe('the package', () => {
  before('is made by npm run package', async () => {
    await rm(VSIX, { force: true });
    const made = spawnSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(made.status, 0, made.stdout + made.stderr);
  });

  it(`is smaller than ${LIMIT_BYTES / 1e6} MB`, async () => {
    const { size } = await stat(VSIX);
    assert.ok(size < LIMIT_BYTES, `it has ${size} bytes`);
  });

  describe('holds', () => {
    let files: readonly string[];

    before('listed as vsce does', async () => {
      files = (await listFiles({ cwd: ROOT, packageManager: PackageManager.None })).map((file) => file.replaceAll('\\', '/'));
    });

    it('what is shipped, and nothing else', () => {
      const shipped =
        /^(?:package(?:\.nls(?:\.\w+)?)?\.json|\w+\.md|LICENSE|language-configuration\.json|(?:dist|l10n|media|samples|schemas|syntaxes)\/.*)$/;
      assert.deepEqual(
        files.filter((file) => !shipped.test(file)),
        [],
      );
      assert.deepEqual(files.filter((file) => file.startsWith('dist/')).sort(), [
        'dist/THIRD-PARTY-NOTICES.txt',
        'dist/cli/on-the-record.js',
        'dist/language-model.json',
        'dist/node/engine.js',
        'dist/node/extension.js',
        'dist/reader.bin',
        'dist/web/extension.js',
        'dist/webview/pictures.css',
        'dist/webview/pictures.js',
      ]);
    });

    it('every file that the manifest names', () => {
      const named = [
        ...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:dist|media|samples|schemas|syntaxes)\/[^"]+\.\w+|[\w-]+\.json)"/g),
      ];
      assert.ok(named.length > 3);
      assert.deepEqual(
        named.map(([, file]) => file!).filter((file) => !files.includes(file)),
        [],
      );
    });
  });

  describe('installed in code-server', () => {
    let session: Session | undefined;

    before(async function () {
      this.timeout(600_000);
      assert.ok(existsSync(VSIX));
      session = await openWorkbench({ serve: (folder) => serveWithPackage(VSIX, folder) });
    });

    after(() => session?.close());

    it('highlights an article that is opened', async () => {
      const { workbench } = session!;
      await workbench.openFile('geneva-reservoirs.article');
      await workbench.waitForHighlights();
      assert.ok(await workbench.isHighlighted('Tuesday'));
    });

    it('lists its entities and claims', async () => {
      const { workbench } = session!;
      await workbench.openContainer(manifest.displayName);
      for (const view of ['Entities', 'Claims']) {
        await workbench.rows(view).first().waitFor();
        assert.ok((await workbench.rows(view).count()) > 1, view);
      }
    });
  });
});
