import * as vscode from 'vscode';
import { AnnotationStore, type SessionSource, type StoreContext } from '../../src/editor/article/store';
import { placeBeside } from '../../src/editor/corrections/sidecar-path';
import { Sidecars, type SidecarContext } from '../../src/editor/corrections/sidecars';
import { CorrectionStore } from '../../src/editor/corrections/store';
import { Faults } from '../../src/editor/faults';

/** What tests choose of what the stores stand on. */
export interface StoresContext {
  readonly engine: SessionSource;
  readonly storage: SidecarContext['storage'];
  readonly log: vscode.LogOutputChannel;
  readonly eligibility: StoreContext['eligibility'];
  readonly reviewer: () => string | undefined;
}

/** Annotations with corrections, and these with their sidecars, put together as the extension does it; the folder is `/desk`. */
export class Stores {
  readonly sidecars: Sidecars;
  readonly corrections: CorrectionStore;
  readonly store: AnnotationStore;

  constructor({ engine, storage, log, eligibility, reviewer }: StoresContext) {
    this.sidecars = new Sidecars({
      files: vscode.workspace.fs,
      placeOf: (uri) => (uri.scheme === 'untitled' ? undefined : placeBeside(uri, uri.with({ path: '/desk' }))),
      storage,
      log,
      delays: { changed: 0, failed: 3_600_000 },
    });
    this.corrections = new CorrectionStore(this.sidecars, {
      again: (document) => this.store.correctAgain(document),
      reviewer: () => Promise.resolve(reviewer()),
    });
    this.store = new AnnotationStore({
      engine: () => Promise.resolve(engine),
      eligibility,
      options: () => ({}),
      ready: (document) => this.corrections.load(document),
      corrected: (document, article) => this.corrections.corrected(document, article),
      shown: (_document, article) => article,
      faults: new Faults(log),
    });
  }

  async close(): Promise<void> {
    await this.sidecars.flush();
    for (const one of [this.store, this.corrections, this.sidecars]) one.dispose();
  }
}
