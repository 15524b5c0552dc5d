import * as vscode from 'vscode';
import { placeBeside } from '../../src/editor/corrections/sidecar-path';
import { settleConflicts } from '../../src/editor/corrections/settle';
import { Sidecars } from '../../src/editor/corrections/sidecars';
import type { Corrections } from '../../src/editor/corrections/types';
import { makeAnchor } from '../../src/engine/anchors/anchor';
import { carriedOut } from '../../src/editor/corrections/history';
import type { Correction } from '../../src/engine/corrections/types';
import { deepEqual } from './assert';
import { FaultyFiles } from './faulty-files';
import { hiddenDocument, memento } from './support';

const TEXT = 'The harbour stays open, the minister said.';

const review = (id: string, status: 'verified' | 'disputed', created: string, creator: string): Correction => ({
  id,
  targets: [{ part: 'cue', anchor: makeAnchor(TEXT, { start: 37, end: 41 }) }],
  body: { type: 'review', status },
  creator,
  created,
});

const EARLIER = review('urn:uuid:1', 'verified', '2026-11-22T09:00:00Z', 'Ann Lee');
const LATER = review('urn:uuid:2', 'disputed', '2026-11-22T10:00:00Z', 'Ben Orr');

describe('settling conflicts', () => {
  it('shows both side by side, and drops the one that is not chosen', async () => {
    const files = new FaultyFiles('settled');
    const log = vscode.window.createOutputChannel('On the Record, tests', { log: true });
    const sidecars = new Sidecars({
      files: vscode.workspace.fs,
      placeOf: (uri) => placeBeside(uri, uri.with({ path: '/desk' })),
      storage: { workspace: memento(), everywhere: memento() },
      log,
      delays: { changed: 3_600_000, failed: 3_600_000 },
    });
    const document = await hiddenDocument(TEXT);
    await sidecars.put(document.uri, (empty) => ({ ...empty, corrections: [EARLIER, LATER] }));
    const corrections: Pick<Corrections, 'of' | 'change'> = {
      of: ({ version }) => ({ version, placed: [], conflicts: [{ winner: LATER, loser: EARLIER }], reviews: new Map(), unclaimed: [] }),
      change: async ({ uri }, { remove = [] }) => {
        const gone = [EARLIER, LATER].filter(({ id }) => remove.includes(id));
        await sidecars.put(uri, (sidecar) => ({
          ...sidecar,
          corrections: carriedOut(sidecar.corrections, { label: '', gone, come: [] }),
        }));
        return [];
      },
    };
    const settled = settleConflicts(document, corrections, sidecars).then(() => true);
    const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 50));
    do await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    while (!(await Promise.race([settled, pause()])));
    deepEqual(
      sidecars.of(document.uri)?.corrections.map(({ id }) => id),
      [LATER.id],
    );
    vscode.Disposable.from(sidecars, log, files).dispose();
  });
});
